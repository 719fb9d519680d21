import { en } from '../locales/en.ts';
import { findPhrases } from './prose/find-phrases.ts';
import { createPhraseFinder } from './prose/phrase-finder.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';

export const noHedge: Rule = {
  id: 'no-hedge',
  about: 'No sentence leaves it to the Builder whether something is done.',
  severity: 'error',
  reason:
    'What "could" or "maybe" should be done is built by one Builder and left out by the next.',
  check(parsed) {
    const find = createPhraseFinder([...parsed.locale.hedges, ...en.hedges]);
    return findPhrases(parsed, find).map(({ phrase, at }) => ({
      at,
      message: `Expected a statement, found ${quoteValue(phrase)}.`,
      hint: `Say what must be done, or drop the sentence; where ${quoteValue(phrase)} is quoted, put it in quotation marks.`,
    }));
  },
};
