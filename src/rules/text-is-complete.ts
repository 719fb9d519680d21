import type { Block } from '../markdown/block.ts';
import type { ParsedSpec } from '../spec/parsed-spec.ts';
import { rangeOfLine } from './layout/range-of-line.ts';
import { listProseValues } from './prose/list-prose-values.ts';
import { quoteValue } from './quote-value.ts';
import type { Problem, Rule } from './rule.ts';

export const textIsComplete: Rule = {
  id: 'text-is-complete',
  about: 'Every fenced block is closed, and no sentence ends in its middle.',
  severity: 'error',
  reason:
    'A model that ran out of room leaves a text that was cut, and what is missing is not built.',
  ignores: 'A sentence without a full stop.',
  example: {
    place: 'action',
    bad: 'Read the file, sort the rows,',
    good: 'Read the file, sort the rows',
  },
  check: (parsed) => [
    ...parsed.blocks.flatMap((block) => findOpenFences(block, parsed)),
    ...findCutSentences(parsed),
  ],
};

function findOpenFences(block: Block, parsed: ParsedSpec): Problem[] {
  if (block.is === 'list') {
    return block.items.flatMap(({ blocks }) =>
      blocks.flatMap((inner) => findOpenFences(inner, parsed)),
    );
  }
  if (block.is !== 'code' || !block.fenced || block.closed) return [];
  const message = 'Expected the end of the fenced block that begins here, found none.';
  const hint = 'Close the block with a line of backticks as wide as its first one.';
  return [{ at: rangeOfLine(parsed.lines, block.line), message, hint }];
}

/** Signs after which something must come. */
const goesOn = /[,，、;；(（[{]$/u;

const findCutSentences = (parsed: ParsedSpec): Problem[] =>
  listProseValues(parsed).flatMap(({ text, pointer }) => {
    const end = text.trimEnd();
    if (!goesOn.test(end)) return [];
    const message = `Expected a whole sentence, found one that ends in ${quoteValue(end.slice(-30))}.`;
    return [{ at: parsed.at(pointer), message, hint: 'Write the sentence to its end.' }];
  });
