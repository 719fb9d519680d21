import { describe, expect, it } from '@jest/globals';
import { foldHidden } from '../../../src/cleaning/fold-hidden.ts';
import {
  addRemovals,
  describeRemovals,
  startTally,
  type RemovalKind,
} from '../../../src/cleaning/removal.ts';
import { takeOut } from '../../../src/cleaning/take-out.ts';

describe('what was removed', () => {
  it.each<[RemovalKind, string, string]>([
    ['comment', '1 hidden comment', '2 hidden comments'],
    ['tag-character', '1 tag character', '2 tag characters'],
    ['direction-control', '1 direction control', '2 direction controls'],
    ['zero-width', '1 zero-width character', '2 zero-width characters'],
    ['variation-selector', '1 variation selector', '2 variation selectors'],
    ['blank-letter', '1 blank letter', '2 blank letters'],
    ['control-character', '1 control character', '2 control characters'],
    ['unused-definition', '1 unused link definition', '2 unused link definitions'],
    ['link-title', '1 link title', '2 link titles'],
    ['image-text', '1 image description', '2 image descriptions'],
    ['attribute', '1 HTML attribute', '2 HTML attributes'],
    ['unclosed-markup', '1 piece of unclosed HTML', '2 pieces of unclosed HTML'],
  ])('is said in words: %s', (kind, one, two) => {
    expect(describeRemovals([{ kind, count: 1, characters: 1 }])).toBe(one);
    expect(describeRemovals([{ kind, count: 2, characters: 2 }])).toBe(two);
    expect(describeRemovals([{ kind, count: 2, characters: 30 }])).toBe(`${two} (30 characters)`);
  });

  it('is added up by kind, in the order in which kinds came first', () => {
    const tally = startTally();
    tally.add('zero-width', '\u200b');
    tally.add('comment', '<!-- 😀 -->');
    tally.add('zero-width', '\u200c\u200d');
    expect(tally.list()).toEqual([
      { kind: 'zero-width', count: 2, characters: 3 },
      { kind: 'comment', count: 1, characters: 10 },
    ]);
    expect(addRemovals([...tally.list(), ...tally.list()])).toEqual([
      { kind: 'zero-width', count: 4, characters: 6 },
      { kind: 'comment', count: 2, characters: 20 },
    ]);
  });

  it('leaves its line ends, and is no removal when it showed nothing', () => {
    const tally = startTally();
    expect(takeOut(' a\r\n b\rc\n ', 'comment', tally)).toBe('\r\n\r\n');
    expect(tally.list()).toEqual([{ kind: 'comment', count: 1, characters: 7 }]);
    expect(takeOut(' \t\n', 'comment', tally)).toBe('\n');
    expect(tally.list()).toEqual([{ kind: 'comment', count: 1, characters: 7 }]);
  });
});

describe('a text that is compared with its cleaned form', () => {
  it('loses what shows nothing, and keeps tabs, line ends and a space for each separator', () => {
    expect(foldHidden('a\u200b\u2028b\u2029c\u{e0041}\t\r\nd\u0007')).toBe('a b c\t\r\nd');
  });
});
