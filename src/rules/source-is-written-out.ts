import { en } from '../locales/en.ts';
import { findPhrases } from './prose/find-phrases.ts';
import type { Match } from './prose/phrase-finder.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';

export const sourceIsWrittenOut: Rule = {
  id: 'source-is-written-out',
  about: 'No sentence sends the Builder to the requirement, the research or a conversation.',
  severity: 'error',
  reason: 'The Builder sees only this document, and decides anew what it cannot look up.',
  ignores:
    'Numbers of clauses and footnotes, which are quoted in the document, and offline drafts.',
  example: {
    place: 'action',
    bad: 'Limit the label as described in the research.',
    good: 'Limit the label to `MAX_LABEL` characters.',
  },
  check(parsed) {
    // An offline draft is made of sentences of its sources, which it quotes.
    if (parsed.spec.generator.model === 'offline') return [];
    return findPhrases(parsed, [parsed.locale.elsewhere, en.elsewhere], findReferrals).map(
      ({ phrase, at }) => ({
        at,
        message: `Expected what the Builder needs to be written out, found ${quoteValue(phrase)}.`,
        hint: 'Write here what stands there: the values, the names, the steps.',
      }),
    );
  },
};

const document = '(?:original )?(?:requirements?|research|issue|ticket)(?![\\p{L}\\p{N}-])';
/** An order to look something up begins a sentence or a remark; users, too, see the issue that a page shows. */
const order = '(?<=(?:^|[.,;:(]) {0,3})(?:see|refer to)';
const comparison = '(?<!\\p{L})as(?: (?:described|stated|specified|shown|listed|given))? in';
const referral = new RegExp(`(?:${order}|${comparison}) the ${document}`, 'gimu');

const findReferrals = (text: string): Match[] =>
  [...text.matchAll(referral)].map(({ 0: found, index }) => ({
    index,
    end: index + found.length,
  }));
