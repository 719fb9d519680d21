import type { Clause, Evidence } from '../../spec/spec.ts';
import { uniqueBy } from './choose-interfaces.ts';
import type { Context } from './context.ts';

/** A behaviour that is asked for and that the research shows as already there. */
export type Present = {
  readonly quote: string;
  readonly evidence: Evidence;
  readonly clauses: readonly Clause[];
};

const mostPresent = 6;
/** As many shared words show that two sentences speak of the same behaviour. */
const leastShared = 3;

/** Longer clauses share as many words with anything. */
const leastShare = 0.3;

/** What the research says exists already, with the clauses that ask for it. */
export function findPresent(context: Context): Present[] {
  const { assignment, relevance } = context;
  const stated = assignment.research.facts.flatMap((fact) => {
    if (fact.is !== 'note' || fact.about !== 'existing') return [];
    return fact.evidence.path === assignment.requirement.source ? [] : [fact];
  });
  const found = stated.map(({ text, evidence }) => ({
    quote: text,
    evidence,
    clauses: relevance.findClauses(text, { shared: leastShared, share: leastShare }),
    score: relevance.score(text),
  }));
  return uniqueBy(found, ({ quote }) => quote.toLowerCase())
    .filter(({ clauses }) => clauses.length > 0)
    .sort((left, right) => right.score - left.score)
    .slice(0, mostPresent);
}
