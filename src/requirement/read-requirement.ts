import { cleanRequirement } from './clean-requirement.ts';
import { numberClauses } from './number-clauses.ts';
import type { Reply, Requirement, RequirementText } from './requirement.ts';
import { readStatements } from './statements/read-statements.ts';
import { joinText, type JoinedText } from './text/join-text.ts';
import { findFittingLocales } from './words/fitting-locales.ts';
import { readVocabulary } from './words/vocabulary.ts';

/** Splits what somebody asks for into numbered clauses, by code alone: nothing is added to what stands there. */
export function readRequirement(given: RequirementText): Requirement {
  const { found, removed } = cleanRequirement(given);
  const joined = joinText(found);
  const words = readVocabulary(findFittingLocales(`${joined.title}\n${joined.text}`));
  const clauses = numberClauses(readStatements(joined, words));
  const { title, text } = joined;
  const replies = readReplies(found.comments, joined);
  return {
    ...{ source: found.source, title, text, clauses },
    ...(removed.length > 0 && { removed }),
    ...(found.asked && { asked: found.asked }),
    ...(replies.length > 0 && { replies }),
  };
}

/** The lines of those who may answer; the first part of the text is the body. */
function readReplies(comments: RequirementText['comments'], { parts }: JoinedText): Reply[] {
  return comments.flatMap(({ author, mayAnswer }, index) => {
    const part = parts[index + 1];
    if (mayAnswer !== true || part === undefined) return [];
    const lines = part.text.split('\n');
    return lines.map((text, place) => ({ author, line: part.offset + place + 1, text }));
  });
}
