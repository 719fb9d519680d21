import type { ParsedSpec, PhaseLabel } from '../../spec/parsed-spec.ts';
import { arrange, canMove, readStretches } from './layout.ts';
import type { Fix } from './fix.ts';

/** Puts the phases into the order of their numbers; where their titles are in order, the numbers are what is wrong. */
export const orderPhases: Fix = (parsed) => {
  const { phases, lines, locale } = parsed;
  const isInOrder = phases.every(({ title }, index) => isCalled(title, locale.phases[index]));
  if (isInOrder && phases.length === locale.phases.length) return numberPhases(parsed);
  if (!canMove(parsed) || !phases.every((phase, index) => ownsNumber(phase, index, parsed)))
    return undefined;
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

function numberPhases({ phases, lines }: ParsedSpec): readonly string[] | undefined {
  const numbered = [...lines];
  for (const [index, { number, at }] of phases.entries()) {
    const line = numbered[at.line - 1] ?? '';
    const place = line.indexOf(String(number));
    if (place === -1) return undefined;
    const rest = line.slice(place + String(number).length);
    numbered[at.line - 1] = `${line.slice(0, place)}${index + 1}${rest}`;
  }
  return numbered;
}

/** Whether a phase has the number that it should have, by its title or by its steps. */
function ownsNumber(
  { number, title }: PhaseLabel,
  index: number,
  { spec, locale }: ParsedSpec,
): boolean {
  const steps = spec.plan.phases[index]?.steps ?? [];
  return (
    isCalled(title, locale.phases[number - 1]) ||
    (steps.length > 0 && steps.every(({ id }) => id.startsWith(`${number}.`)))
  );
}

const isCalled = (title: string, name: string | undefined): boolean =>
  fold(title) === fold(name ?? '\0');

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
