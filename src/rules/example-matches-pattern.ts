import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';

/**
 * Patterns that are run: no groups, no choice, no reference, and few open ends, so that the time is
 * bounded on every text of this length.
 */
const simple =
  /^\^(?:[^()|*+?{}[\]\\$^]|\\(?:[dswDSWbt.\\/-]|[pP]\{\w{1,20}\})|\[(?:[^\]\\]|\\[^])+\]|\{\d{1,4}(?:,\d{0,4})?\}|[*+?])*\$$/u;
const mostOpenEnds = 3;
const longestGiven = 64;

export const exampleMatchesPattern: Rule = {
  id: 'example-matches-pattern',
  about: 'What an example says of a pattern is what the pattern does.',
  severity: 'error',
  reason: 'One of both is wrong, and the Builder cannot know which.',
  ignores: 'Patterns with groups or choices, and examples that say more than true or false.',
  example: {
    place: 'pattern',
    bad: '"milk" is told false by ^[a-z]{1,8}$',
    good: '"milk" is told true by ^[a-z]{1,8}$',
  },
  check(parsed) {
    const { constants, examples } = parsed.spec.interfaces;
    const patterns = new Map(constants.map(({ name, value }) => [name, value]));
    return examples.flatMap(({ subject, given, expected }, index) => {
      const text = /^"([^"\\]*)"$/u.exec(given)?.[1];
      const pattern = compile(patterns.get(subject) ?? '');
      if (text === undefined || pattern === undefined || text.length > longestGiven) return [];
      if (!/^(?:true|false)$/u.test(expected) || pattern.test(text) === (expected === 'true')) {
        return [];
      }
      return [
        {
          at: parsed.at(`interfaces.examples.${index}`),
          message: `Expected ${quoteValue(given)} to be told ${expected === 'true' ? 'false' : 'true'} by ${subject}, found ${expected}.`,
          hint: 'Correct the example, or the pattern when the example is right.',
        },
      ];
    });
  },
};

function compile(source: string): RegExp | undefined {
  const openEnds = source.match(/[*+]|,\}/gu)?.length ?? 0;
  if (source.length > 200 || openEnds > mostOpenEnds || !simple.test(source)) return undefined;
  try {
    return new RegExp(source, 'u');
  } catch {
    return undefined;
  }
}
