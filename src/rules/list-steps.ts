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

/** Every step of the plan in the order of the document; none where the plan's section is missing. */
export function listSteps(parsed: ParsedSpec): PlacedStep[] {
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
