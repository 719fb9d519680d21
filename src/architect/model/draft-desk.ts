import type { PlacedFinding } from './sections-to-mend.ts';
import type { Evidence } from '../../spec/spec.ts';
import type { Assignment } from '../assignment.ts';
import { describeBrokenReference, show } from './draft-problem.ts';
import { numberReferences, type References } from './number-references.ts';
import { cleanReference, createResolver, type Resolve } from './resolve-evidence.ts';

/** What every part of a draft is completed with: the assignment, its numbers, and a list of what went wrong. */
export type DraftDesk = {
  readonly assignment: Assignment;
  readonly references: References;
  readonly resolve: Resolve;
  /** Completes citations; each that leads nowhere is reported and left out. */
  readonly cite: (references: readonly string[], where: string) => Evidence[];
  /** Keeps the ids of real clauses; an alias of the author stands for its id. */
  readonly keepClauses: (references: readonly string[], where: string) => string[];
  readonly report: (problem: PlacedFinding) => void;
  readonly problems: readonly PlacedFinding[];
};

export function openDesk(assignment: Assignment): DraftDesk {
  const problems: PlacedFinding[] = [];
  const references = numberReferences(assignment);
  const resolve = createResolver(assignment, references);
  const clauseIds = listClauseIds(assignment);
  const report = (problem: PlacedFinding): void => void problems.push(problem);

  const cite: DraftDesk['cite'] = (cited, where) => {
    const found = cited.flatMap((reference) => {
      const evidence = resolve(reference);
      if (evidence === undefined) report(describeUnknownCitation(reference, where));
      return evidence ?? [];
    });
    return [...new Map(found.map((proof) => [JSON.stringify(proof), proof])).values()];
  };
  const keepClauses: DraftDesk['keepClauses'] = (cited, where) => {
    const found = cited.flatMap((reference) => {
      const id = clauseIds.get(cleanReference(reference).toLowerCase());
      if (id === undefined) report(describeUnknownClause(reference, where));
      return id ?? [];
    });
    return [...new Set(found)];
  };
  return { assignment, references, resolve, cite, keepClauses, report, problems };
}

/** Ids win over aliases, so that an alias cannot take the number of another clause. */
function listClauseIds({ requirement }: Assignment): ReadonlyMap<string, string> {
  const aliases = requirement.clauses.flatMap(({ id, alias }) =>
    alias === undefined ? [] : [[alias.toLowerCase(), id] as const],
  );
  const ids = requirement.clauses.map(({ id }) => [id.toLowerCase(), id] as const);
  return new Map([...aliases, ...ids]);
}

const describeUnknownCitation = (reference: string, where: string): PlacedFinding =>
  describeBrokenReference({
    message: `Expected ${where} to cite a numbered fact or a line that is not empty, found ${show(reference)}.`,
    hint: 'Cite a fact as F12 or a line of the research or the requirement as path:line, or drop the citation.',
  });

const describeUnknownClause = (reference: string, where: string): PlacedFinding =>
  describeBrokenReference({
    message: `Expected ${where} to name a clause of the requirement, found ${show(reference)}.`,
    hint: 'Use the id of a numbered clause, such as R1.',
  });
