import { escapeLine, escapeProse } from '../markdown/escape-prose.ts';
import type { Explanation } from '../explain-error.ts';
import { toLine } from '../spec/text.ts';

/** The job summary of a run that ended before it had anything to show. */
export const describeFailure = ({ message, hint }: Pick<Explanation, 'message' | 'hint'>): string =>
  `## Specification failed\n\n${escapeLine(toLine(message))}\n\n**${escapeProse(toLine(hint))}**\n`;
