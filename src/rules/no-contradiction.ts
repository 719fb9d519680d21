import { readPolarity } from '../requirement/decisions/demand-skeleton.ts';
import { listProseValues } from './prose/list-prose-values.ts';
import { quoteValue } from './quote-value.ts';
import type { Problem, Rule } from './rule.ts';

/** Shorter sentences say the same by accident. */
const shortest = 8;
/** A sentence longer than this is compared with none. */
const longest = 400;

export const noContradiction: Rule = {
  id: 'no-contradiction',
  about: 'No sentence forbids what another one demands.',
  severity: 'error',
  reason: 'Whatever the Builder does, it breaks one of both.',
  ignores: 'Sentences that differ in more than the negation.',
  example: {
    place: 'action',
    bad: 'The store must keep deleted items. The store must not keep deleted items.',
    good: 'The store must keep deleted items. The cache must not keep deleted items.',
  },
  check(parsed) {
    const seen = new Map<string, { readonly value: string; readonly text: string }>();
    return listProseValues(parsed).flatMap(({ text, pointer }) =>
      splitSentences(text).flatMap((sentence): Problem[] => {
        const { key, value } = readPolarity(sentence);
        const before = seen.get(key);
        if (key.length < shortest || before === undefined) {
          seen.set(key, { value, text: sentence });
          return [];
        }
        if (before.value === value) return [];
        const message = `Expected one demand, found its contrary: ${quoteValue(before.text)} and ${quoteValue(sentence)}.`;
        return [
          { at: parsed.at(pointer), message, hint: 'Keep the one that the requirement states.' },
        ];
      }),
    );
  },
};

const splitSentences = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|(?<=[。！？])/u)
    .map((sentence) => sentence.trim().replace(/[.!?。！？]+$/u, ''))
    .filter((sentence) => sentence.length > 0 && sentence.length <= longest);
