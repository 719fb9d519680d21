import { renderSpec } from '../../src/spec/render-spec.ts';
import type { Spec } from '../../src/spec/spec.ts';
import type { Draft } from './defect.ts';

const phaseCount = 5;

/**
 * A clean document of about so many characters: the files, interfaces, flows, details and steps of one
 * specification again and again, each time under names of their own.
 */
export function enlarge(spec: Spec, size: number): string {
  const one = renderSpec(spec).length;
  const two = renderSpec(repeat(spec, 2)).length;
  const copies = Math.max(1, Math.round((size - one) / (two - one)) + 1);
  return renderSpec(repeat(spec, copies));
}

function repeat(spec: Spec, copies: number): Spec {
  const large = structuredClone<Draft>(spec);
  for (let copy = 2; copy <= copies; copy += 1) append(large, renamed(spec, copy));
  return { ...large, plan: { phases: large.plan.phases.map(renumber) } };
}

function append(large: Draft, copy: Draft): void {
  const { architecture, interfaces, logic, plan, requirement } = large;
  requirement.clauses.push(...copy.requirement.clauses);
  architecture.structure.files.push(...copy.architecture.structure.files);
  interfaces.schemas.push(...copy.interfaces.schemas);
  interfaces.signatures.push(...copy.interfaces.signatures);
  interfaces.constants.push(...copy.interfaces.constants);
  interfaces.examples.push(...copy.interfaces.examples);
  logic.flows.push(...copy.logic.flows);
  logic.details.push(...copy.logic.details);
  logic.errorHandling.push(...copy.logic.errorHandling);
  large.outOfScope.push(...copy.outOfScope);
  for (let index = 0; index < phaseCount; index += 1) {
    plan.phases[index]?.steps.push(...(copy.plan.phases[index]?.steps ?? []));
  }
}

type Phase = Draft['plan']['phases'][number];

function renumber({ title, steps }: Phase, phase: number): Phase {
  const numbered = steps.map((step, index) => {
    const own = { ...step, id: `${phase + 1}.${index + 1}` };
    delete own.dependsOn;
    return own;
  });
  return { title, steps: numbered };
}

/** Every name that the specification gives itself, with a number behind it; paths get a folder. */
function renamed(spec: Spec, copy: number): Draft {
  const first = spec.requirement.clauses.length * (copy - 1);
  const rename = (found: string, clause: string | undefined): string => {
    if (clause !== undefined) return `R${first + Number(clause)}`;
    return /[/.]\w/u.test(found) && !found.startsWith('/')
      ? `part${copy}/${found}`
      : `${found}${copy}`;
  };
  const draft = JSON.parse(JSON.stringify(spec).replace(ownNames(spec), rename)) as Draft;
  for (const clause of draft.requirement.clauses) {
    clause.text = clause.text.replace(/\.?$/u, ` in part ${copy}.`);
    clause.line += first;
  }
  return draft;
}

const patterns = new WeakMap<Spec, RegExp>();

function ownNames(spec: Spec): RegExp {
  const { architecture, interfaces } = spec;
  const names = [
    ...architecture.structure.files.map(({ path }) => path),
    ...interfaces.schemas.map(({ name }) => name),
    ...interfaces.constants.map(({ name }) => name),
    ...interfaces.signatures.flatMap(
      ({ signature }) => /\w+(?=\()|\/\w+/u.exec(signature)?.[0] ?? [],
    ),
  ].map((name) => name.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`));
  const pattern =
    patterns.get(spec) ??
    new RegExp(String.raw`(?<![\w/.-])(?:${names.join('|')})(?![\w-])|(?<=")R(\d+)(?=")`, 'gu');
  patterns.set(spec, pattern);
  return pattern;
}
