import { findPhrases } from './prose/find-phrases.ts';
import { createPhraseFinder } from './prose/phrase-finder.ts';
import { reductions } from './prose/reductions.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';

export const noScopeReduction: Rule = {
  id: 'no-scope-reduction',
  about: 'No sentence announces less than what is asked, such as a stub for now.',
  severity: 'error',
  reason: 'The Builder builds the stub, and no step is left that builds the rest.',
  ignores: 'What stands in code or in quotation marks, and what the requirement itself excludes.',
  example: {
    place: 'action',
    bad: 'Return a fixed list for now.',
    good: 'Return the list that the caller asked for.',
  },
  check(parsed) {
    const [language = ''] = parsed.locale.tag.split('-');
    const find = createPhraseFinder([...(reductions[language] ?? []), ...(reductions['en'] ?? [])]);
    // `for now()` speaks of a function.
    const findOwn: typeof find = (text) => find(text).filter(({ end }) => text[end] !== '(');
    return findPhrases(parsed, findOwn).map(({ phrase, at }) => ({
      at,
      message: `Expected all that is asked, found less: ${quoteValue(phrase)}.`,
      hint: 'Say what is built in the end; what the requirement excludes belongs to what is out of scope.',
    }));
  },
};
