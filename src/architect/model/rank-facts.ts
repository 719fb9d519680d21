import { rankPassages } from '../../research/rank-passages.ts';
import type { Fact } from '../../research/research.ts';
import type { Evidence } from '../../spec/spec.ts';
import type { Assignment } from '../assignment.ts';
import { numberReferences } from './number-references.ts';

export type RankedFact = { readonly label: string; readonly is: Fact['is'] };

/**
 * The numbered facts, in the order in which the passages that state them answer the query; without the last
 * so many, which did not fit into the prompt. All stages are shown the same evidence, so that their prompts
 * begin alike; this says where to look first.
 */
export function rankFacts(assignment: Assignment, query: string, omitted: number): RankedFact[] {
  const all = [...numberReferences(assignment).facts];
  const facts = all.slice(0, all.length - omitted);
  if (facts.length === 0) return [];
  const rankOf = rankPlaces(assignment, query);
  return facts
    .map(([label, fact]) => ({ label, is: fact.is, rank: rankOf(evidenceOf(fact)) }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ label, is }) => ({ label, is }));
}

const evidenceOf = (fact: Fact): Evidence | undefined =>
  fact.is === 'alternative' ? fact.options[0]?.evidence : fact.evidence;

type Place = { readonly line: number; readonly endLine: number; readonly rank: number };

function rankPlaces(
  { research }: Assignment,
  query: string,
): (evidence: Evidence | undefined) => number {
  const places = new Map<string, Place[]>();
  for (const [rank, { path, line, endLine }] of rankPassages(research.files, query).entries()) {
    const own = places.get(path) ?? [];
    own.push({ line, endLine, rank });
    places.set(path, own);
  }
  return (evidence) => {
    const { path = '', line = 0 } = evidence ?? {};
    const place = places.get(path)?.find((one) => one.line <= line && line <= one.endLine);
    return place?.rank ?? Number.POSITIVE_INFINITY;
  };
}
