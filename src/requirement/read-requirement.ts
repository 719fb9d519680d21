import { cleanRequirement } from './clean-requirement.ts';
import { numberClauses } from './number-clauses.ts';
import type { Requirement, RequirementText } from './requirement.ts';
import { readStatements } from './statements/read-statements.ts';
import { joinText } from './text/join-text.ts';
import { findFittingLocales } from './words/fitting-locales.ts';
import { readVocabulary } from './words/vocabulary.ts';

/** Splits what somebody asks for into numbered clauses, by code alone: nothing is added to what stands there. */
export function readRequirement(given: RequirementText): Requirement {
  const { found, removed } = cleanRequirement(given);
  const joined = joinText(found);
  const words = readVocabulary(findFittingLocales(`${joined.title}\n${joined.text}`));
  const clauses = numberClauses(readStatements(joined, words));
  const { title, text } = joined;
  return { source: found.source, title, text, clauses, ...(removed.length > 0 && { removed }) };
}
