import { wrapCode } from '../../markdown/code-span.ts';
import { escapeProse } from '../../markdown/escape-prose.ts';
import { clauseMatter } from '../rendered.ts';
import type { Clause, Evidence, Spec } from '../spec.ts';

/** Collects what the document cites, and writes it at the end. */
export type Footnotes = {
  /** Clause ids, each with a link to its text where the requirement has it. */
  readonly cite: (requirements: readonly string[]) => string;
  /** Links to what proves a statement; empty without evidence. */
  readonly prove: (evidence: readonly Evidence[]) => string;
  readonly definitions: () => string[];
  /** What each one is about, by its label and in the same order. */
  readonly matters: () => (readonly [label: string, matter: string])[];
};

export function createFootnotes(requirement: Spec['requirement']): Footnotes {
  const known = new Set(requirement.clauses.map(({ id }) => id));
  const proofs = new Map<string, string>();
  const prove = (evidence: Evidence): string => {
    const text = renderEvidence(evidence);
    const label = proofs.get(text) ?? `e${proofs.size + 1}`;
    proofs.set(text, label);
    return `[^${label}]`;
  };
  return {
    cite: (ids) => ids.map((id) => (known.has(id) ? `${id}[^${labelOf(id)}]` : id)).join(', '),
    prove: (evidence) => evidence.map(prove).join(''),
    definitions: () => [
      ...requirement.clauses.map((clause) => renderClause(clause, requirement.source)),
      ...[...proofs].map(([text, label]) => `[^${label}]: ${text}`),
    ],
    matters: () => [
      ...requirement.clauses.map(({ id, text }) => [labelOf(id), clauseMatter(text)] as const),
      ...[...proofs].map(([text, label]) => [label, text] as const),
    ],
  };
}

const labelOf = (clauseId: string): string => clauseId.toLowerCase();

function renderClause(clause: Clause, source: string): string {
  const alias = clause.alias === undefined ? '' : `, ${wrapCode(clause.alias)}`;
  const origin = `${clause.kind}, ${wrapCode(`${source}:${clause.line}`)}${alias}`;
  return `[^${labelOf(clause.id)}]: **${clause.id}** (${origin}): ${escapeProse(clause.text)}`;
}

function renderEvidence({ path, line, endLine, quote }: Evidence): string {
  const lines = endLine === undefined ? line : `${line}-${endLine}`;
  return `${wrapCode(`${path}:${lines}`)}: ${wrapCode(quote)}`;
}
