import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createPhraseFinder } from '../../../src/rules/prose/phrase-finder.ts';

const found = (text: string, ...phrases: string[]): string[] =>
  createPhraseFinder(phrases)(text).map(({ index, end }) => text.slice(index, end));

describe('createPhraseFinder', () => {
  it.each([
    ['Maybe so', ['maybe'], ['Maybe']],
    ['you \n  COULD do', ['you could'], ['you \n  COULD']],
    ['ggf. speichern', ['ggf.'], ['ggf.']],
    ['maybe maybe', ['maybe'], ['maybe', 'maybe']],
    ['İ maybe', ['maybe'], ['maybe']],
    ['𝒳 maybe  x', ['maybe x'], ['maybe  x']],
    ['这里可以考虑使用', ['可以考虑'], ['可以考虑']],
    ['아마 가능', ['아마'], ['아마']],
    ['по возможности.', ['по возможности'], ['по возможности']],
    ['', ['maybe'], []],
    ['text', [''], []],
  ])('finds in %j of %j', (text, phrases, expected) => {
    expect(found(text, ...phrases)).toEqual(expected);
  });

  it.each(['maybes', 'un-maybe', 'maybe-null', 'maybe_x', 'emaybe', 'maybé', 'xmaybe'])(
    'does not find a part of the word %j',
    (text) => {
      expect(found(text, 'maybe')).toEqual([]);
    },
  );

  it('finds a phrase where it stands, whatever surrounds it', () => {
    const around = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(around, around, (before, after) => {
        const text = `${before} you\n\ncould ${after}`;
        const places = createPhraseFinder(['you could'])(text).map(({ index }) => index);
        expect(places).toContain(before.length + 1);
      }),
    );
  });
});
