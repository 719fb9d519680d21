import type { Evidence, Spec } from '../../spec/spec.ts';

/**
 * What a document says, without what a fix may change: numbers of steps, lines of citations, the order
 * of clauses and of phases, and the facts that the document itself tells. Two documents of one meaning
 * are equal here.
 */
export function meaningOf({
  architecture,
  decisions,
  logic,
  plan,
  requirement,
  ...rest
}: Spec): unknown {
  return {
    ...rest,
    schemaVersion: 1,
    locale: '',
    title: '',
    requirement: {
      ...requirement,
      clauses: [...requirement.clauses].sort((one, other) => compare(one, other)),
    },
    architecture: { ...architecture, techStack: architecture.techStack.map(withoutLines) },
    decisions: decisions.map((decision) => ({
      ...decision,
      options: decision.options.map(withoutLines),
    })),
    logic: { ...logic, details: logic.details.map(withoutLines) },
    plan: describePlan(plan),
  };
}

const compare = (one: unknown, other: unknown): number =>
  JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;

const withoutLines = (owner: { readonly evidence: readonly Evidence[] }): unknown => ({
  ...owner,
  evidence: owner.evidence.map(({ path, quote }) => ({ path, quote })),
});

/** A step is known by its phase and its place; a dependency, by the step that it leads to. */
function describePlan({ phases }: Spec['plan']): unknown[] {
  const places = new Map<string, string>();
  for (const { title, steps } of phases) {
    for (const [index, { id }] of steps.entries()) {
      places.set(id, places.has(id) ? `several ${id}` : `${title}, ${index}`);
    }
  }
  return phases
    .map(({ title, steps }) => ({
      title,
      steps: steps.map(({ dependsOn = [], ...step }) => ({
        ...step,
        id: '',
        dependsOn: dependsOn.map((id) => places.get(id) ?? `unknown ${id}`),
      })),
    }))
    .sort(compare);
}
