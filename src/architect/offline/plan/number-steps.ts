import type { Clause, Spec, Step, Verification } from '../../../spec/spec.ts';

/** A step before it has a number. */
export type StepDraft = {
  readonly action: string;
  readonly files: readonly string[];
  readonly clauses: readonly Pick<Clause, 'id'>[];
  readonly uses?: readonly string[];
  /** Files that earlier steps wrote and that this one builds on. */
  readonly builtOn?: readonly string[];
  readonly verify: Verification;
};
export type PhaseDraft = readonly StepDraft[];

/** Numbers the steps, and binds each one to the latest earlier steps that wrote its files. */
export function numberSteps(
  phases: readonly PhaseDraft[],
  titles: readonly string[],
): Spec['plan']['phases'] {
  const writers = new Map<string, string>();
  let lastOfPhase: string | undefined;
  return phases.map((drafts, phase) => {
    const before = lastOfPhase;
    const steps = drafts.map((draft, index) => {
      const id = `${phase + 1}.${index + 1}`;
      const known = [...draft.files, ...(draft.builtOn ?? [])];
      const needed = known.flatMap((path) => writers.get(path) ?? []);
      const step = toStep(draft, id, before === undefined ? needed : [...needed, before]);
      for (const path of draft.files) writers.set(path, id);
      lastOfPhase = id;
      return step;
    });
    return { title: titles[phase] ?? String(phase + 1), steps };
  });
}

function toStep(draft: StepDraft, id: string, needed: readonly string[]): Step {
  const uses = [...new Set(draft.uses ?? [])];
  const dependsOn = [...new Set(needed)].sort(compareIds);
  return {
    id,
    action: draft.action,
    files: [...new Set(draft.files)],
    requirements: [...new Set(draft.clauses.map((clause) => clause.id))],
    ...(uses.length > 0 ? { uses } : {}),
    ...(dependsOn.length > 0 ? { dependsOn } : {}),
    verify: draft.verify,
  };
}

function compareIds(left: string, right: string): number {
  const [phase = 0, step = 0] = left.split('.').map(Number);
  const [otherPhase = 0, otherStep = 0] = right.split('.').map(Number);
  return phase - otherPhase || step - otherStep;
}
