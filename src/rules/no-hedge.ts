import { en } from '../locales/en.ts';
import { findPhrases } from './prose/find-phrases.ts';
import type { Match } from './prose/phrase-finder.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';

/** Dots after a comma leave the rest of an enumeration to the Builder. */
const openEnd = /[,，、]\s?(?:…|\.{3})/gu;

const findOpenEnds = (text: string): Match[] =>
  [...text.matchAll(openEnd)].map(({ 0: found, index }) => ({ index, end: index + found.length }));

export const noHedge: Rule = {
  id: 'no-hedge',
  about: 'No sentence leaves it to the Builder whether something is done.',
  severity: 'error',
  reason:
    'What "could" or "maybe" should be done is built by one Builder and left out by the next.',
  example: {
    place: 'action',
    bad: 'Perhaps store the item in `src/models.py`.',
    good: 'Store the item in `src/models.py`.',
  },
  check(parsed) {
    return findPhrases(parsed, [parsed.locale.hedges, en.hedges], findOpenEnds).map(
      ({ phrase, at }) => ({
        at,
        message: `Expected a statement, found ${quoteValue(phrase)}.`,
        hint: `Say what must be done, or drop the sentence; where ${quoteValue(phrase)} is quoted, put it in quotation marks.`,
      }),
    );
  },
};
