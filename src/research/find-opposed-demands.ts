import type { Requirement } from '../requirement/requirement.ts';
import { findDemandedNames } from './demanded-names.ts';
import { findOpenClauses } from './find-open-clauses.ts';
import type { AlternativeFact } from './research.ts';
import { rivals } from './rivals.ts';

/** One thing is written in one of them, though a project can hold things in several. */
const languages = new Set(
  'Java,Kotlin,Scala,Python,Ruby,PHP,Go,Rust,C#,TypeScript,Swift,Dart,Elixir'.split(','),
);

/** Clauses that each demand another technology for one thing, which cannot both hold. */
export const findOpposedDemands = (requirement: Requirement): AlternativeFact[] =>
  [...rivals, languages].flatMap((names) => {
    const options = findDemandedNames(names, requirement);
    const weighed = options.map(({ name, evidence }) => ({ name, evidence: [evidence] }));
    if ((findOpenClauses(weighed, requirement)?.length ?? 0) < 2) return [];
    return [{ is: 'alternative', topic: options.map(({ name }) => name).join(', '), options }];
  });
