import { describe, expect, it } from '@jest/globals';
import { cleanText } from '../../../src/cleaning/clean-text.ts';
import { describeRemovals } from '../../../src/cleaning/removal.ts';

const clean = (text: string): readonly [string, string] => {
  const { text: shown, removed } = cleanText(text, 'markdown');
  return [shown, describeRemovals(removed)];
};

describe('what a page does not show', () => {
  it.each([
    [
      'a <!-- x --> b <!--> c <!---> d <!-- e --!> f',
      'a  b  c  d  f',
      '4 hidden comments (32 characters)',
    ],
    ['a <?x?> b <?c', 'a  b <?c', '1 hidden comment (5 characters)'],
    ['a <!X y> b <!1 c>', 'a  b <!1 c>', '1 hidden comment (6 characters)'],
    ['a <![CDATA[x]]> b <![cdata[c', 'a  b <![cdata[c', '1 hidden comment (13 characters)'],
    ['<p>\n< b </ c>d <1>\n</p>', '<p>\n< b d <1>\n</p>', '1 hidden comment (5 characters)'],
    ['a `<!-- b -->` <!-- c -->', 'a `<!-- b -->` ', '1 hidden comment (10 characters)'],
    ['<<!-- x -->b>', '< b>', '1 hidden comment (10 characters)'],
    ['a\rb <!-- x -->\rc', 'a\nb \nc', '1 hidden comment (10 characters)'],
    [
      '```mermaid\n%% x\nA --> B %% y\n```\n\n```js\n%% z\n```',
      '```mermaid\n\nA --> B \n```\n\n```js\n%% z\n```',
      '2 hidden comments (8 characters)',
    ],
    ['a\n <!-- x', 'a\n ', '1 piece of unclosed HTML (6 characters)'],
    ['* <!-- x', '* ', '1 piece of unclosed HTML (6 characters)'],
    ['> 1. <!-- x\n> z\n\nb', '> 1. \n\n\n', '3 pieces of unclosed HTML (10 characters)'],
    ['<div\nclass="x"\nb', '\n\n', '1 piece of unclosed HTML (16 characters)'],
  ])('is a comment in any form: %j becomes %j', (text, shown, removed) => {
    expect(clean(text)).toEqual([shown, removed]);
  });

  it.each([
    [
      '<div class="x" href=y width=12 height="1234567890123" title>\nb\n</div>',
      '<div href=y width=12>\nb\n</div>',
      '3 HTML attributes (36 characters)',
    ],
    [
      '<img src=a alt="Image 12" alt=screenshot alt="a cat">',
      '<img src=a alt="Image 12" alt=screenshot>',
      '1 HTML attribute (11 characters)',
    ],
    ['<a href="b>c" title="d>e">f</a>', '<a href="b>c">f</a>', '1 HTML attribute (11 characters)'],
    ['a <b title="x" id=y>c</b>', 'a <b>c</b>', '2 HTML attributes (13 characters)'],
  ])('is an attribute without an effect: %j becomes %j', (text, shown, removed) => {
    expect(clean(text)).toEqual([shown, removed]);
  });

  it.each([
    [
      '[a](b "c") [d](<e f> \'g\') [h](i (j))',
      '[a](b) [d](<e f>) [h](i)',
      '3 link titles (9 characters)',
    ],
    ['[a](<b> ) x ](c "d")', '[a](<b> ) x ](c)', '1 link title (3 characters)'],
    ['[a](b\n"c")', '[a](b\n)', '1 link title (3 characters)'],
    [
      '![x](y) ![image](z) ![Screenshot 12](a) ![a [b] c](d "e")',
      '![](y) ![image](z) ![Screenshot 12](a) ![](d)',
      '2 image descriptions (8 characters), 1 link title (3 characters)',
    ],
    [
      '[a]\n\n[A]: b\n  "t"\n[c]: d',
      '[a]\n\n[A]: b\n\n',
      '1 link title (3 characters), 1 unused link definition (6 characters)',
    ],
    ['[a]: b "c"\nd [a]', '[a]: b\nd [a]', '1 link title (3 characters)'],
    ['> [a]: b\n> "t"\n\n[a]', '> [a]: b\n\n\n[a]', '1 link title (5 characters)'],
    ['- [//]: # (x)\n- b', '\n- b', '1 unused link definition (13 characters)'],
    ['[a]:\nb\n', '\n\n', '1 unused link definition (6 characters)'],
    [
      '[^1]\n\n[^1]: a\n    b\n\n    c\n\n[^2]: d\n    e\n\n    f\n\ng',
      '[^1]\n\n[^1]: a\n    b\n\n    c\n\n\n\n\n\n\ng',
      '2 unused link definitions (14 characters)',
    ],
  ])('is a title, a description or a definition: %j becomes %j', (text, shown, removed) => {
    expect(clean(text)).toEqual([shown, removed]);
  });

  it.each([
    'a <!-- never',
    'a <b title="x\nb',
    '\\[a](b "c") [a\\](b "c")',
    '[a b]\n\n[a\n b]: <c>',
    '<b>\\<i title="x">',
    '[x]: <y\n[z]: w',
    '[a]: b (t) x\n',
    '\\<!-- x -->',
  ])('is nothing of %j', (text) => {
    expect(clean(text)).toEqual([text, '']);
  });
});
