import type { Spec, Step } from '../spec/spec.ts';

export type PlacedStep = {
  readonly step: Step;
  readonly pointer: string;
  /** Both count from 0. */
  readonly phase: number;
  readonly position: number;
};

/** Every step of the plan in the order of the document, with the pointer to its place. */
export function listSteps({ plan }: Spec): PlacedStep[] {
  return plan.phases.flatMap(({ steps }, phase) =>
    steps.map((step, position) => ({
      step,
      pointer: `plan.phases.${phase}.steps.${position}`,
      phase,
      position,
    })),
  );
}
