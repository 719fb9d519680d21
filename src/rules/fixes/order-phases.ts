import type { ParsedSpec, PhaseLabel } from '../../spec/parsed-spec.ts';
import { arrange, findHindrance, readStretches } from './layout.ts';
import type { Fix } from './fix.ts';

/** Puts the phases into the order of their numbers; where their titles are in order, the numbers are what is wrong. */
export const orderPhases: Fix = (parsed) => {
  const { phases, lines, locale } = parsed;
  const isInOrder = phases.every(
    ({ title }, index) =>
      isCalled(title, locale.phases[index]) || ownsSteps(index, index + 1, parsed),
  );
  if (isInOrder && phases.length === locale.phases.length) return numberPhases(parsed);
  const hindrance = findHindrance(parsed);
  if (hindrance !== undefined) return hindrance;
  const doubtful = phases.find((phase, index) => !ownsNumber(phase, index, parsed));
  if (doubtful !== undefined)
    return `neither the title of phase ${doubtful.number} nor its steps say that this is its number`;
  const places = readStretches(
    parsed,
    phases.map(({ at }) => at.line),
  );
  const sorted = phases
    .map(({ number }, index) => ({ number, place: places[index] }))
    .sort((one, other) => one.number - other.number);
  return arrange(
    lines,
    places,
    sorted.flatMap(({ place }) => place ?? []),
  );
};

function numberPhases({ phases, lines }: ParsedSpec): readonly string[] | string {
  const numbered = [...lines];
  for (const [index, { number, at }] of phases.entries()) {
    const line = numbered[at.line - 1] ?? '';
    const place = line.indexOf(String(number));
    if (place === -1) return `the number of phase ${number} is written in another way`;
    const rest = line.slice(place + String(number).length);
    numbered[at.line - 1] = `${line.slice(0, place)}${index + 1}${rest}`;
  }
  return numbered;
}

/** Whether a phase has the number that it should have, by its title or by its steps. */
function ownsNumber({ number, title }: PhaseLabel, index: number, parsed: ParsedSpec): boolean {
  return isCalled(title, parsed.locale.phases[number - 1]) || ownsSteps(index, number, parsed);
}

function ownsSteps(index: number, number: number, { spec }: ParsedSpec): boolean {
  const steps = spec.plan.phases[index]?.steps ?? [];
  return steps.length > 0 && steps.every(({ id }) => id.startsWith(`${number}.`));
}

const isCalled = (title: string, name: string | undefined): boolean =>
  fold(title) === fold(name ?? '\0');

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
