import { describe, expect, it } from '@jest/globals';
import { cleanComments } from '../../../src/cleaning/clean-comments.ts';
import { startTally } from '../../../src/cleaning/removal.ts';

const clean = (text: string) => {
  const tally = startTally();
  return { text: cleanComments(text, tally), removed: tally.list() };
};

describe('the comments of a file', () => {
  it.each([
    ['a <!-- x --> b <!-- y --> c', 'a  b  c', 2],
    ['a <!--> b', 'a  b', 1],
    ['a <!---> b', 'a  b', 1],
    ['a <!-- b --!> c', 'a  c', 1],
    ['<div>\n<!-- x\n\ny --> z', '<div>\n\n\n z', 1],
    ['<p>\n<!-- x --> a <!-- y -->\n</p>', '<p>\n a \n</p>', 2],
    ['- <!-- x\n  y', '- \n', 1],
    ['> 1. <!-- x\n> z\n\nb', '> 1. \n\n\n', 1],
    ['<div>a<!--', '<div>a', 1],
    ['a `<!-- b -->` <!-- c --> `d` <!-- e -->', 'a `<!-- b -->`  `d` ', 2],
    ['| a | b |\n| - | - |\n| <!-- x --> | c |', '| a | b |\n| - | - |\n|  | c |', 1],
    ['a\rb <!-- x -->\rc', 'a\rb \rc', 1],
    ['a\r\n<!-- x\r\ny -->\r\nb', 'a\r\n\r\n\r\nb', 1],
    ['\\\\<!-- x -->', '\\\\', 1],
    ['x `a\n\n<!-- b -->` c', 'x `a\n\n` c', 1],
    ['<!-<!-- x -->- y -->', '', 2],
    ['<!<!-- x -->-- y --> z', ' z', 2],
    ['<!<!-- x --><!-- x -->-- y --> z', ' z', 3],
    ['```\n<!-- x -->\n```\n\n<!-- y -->\n', '```\n<!-- x -->\n```\n\n\n', 1],
  ])('are taken out and nothing else: %j becomes %j', (text, shown, count) => {
    const found = clean(text);
    expect(found.text).toBe(shown);
    expect(found.removed).toMatchObject([{ kind: 'comment', count }]);
  });

  it.each([
    'a <!-- never',
    'a \\<!-- x -->',
    '`<!-- x -->`',
    '    <!-- x -->',
    '```mermaid\n%% <!-- x -->\n```',
    'a <b title="x"> [c](d "e") <?f?> <!G>',
    'a --> b',
  ])('are not seen in %j', (text) => {
    expect(clean(text)).toEqual({ text, removed: [] });
  });

  it('leave nothing of a text that goes on hiding one behind another', () => {
    const nested = (depth: number): string =>
      `a${'<!-'.repeat(depth)}<!-- x -->${'- y -->'.repeat(depth)}\nb`;
    expect(clean(nested(7)).text).toBe('a\nb');
    const { text, removed } = clean(nested(8));
    expect(text).toBe('\n');
    expect(removed.map(({ kind }) => kind)).toEqual(['comment', 'unclosed-markup']);
  });
});
