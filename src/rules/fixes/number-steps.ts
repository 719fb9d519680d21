import type { ParsedSpec, Range } from '../../spec/parsed-spec.ts';
import { listSteps, type PlacedStep } from '../list-steps.ts';
import { maskCode } from '../prose/mask-text.ts';
import { readPassages } from '../prose/read-passages.ts';
import { editLines, type Edit } from './edit-lines.ts';
import { findMovedStep } from './find-moved-step.ts';
import type { Fix } from './fix.ts';

type Renumbered = PlacedStep & { readonly wanted: string };

const reference = /(?<![\w.])[1-9]\d*\.[1-9]\d*(?![\w.]*\w)/gu;

/** Gives every step the number of its place, and what depends on it too; a number that a sentence names stays. */
export const numberSteps: Fix = (parsed) => {
  const { phases, spec, lines, locale } = parsed;
  const isInOrder = phases.every(
    ({ number }, index) =>
      number > (phases[index - 1]?.number ?? 0) && number <= locale.phases.length,
  );
  // Phases that are out of order are mended first.
  if (!isInOrder || phases.length !== spec.plan.phases.length) return lines;
  const steps = listSteps(parsed).map((step): Renumbered => {
    const wanted = `${phases[step.phase]?.number ?? 0}.${step.position + 1}`;
    return { ...step, wanted };
  });
  const moved = findMovedStep(steps);
  if (moved !== undefined) return moved;
  const changed = new Map(
    steps.flatMap(({ step, wanted }) => (step.id === wanted ? [] : [[step.id, wanted] as const])),
  );
  const edits = steps.map((step) => editStep(step, changed, parsed));
  if (edits.includes(undefined)) return 'a number does not stand at the beginning of its step';
  const found = edits.flatMap((each) => each ?? []);
  const own = steps.map(({ pointer }) => parsed.at(`${pointer}.id`));
  const named = findNamed(changed, [...own, ...found], parsed);
  return named === undefined
    ? editLines(lines, found)
    : `a sentence names ${named}, which may be the step or something else`;
};

/** The edits of one step; nothing where its number does not stand where it was read. */
function editStep(
  { step, pointer, wanted }: Renumbered,
  changed: ReadonlyMap<string, string>,
  parsed: ParsedSpec,
): Edit[] | undefined {
  const own = parsed.at(`${pointer}.id`);
  const isWritten = textAt(own, parsed) === step.id;
  if (!isWritten && step.id !== wanted) return undefined;
  const number = isWritten && step.id !== wanted ? [{ ...own, text: wanted }] : [];
  if (step.dependsOn === undefined) return number;
  const at = parsed.at(`${pointer}.dependsOn`);
  const text = textAt(at, parsed);
  if (text === undefined) return undefined;
  const dependencies = [...text.matchAll(reference)].flatMap(({ 0: id, index }) => {
    const next = changed.get(id);
    if (next === undefined) return [];
    const column = at.column + index;
    return [{ line: at.line, column, endColumn: column + id.length, text: next }];
  });
  return [...number, ...dependencies];
}

const textAt = (
  { line, endLine, column, endColumn }: Range,
  { lines }: ParsedSpec,
): string | undefined =>
  line === endLine ? lines[line - 1]?.slice(column - 1, endColumn - 1) : undefined;

type Place = Omit<Edit, 'text'>;

/** A number that would change and that a sentence names: it may mean the step, or a version. */
function findNamed(
  changed: ReadonlyMap<string, string>,
  places: readonly Place[],
  parsed: ParsedSpec,
): string | undefined {
  const covered = editLines(
    parsed.lines,
    places.map(({ line, column, endColumn }) => ({
      ...{ line, column, endColumn },
      text: ' '.repeat(Math.max(0, endColumn - column)),
    })),
  );
  return readPassages(parsed)
    .flatMap(({ text, line }) => {
      const count = text.split('\n').length;
      const left = maskCode(covered.slice(line - 1, line - 1 + count).join('\n'));
      return [...left.matchAll(reference)].map(([id]) => id);
    })
    .find((id) => changed.has(id));
}
