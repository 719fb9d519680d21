import type { PlacedStep } from '../list-steps.ts';

type Numbered = PlacedStep & { readonly wanted: string };

/**
 * A step that may have been moved: its number is right somewhere else, so that nobody but the author
 * knows whether the place or the number is meant. Says so in a clause.
 */
export function findMovedStep(steps: readonly Numbered[]): string | undefined {
  const count = new Map<string, number>();
  for (const { step } of steps) count.set(step.id, (count.get(step.id) ?? 0) + 1);
  const phases = new Set(steps.map(({ wanted }) => phaseOf(wanted)));
  const stray = steps.find(
    ({ step, wanted }) =>
      phaseOf(step.id) !== phaseOf(wanted) &&
      phases.has(phaseOf(step.id)) &&
      count.get(step.id) === 1,
  );
  if (stray !== undefined) {
    const { step, wanted } = stray;
    return `step ${step.id} stands in phase ${phaseOf(wanted)}, and may be in the wrong place or have the wrong number`;
  }
  const numbers = [...new Set(steps.map(({ phase }) => phase))];
  const shuffled = numbers
    .map((phase) => steps.filter((step) => step.phase === phase))
    .find(isShuffled);
  if (shuffled === undefined) return undefined;
  const ids = shuffled.map(({ step }) => step.id).join(', ');
  return `the steps ${ids} may be in the wrong places or have the wrong numbers`;
}

const phaseOf = (id: string): string => id.split('.', 1)[0] ?? '';

/** All numbers of a phase are there, in another order. */
function isShuffled(steps: readonly Numbered[]): boolean {
  const wanted = new Set(steps.map((each) => each.wanted));
  return (
    new Set(steps.map(({ step }) => step.id)).size === wanted.size &&
    steps.every(({ step }) => wanted.has(step.id)) &&
    steps.some(({ step, wanted: place }) => step.id !== place)
  );
}
