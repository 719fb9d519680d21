import { describe, expect, it } from '@jest/globals';
import { cleanText } from '../../../src/cleaning/clean-text.ts';
import { leastTimeOf } from '../../support/processor-time.ts';

describe('the time that cleaning takes', () => {
  it.each([
    ['tags and open brackets behind a definition', '[a]: <b> (c\n'],
    ['tags', '<b> '],
    ['comments', '<!-- a -->b '],
    ['definitions', '[x]: y "t"\n'],
    ['characters that show nothing', 'a\u200b'],
  ])('grows with the length alone for %s', (_, bit) => {
    const timeOf = (length: number, limit?: number): number =>
      leastTimeOf(() => cleanText(bit.repeat(Math.ceil(length / bit.length)), 'markdown'), limit);
    // Sixteen times the text; quadratic work would take 256 times as long.
    const limit = timeOf(50_000) * 60 + 300;
    expect(timeOf(800_000, limit)).toBeLessThan(limit);
  });
});
