import { describe, expect, it } from '@jest/globals';
import { cleanCharacters } from '../../../src/cleaning/clean-characters.ts';
import { cleanText } from '../../../src/cleaning/clean-text.ts';
import { startTally, type RemovalKind } from '../../../src/cleaning/removal.ts';

const english = '\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}';

describe('a character that shows nothing', () => {
  it.each<[string, RemovalKind]>([
    ['\u{e0041}', 'tag-character'],
    ['\ufe0e', 'variation-selector'],
    ['\ufe01', 'variation-selector'],
    ['\u{e0101}', 'variation-selector'],
    ['\u180b', 'variation-selector'],
    ['\u180e', 'variation-selector'],
    ['\u200c', 'zero-width'],
    ['\u200d', 'zero-width'],
    ['\u200b', 'zero-width'],
    ['\u2060', 'zero-width'],
    ['\ufeff', 'zero-width'],
    ['\ufff9', 'zero-width'],
    ['\u200e', 'direction-control'],
    ['\u202e', 'direction-control'],
    ['\u206a', 'direction-control'],
    ['\u2800', 'blank-letter'],
    ['\u115f', 'blank-letter'],
    ['\u1160', 'blank-letter'],
    ['\u3164', 'blank-letter'],
    ['\u0007', 'control-character'],
    ['\u009b', 'control-character'],
  ])('is taken out from between two letters and told by its kind: %j, %s', (character, kind) => {
    expect(cleanText(`a${character}b`, 'plain')).toEqual({
      text: 'ab',
      removed: [{ kind, count: 1, characters: 1 }],
    });
  });

  it.each([
    ['a selector behind a Mongolian letter', 'ᠮ\u180bᠤ'],
    ['a filler before a vowel', '\u115f\u1161'],
    ['a filler behind a consonant', '\u1100\u1160'],
    ['a mark of direction forty characters before a Hebrew letter', `x\u200f${'a'.repeat(39)}ש`],
    ['a mark of direction forty characters behind one', `ש${'a'.repeat(39)}\u200fx`],
    ['a mark of direction between two line ends', 'שלום\r\u200f\nb'],
    [
      'a joiner behind the first and the last emoji of their block',
      '🐀\u200d👩 👩\u{1f3ff}\u200d💻',
    ],
    ['a mark of byte order at the start', '\ufeffa'],
  ])('stays where it is needed: %s', (_, text) => {
    expect(cleanText(text, 'plain')).toEqual({ text, removed: [] });
  });

  it.each([
    ['another selector behind a Mongolian letter', 'ᠮ\ufe03ᠤ', 'ᠮᠤ'],
    ['a Mongolian selector behind another letter', 'a\u180b', 'a'],
    ['a non-joiner with a letter that joins on one side', 'ی\u200ca\u200cی', 'یaی'],
    ['a non-joiner behind a wide sign behind a letter that joins', 'ی！\u200cی', 'ی！ی'],
    ['a break with a letter without spaces on one side', 'ไ\u200ba\u200bไ', 'ไaไ'],
    ['a filler without its vowel', '\u1100\u115fa', '\u1100a'],
    ['a filler without its consonant', 'a\u1160\u1161', 'a\u1161'],
    ['a mark of direction too far before a Hebrew letter', `x\u200f${'a'.repeat(40)}ש`, undefined],
    ['a mark of direction too far behind one', `ש${'a'.repeat(40)}\u200fx`, undefined],
    ['two marks of direction', 'ש\u200f\u200f', 'ש\u200f'],
    ['a mark of Arabic letters without one', 'a \u061c\u061c b', 'a  b'],
    ['the tags of a flag behind another emoji', `😀${english}`, '😀'],
    ['a joiner behind an emoji that is shown as text', '☎\ufe0e\u200d👩', '☎\ufe0e👩'],
    ['a joiner of words at the start', '\u2060a', 'a'],
    ['what stands between two line ends', 'a\r\u200b\nb', 'a\r \nb'],
    ['what stands before or behind a line end', 'a\r\u200bb\u200b\nc\u200b', 'a\rb\nc'],
  ])('is taken out: %s', (_, text, shown = text.replaceAll('\u200f', '')) => {
    expect(cleanText(text, 'plain').text).toBe(shown);
  });

  it('stays when another kind is meant', () => {
    const tally = startTally();
    const text = 'a\u200bb\u{e0041}c\u202e\u{e0041}\u200d';
    expect(cleanCharacters(text, tally, new Set(['tag-character']))).toBe('a\u200bbc\u202e\u200d');
    expect(tally.list()).toEqual([{ kind: 'tag-character', count: 2, characters: 2 }]);
  });
});
