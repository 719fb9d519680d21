import { numberClauses } from './number-clauses.ts';
import type { Requirement, RequirementText } from './requirement.ts';
import { readStatements } from './statements/read-statements.ts';
import { joinText } from './text/join-text.ts';
import { findFittingLocales } from './words/fitting-locales.ts';
import { readVocabulary } from './words/vocabulary.ts';

/** Splits what somebody asks for into numbered clauses, by code alone: nothing is added to what stands there. */
export function readRequirement(found: RequirementText): Requirement {
  const joined = joinText(found);
  const words = readVocabulary(findFittingLocales(`${joined.title}\n${joined.text}`));
  const clauses = numberClauses(readStatements(joined, words));
  return { source: found.source, title: joined.title, text: joined.text, clauses };
}
