import { readVersions } from '../../src/research/read-versions.ts';
import { checkSpec } from '../../src/rules/check-spec.ts';
import { rules } from '../../src/rules/index.ts';
import type { Finding, RuleContext } from '../../src/rules/rule.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import { renderSpec } from '../../src/spec/render-spec.ts';
import { Spec } from '../../src/spec/spec.ts';
import { makeSpec } from './make-spec.ts';

/** A step for the one phase that the small specification leaves empty. */
const businessStep = {
  id: '3.1',
  action: 'Limit the label in `src/models.py`.',
  files: ['src/models.py'],
  requirements: ['R1'],
  dependsOn: ['2.1'],
  verify: { command: 'python -m pytest -k label' },
};

/** The small specification with a step in every phase: no rule finds an error in it. */
export function completeSpec(overrides: Partial<Spec> = {}): Spec {
  const spec = makeSpec();
  const phases = spec.plan.phases.map((phase) =>
    phase.steps.length === 0 ? { ...phase, steps: [businessStep] } : phase,
  );
  return Spec.parse({ ...spec, plan: { phases }, ...overrides });
}

/** A copy of the complete specification that a test may change in place. */
export function changedSpec(change: (draft: Draft) => void): Spec {
  const draft = structuredClone<Draft>(completeSpec());
  change(draft);
  return draft;
}

/** A specification in which everything may be written. */
type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
export type Draft = Writable<Spec>;

/** What one rule finds in a specification, or in the text of a document. */
export function findingsOf(
  rule: string,
  document: Spec | string,
  context: RuleContext = {},
): Finding[] {
  const text = typeof document === 'string' ? document : renderSpec(document);
  if (!rules.some(({ id }) => id === rule)) throw new Error(`No rule is called ${rule}.`);
  const known = { readVersions, ...context };
  return checkSpec(parseSpec(text), known).filter((finding) => finding.rule === rule);
}

/** The text that a finding points at, which must lie on one line. */
export function pointedAt(document: Spec | string, { line, column, endColumn }: Finding): string {
  const text = typeof document === 'string' ? document : renderSpec(document);
  return (text.split('\n')[line - 1] ?? '').slice(column - 1, endColumn - 1);
}
