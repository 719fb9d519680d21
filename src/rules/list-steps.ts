import type { ParsedSpec } from '../spec/parsed-spec.ts';
import type { Step } from '../spec/spec.ts';
import { hasSection } from './layout/read-headings.ts';

export type PlacedStep = {
  readonly step: Step;
  readonly pointer: string;
  /** Both count from 0. */
  readonly phase: number;
  readonly position: number;
};

/** What was listed of a document before: half of the rules ask for its steps. */
const listed = new WeakMap<ParsedSpec, readonly PlacedStep[]>();

/** Every step of the plan in the order of the document; none where the plan's section is missing. */
export function listSteps(parsed: ParsedSpec): readonly PlacedStep[] {
  const known = listed.get(parsed) ?? listAnew(parsed);
  listed.set(parsed, known);
  return known;
}

function listAnew(parsed: ParsedSpec): PlacedStep[] {
  if (!hasSection(parsed, 4)) return [];
  return parsed.spec.plan.phases.flatMap(({ steps }, phase) =>
    steps.map((step, position) => ({
      step,
      pointer: `plan.phases.${phase}.steps.${position}`,
      phase,
      position,
    })),
  );
}
