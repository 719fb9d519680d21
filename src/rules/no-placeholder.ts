import { en } from '../locales/en.ts';
import { findPhrases } from './prose/find-phrases.ts';
import { matchPhrases } from './prose/match-phrases.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';

/**
 * Marks that are the same in every language. `TODO` counts in capitals with a colon, a bracket or
 * nothing behind it, because "todo" is also what some products are about.
 */
const marks = [
  /(?<![\p{L}\p{N}_])(?:TODO|XXX|HACK)(?=\s*[:(\]]|[ \t]*$)|(?<![\p{L}\p{N}_])(?:FIXME|TKTK)(?![\p{L}\p{N}_])/gmu,
  /\\?\[\s?(?:NEEDS CLARIFICATION|TBD|TODO|insert\s|fill in|your\s|placeholder|describe\s|specify\s)[^[\]\n]{0,300}\](?!\()/giu,
  /(?:\\?<|&lt;)(?:insert|your|fill in|placeholder|describe|specify|to be|name of)(?:\s[^<>\n]{0,120})?(?:>|&gt;)/giu,
  /(?<!\?)\?\?\?(?!\?)/gu,
];

export const noPlaceholder: Rule = {
  id: 'no-placeholder',
  about: 'No text stands in for what somebody meant to write later.',
  severity: 'error',
  reason: 'The Builder has nobody to ask, and builds the placeholder.',
  check(parsed) {
    const phrases = matchPhrases([...parsed.locale.placeholders, ...en.placeholders]);
    return findPhrases(parsed, [phrases, ...marks]).map(({ phrase, at }) => ({
      at,
      message: `Expected text, found the placeholder ${quoteValue(phrase)}.`,
      hint: 'Write what belongs here; a name of something in the code goes between backticks.',
    }));
  },
};
