import { describe, expect, it } from '@jest/globals';
import { letterPattern } from '../../../src/spec/letter-pattern.ts';

/** All of ASCII, and the signs beyond it that are no letters, digits or accents. */
const plainText = Array.from({ length: 0x2600 }, (_, code) => String.fromCharCode(code))
  .filter((sign) => /[\0-\x7f\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2500-\u25ff]/.test(sign))
  .join('');
const patterns = [
  /\p{L}/gu,
  /\p{Lu}/gu,
  /\p{Ll}/gu,
  /\p{N}/gu,
  /\p{P}/gu,
  /[\p{L}\p{M}]+/gu,
  /[^\p{L}\p{N}]+/gu,
  /[^\p{L}\p{M}\p{P}\s]|\ue000|\p{Lu}{2,}/gu,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  /\p{Script=Cyrillic}/gu,
  /(?<![\p{L}\p{N}_/@.+\\-])@[a-z\d]\[?/giu,
];

describe('a pattern with classes of letters', () => {
  it.each(patterns)('%s finds the same in plain text by its plain form', (pattern) => {
    const made = letterPattern(() => pattern);
    expect(made(plainText).source).not.toMatch(/\\p\{/u);
    expect(
      [...plainText.matchAll(made(plainText))].map(({ 0: found, index }) => [found, index]),
    ).toEqual([...plainText.matchAll(pattern)].map(({ 0: found, index }) => [found, index]));
  });

  it.each(['ß', 'é', 'е', '漢', '한', '٣', 'e\u0301', 'ﬁ', '½', '²', '𝒜', '\u200d'])(
    'is itself for a text with %s',
    (sign) => {
      const pattern = /[\p{L}\p{N}\p{M}]/gu;
      expect(letterPattern(() => pattern)(`plain ${sign}`)).toBe(pattern);
    },
  );

  it('is made once for each kind of text', () => {
    let made = 0;
    const pattern = letterPattern(() => {
      made += 1;
      return /\p{L}/u;
    });
    expect(pattern('a')).toBe(pattern('b'));
    expect(pattern('ä')).toBe(pattern('ö'));
    expect(made).toBe(2);
  });
});
