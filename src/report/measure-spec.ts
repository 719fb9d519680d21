import type { Spec } from '../spec/spec.ts';

/** What a reader wants to know of a document before reading it. */
export type Measures = {
  readonly clauses: number;
  /** Clauses that a step builds or that are said to be out of scope. */
  readonly answered: number;
  readonly pins: number;
  /** Pins that name the line that states them. */
  readonly grounded: number;
  readonly decisions: number;
  readonly files: number;
  readonly steps: number;
};

export function measureSpec({
  requirement,
  plan,
  outOfScope,
  architecture,
  decisions,
}: Spec): Measures {
  const steps = plan.phases.flatMap((phase) => phase.steps);
  const answered = new Set([...steps, ...outOfScope].flatMap(({ requirements }) => requirements));
  const { techStack, structure } = architecture;
  return {
    clauses: requirement.clauses.length,
    answered: requirement.clauses.filter(({ id }) => answered.has(id)).length,
    pins: techStack.length,
    grounded: techStack.filter(({ evidence }) => evidence.length > 0).length,
    decisions: decisions.length,
    files: structure.files.length,
    steps: steps.length,
  };
}
