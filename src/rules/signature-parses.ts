import { endingOf, findUnbalanced } from './code/find-unbalanced.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';
import { letterPattern } from '../spec/letter-pattern.ts';

export const signatureParses: Rule = {
  id: 'signature-parses',
  about: 'Every signature closes the brackets that it opens.',
  severity: 'error',
  reason: 'A signature that was cut leaves the Builder to guess parameters and result.',
  ignores: 'Command lines, comparison signs, and brackets in strings and comments.',
  example: {
    place: 'signature',
    bad: 'def total(items: list[Item] -> int',
    good: 'def total(items: list[Item]) -> int',
  },
  check: (parsed) =>
    parsed.spec.interfaces.signatures.flatMap(({ kind, signature, file }, index) => {
      if (kind === 'command') return [];
      const bracket =
        findUnbalanced(signature, endingOf(file))?.bracket ??
        (hasOpenAngle(signature) ? '<' : undefined);
      if (bracket === undefined) return [];
      return [
        {
          at: parsed.at(`interfaces.signatures.${index}`),
          message: `Expected a whole signature, found "${bracket}" without its partner in ${quoteValue(signature)}.`,
          hint: 'Write the whole signature with each bracket closed.',
        },
      ];
    }),
};

const angle = letterPattern(() => /(?<=\p{L}\w{0,80})<(?=[\p{L}&[({'?])(?!\()|(?<![-=\s])>/gu);

/** `List<Item` is open; `left < right` compares, and the end of `->` closes nothing. */
function hasOpenAngle(signature: string): boolean {
  let open = 0;
  for (const { 0: sign } of signature.matchAll(angle(signature))) {
    open = sign === '<' ? open + 1 : Math.max(0, open - 1);
  }
  return open > 0;
}
