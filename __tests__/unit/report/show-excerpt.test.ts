import { describe, expect, it } from '@jest/globals';
import { choosePaint, coloured, plain } from '../../../src/report/paint.ts';
import { showExcerpt } from '../../../src/report/show-excerpt.ts';

const at = (
  column: number,
  endColumn: number,
): { line: number; column: number; endLine: number; endColumn: number } => ({
  line: 1,
  column,
  endLine: 1,
  endColumn,
});

describe('the excerpt of a line', () => {
  it.each([
    ['a word', 'Maybe use Redis.', at(1, 6), ['Maybe use Redis.', '^~~~~']],
    ['the middle', 'It may use Redis.', at(4, 7), ['It may use Redis.', '   ^~~']],
    ['one place', 'It may use Redis.', at(4, 4), ['It may use Redis.', '   ^']],
    ['behind a tab', '\tmaybe', at(2, 7), ['    maybe', '    ^~~~~']],
    ['behind wide characters', '数据库 maybe', at(5, 10), ['数据库 maybe', '       ^~~~~']],
    ['wide characters', '用数据库。', at(2, 5), ['用数据库。', '  ^~~~~~']],
    ['behind an emoji', '😀 maybe', at(4, 9), ['😀 maybe', '   ^~~~~']],
    ['behind an accent of its own', 'e\u0301t maybe', at(5, 10), ['e\u0301t maybe', '   ^~~~~']],
    ['a control character', 'a\u001b[31mb', at(2, 3), ['a\u241b[31mb', ' ^']],
    ['a turned direction', 'a\u202eb', at(2, 3), ['a<U+202E>b', ' ^~~~~~~~']],
    ['the end of the line', 'open', at(5, 5), ['open', '    ^']],
  ])('marks %s', (_, line, range, expected) => {
    expect(showExcerpt(line, range)).toEqual(expected);
  });

  it('shows of a line of a megabyte what lies around the place, at once', () => {
    const line = `${'x'.repeat(500_000)} maybe ${'数'.repeat(500_000)}`;
    const [text, mark] = showExcerpt(line, at(500_002, 500_007)) ?? ['', ''];
    expect(text).toMatch(/^…x{20,23} maybe 数+…$/u);
    expect(text.length).toBeLessThan(100);
    expect(text.slice(mark.indexOf('^'), mark.length)).toBe('maybe');
  });

  it('marks a finding of many lines up to the end of its first', () => {
    expect(showExcerpt('open list  ', { line: 1, column: 6, endLine: 3, endColumn: 2 })).toEqual([
      'open list',
      '     ^~~~',
    ]);
  });

  it('shows no line that shows nothing', () => {
    expect(showExcerpt(' \t', at(1, 1))).toBeUndefined();
  });
});

describe('colours', () => {
  it.each([
    ['on a terminal', {}, true, coloured],
    ['in a file', {}, undefined, plain],
    ['where NO_COLOR is set', { NO_COLOR: '1' }, true, plain],
    ['where NO_COLOR is empty, which sets nothing', { NO_COLOR: '' }, true, coloured],
    ['in continuous integration', { CI: 'true' }, true, plain],
    ['on a dumb terminal', { TERM: 'dumb' }, true, plain],
    ['where FORCE_COLOR asks for them', { FORCE_COLOR: '1', NO_COLOR: '1' }, undefined, coloured],
    ['where FORCE_COLOR refuses them', { FORCE_COLOR: '0' }, true, plain],
  ])('are chosen %s', (_, environment, isTTY, expected) => {
    expect(choosePaint(environment, { isTTY })).toBe(expected);
  });
});
