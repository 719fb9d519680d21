import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createQuoteFinder } from '../../../src/rules/citations/quote-finder.ts';
import { isWordBorder } from '../../../src/spec/word-borders.ts';

const whole = (words: string): { words: string; isCut: boolean } => ({ words, isCut: false });

/** Every place at which a text holds words whole, found by reading all of it. */
function listPlaces(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (isWordBorder(text, at) && isWordBorder(text, at + words.length)) found.push(at);
  }
  return found;
}

describe('looking up quotes in a long text', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'bc', ' ', ' 1.2', '.', '文', '-'), {
      minLength: 900,
      maxLength: 1100,
    })
    .map((parts) => parts.join(''));

  it('finds what reading finds, from either end', () => {
    const property = fc.property(
      texts,
      fc.nat(800),
      fc.integer({ min: 1, max: 40 }),
      (...drawn) => {
        const [text, at, length] = drawn;
        const words = `${text.slice(at, at + length).trim()}1`.slice(0, -1) || 'a';
        const finder = createQuoteFinder(text, { left: Infinity });
        const places = /[\p{L}\p{N}]/u.test(words) ? listPlaces(text, words) : [];
        const all = { start: 0, end: text.length };
        expect(finder.first(whole(words), all)).toBe(places[0]);
        expect(finder.last(whole(words), all)).toBe(places.at(-1));
        const part = { start: 150, end: 750 };
        const within = places.filter((place) => place >= 150 && place + words.length <= 750);
        expect(finder.first(whole(words), part)).toBe(within[0]);
        expect(finder.last(whole(words), part)).toBe(within.at(-1));
      },
    );
    fc.assert(property, { numRuns: 200 });
  });

  it('compares far less than the text for each of thousands of quotes', () => {
    const words = Array.from({ length: 100_000 }, (_, index) => `w${(index * 7919) % 100_003}`);
    const text = words.join(' ');
    const budget = { left: 10 ** 12 };
    const finder = createQuoteFinder(text, budget);
    const all = { start: 0, end: text.length };
    for (let index = 0; index < 2500; index += 1) {
      const quote = words.slice(index * 30, index * 30 + 8).join(' ');
      const at = finder.first(whole(quote), all);
      expect(at).toBe(finder.last(whole(quote), all));
      expect(text.startsWith(quote, at)).toBe(true);
      expect(finder.first(whole(`${quote}7`), all)).toBeUndefined();
    }
    expect(10 ** 12 - budget.left).toBeLessThan(10 * text.length);
  });

  it('gives up at the end of its budget, however often a text repeats itself', () => {
    const text = 'ab '.repeat(100_000);
    const budget = { left: 20_000_000 };
    const finder = createQuoteFinder(text, budget);
    const all = { start: 0, end: text.length };
    for (let length = 20; length < 5000; length += 1) {
      expect(finder.last(whole(`${'ab '.repeat(length)}c`), all)).toBeUndefined();
    }
    expect(budget.left).toBeLessThanOrEqual(0);
    expect(budget.left).toBeGreaterThan(-1_000_000);
  });
});
