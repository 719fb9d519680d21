import { describe, expect, it } from '@jest/globals';
import { cleanText } from '../../../src/cleaning/clean-text.ts';
import { processorTime } from '../../support/processor-time.ts';

describe('the time that cleaning takes', () => {
  it.each([
    ['tags and open brackets behind a definition', '[a]: <b> (c\n'],
    ['tags', '<b> '],
    ['comments', '<!-- a -->b '],
    ['definitions', '[x]: y "t"\n'],
    ['characters that show nothing', 'a\u200b'],
  ])('grows with the length alone for %s', (_, bit) => {
    const timeOf = (length: number): number => {
      const started = processorTime();
      cleanText(bit.repeat(Math.ceil(length / bit.length)), 'markdown');
      return processorTime() - started;
    };
    timeOf(50_000);
    const small = timeOf(50_000);
    // Sixteen times the text; quadratic work would take 256 times as long, and that in each of three tries:
    // a collection of the garbage of all tests before falls into one of them.
    const large = Math.min(timeOf(800_000), timeOf(800_000), timeOf(800_000));
    expect(large).toBeLessThan(small * 60 + 300);
  });
});
