import { en } from '../locales/en.ts';
import { findPhrases } from './prose/find-phrases.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';

export const noFluff: Rule = {
  id: 'no-fluff',
  about: 'No sentence praises what is to be built.',
  severity: 'warning',
  reason:
    'Words such as "seamless" or "world-class" tell a Builder nothing that it could do or check.',
  example: {
    place: 'action',
    bad: 'Create a robust, state-of-the-art `src/models.py`.',
    good: 'Create `src/models.py`.',
  },
  check(parsed) {
    return findPhrases(parsed, [parsed.locale.fluff, en.fluff]).map(({ phrase, at }) => ({
      at,
      message: `Expected what can be built or checked, found ${quoteValue(phrase)}.`,
      hint: `Drop ${quoteValue(phrase)}, or say in a number or a behaviour what it means.`,
    }));
  },
};
