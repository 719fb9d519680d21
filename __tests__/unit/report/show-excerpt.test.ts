import { describe, expect, it } from '@jest/globals';
import { showExcerpt } from '../../../src/report/show-excerpt.ts';

const at = (column: number, endColumn: number, endLine = 1): Parameters<typeof showExcerpt>[1] => ({
  line: 1,
  column,
  endLine,
  endColumn,
});

describe('the excerpt of a finding', () => {
  it.each([
    ['marks plain words', 'Do maybe this', at(4, 9), ['Do maybe this', '   ^~~~~']],
    ['marks one column where nothing stands', 'Do', at(3, 3), ['Do', '  ^']],
    ['keeps a column behind the end of the line inside', 'Do', at(40, 44), ['Do', '  ^']],
    ['shows a tab as four spaces', '\tmaybe', at(2, 7), ['    maybe', '    ^~~~~']],
    ['counts wide characters twice', '項目は多分です', at(4, 6), ['項目は多分です', '      ^~~~']],
    ['counts an emoji twice', '🚀 maybe', at(4, 9), ['🚀 maybe', '   ^~~~~']],
    ['counts a combining accent for nothing', 'cafe\u0301 x', at(7, 8), ['cafe\u0301 x', '     ^']],
    ['shows control characters', 'a\u001bb', at(3, 4), ['a␛b', '  ^']],
    ['names what turns the direction', 'a\u202eb', at(3, 4), ['a<U+202E>b', '         ^']],
    ['marks to the end of the first of many lines', 'one two', at(5, 3, 4), ['one two', '    ^~~']],
  ])('%s', (_, line, range, shown) => {
    expect(showExcerpt(line, range)).toEqual(shown);
  });

  it('shows nothing of an empty line', () => {
    expect(showExcerpt('  ', at(1, 2))).toBeUndefined();
  });

  it.each([[0], [50], [100], [5_000], [999_990]])(
    'cuts a very long line around the column %d, with the mark below the word',
    (before) => {
      const line = `${'x'.repeat(before)}maybe${'y'.repeat(1_000_000 - before)}`;
      const [text = '', mark = ''] = showExcerpt(line, at(before + 1, before + 6)) ?? [];
      expect(text.slice(mark.indexOf('^'), mark.length)).toBe('maybe');
      expect(text.length).toBeLessThanOrEqual(92);
      // At the very end of the line nothing is left to cut.
      expect(text.endsWith('…')).toBe(before < 999_990);
      expect(text.startsWith('…')).toBe(before > 88);
    },
  );

  it('does not cut a character in two', () => {
    const line = `${'🚀'.repeat(500)}maybe${'🚀'.repeat(500)}`;
    const [text = ''] = showExcerpt(line, at(1001, 1006)) ?? [];
    expect(text.isWellFormed()).toBe(true);
    expect(text).toContain('maybe');
  });
});
