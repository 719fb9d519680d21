import type { Assignment } from '../assignment.ts';

/**
 * Answers of a capable model to 9 and 15 clauses came to 4322 and 5233 tokens as compact JSON
 * (`__tests__/fixtures/transcripts`): 2956 and 152 for each clause. Rounded up to be on the safe side.
 */
const tokensOfAny = 3000;
const tokensOfClause = 160;
/** JSON with line breaks and a more talkative model need so much more. */
const margin = 1.5;

/** How many tokens a whole answer will take, at the most that is likely. */
export const expectAnswer = ({ requirement }: Pick<Assignment, 'requirement'>): number =>
  Math.ceil((tokensOfAny + tokensOfClause * requirement.clauses.length) * margin);
