import { en } from '../locales/en.ts';
import { findPhrases } from './prose/find-phrases.ts';
import type { Match } from './prose/phrase-finder.ts';
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
  example: {
    place: 'action',
    bad: 'Store the item in TBD.',
    good: 'Store the item in SQLite.',
  },
  check(parsed) {
    return findPhrases(parsed, [parsed.locale.placeholders, en.placeholders], findMarks).map(
      ({ phrase, at }) => ({
        at,
        message: `Expected text, found the placeholder ${quoteValue(phrase)}.`,
        hint: 'Write what belongs here; a name of something in the code goes between backticks.',
      }),
    );
  },
};

/** Without one of these signs no mark can match; most sentences are done here. */
const signs = /TODO|XXX|HACK|FIXME|TKTK|[[<]|&lt;|\?\?\?/u;

function findMarks(text: string): Match[] {
  if (!signs.test(text)) return [];
  return marks.flatMap((mark) =>
    [...text.matchAll(mark)].map(({ 0: found, index }) => ({ index, end: index + found.length })),
  );
}
