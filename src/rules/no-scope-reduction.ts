import { findPhrases } from './prose/find-phrases.ts';
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
    const lists = [reductions[language] ?? [], reductions['en'] ?? []];
    return (
      findPhrases(parsed, lists)
        // `for now()` speaks of a function.
        .filter(({ at }) => parsed.lines[at.endLine - 1]?.[at.endColumn - 1] !== '(')
        .map(({ phrase, at }) => ({
          at,
          message: `Expected all that is asked, found less: ${quoteValue(phrase)}.`,
          hint: 'Say what is built in the end; what the requirement excludes belongs to what is out of scope.',
        }))
    );
  },
};
