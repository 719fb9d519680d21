import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boundRuns } from '../../../src/research/bound-runs.ts';
import { countBytes, estimateTokens } from '../../../src/research/count-tokens.ts';

describe('countBytes', () => {
  it('counts as UTF-8 is written, halves of characters included', () => {
    const encoder = new TextEncoder();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, end) => {
        const cut = text.slice(0, end);
        expect(countBytes(cut)).toBe(encoder.encode(cut).length);
      }),
    );
  });
});

describe('estimateTokens', () => {
  it.each([
    ['word', 2],
    ['数据', 2],
    ['', 0],
  ])('estimates %j at %i tokens', (text, tokens) => {
    expect(estimateTokens(text)).toBe(tokens);
  });
});

describe('boundRuns', () => {
  const partsOf = (text: string): string[] => {
    const parts: string[] = [];
    boundRuns((part) => parts.push(part))(text);
    return parts;
  };

  it('cuts no ordinary text', () => {
    const text = 'Words of a line.\n'.repeat(500);
    expect(partsOf(text)).toEqual([text]);
  });

  it('cuts long runs where a word ends, loses nothing and breaks no character', () => {
    const path = 'https://example.org/'.repeat(40);
    expect(partsOf(path).every((part) => /^(?:https|:|\/|\.)/u.test(part))).toBe(true);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '😀', '/', ' ', '\n', '中'), { maxLength: 900 }),
        fc.constantFrom('', 'x'.repeat(300), '😀'.repeat(200), ' '.repeat(200)),
        (characters, run) => {
          const text = `${characters.join('')}${run}${characters.join('')}`;
          const parts = partsOf(text);
          expect(parts.join('')).toBe(text);
          expect(parts.every((part) => part.isWellFormed())).toBe(true);
          expect(parts.every((part) => !/\S{129}|\s{129}/u.test(part))).toBe(true);
        },
      ),
    );
  });
});
