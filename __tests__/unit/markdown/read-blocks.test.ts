import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Block } from '../../../src/markdown/block.ts';
import { readBlocks } from '../../../src/markdown/read-blocks.ts';

const outline = (blocks: readonly Block[]): string[] =>
  blocks.map(({ is, line, endLine }) => `${is} ${line}-${endLine}`);

describe('readBlocks', () => {
  it('gives every block its first and last line', () => {
    const text = [
      '# Title',
      '',
      'Two lines',
      'of prose',
      '',
      '- one',
      '- two',
      '',
      '```ts',
      'code',
      '```',
      '> quoted',
      '',
      '| a | b |',
      '| - | - |',
      '| 1 | 2 |',
      '',
      '---',
      '',
      '<div>',
      '</div>',
    ].join('\n');
    expect(outline(readBlocks(text))).toStrictEqual([
      'heading 1-1',
      'paragraph 3-4',
      'list 6-7',
      'code 9-11',
      'quote 12-12',
      'table 14-16',
      'rule 18-18',
      'html 20-21',
    ]);
  });

  it('does not count blank lines after a list to the list', () => {
    const [list] = readBlocks('- a\n\n  b\n\n\n# Next');
    expect(list).toMatchObject({ line: 1, endLine: 3, items: [{ line: 1, endLine: 3 }] });
  });

  it('tells tasks from other items and takes their marks off the text', () => {
    const [list] = readBlocks('- [ ] open\n- [x] done\n- [y] neither');
    const items = list?.is === 'list' ? list.items : [];
    expect(items.map(({ task, blocks: [first] }) => [task, first])).toMatchObject([
      ['open', { text: 'open' }],
      ['done', { text: 'done' }],
      [undefined, { text: '[y] neither' }],
    ]);
  });

  it.each([
    ['closed', '```ts\nx\n```', true, 'x'],
    ['empty', '```\n```', true, ''],
    ['open to the end', '```ts\nx', false, 'x'],
    ['open with a blank line at the end', '```\nx\n\n', false, 'x\n'],
    ['closed by a longer fence only', '````\n```\n````', true, '```'],
  ])('tells that a fence is %s', (_name, text, closed, content) => {
    expect(readBlocks(text)).toMatchObject([{ is: 'code', closed, text: content, fenced: true }]);
  });

  it('tells that a fence inside an item ends with the item', () => {
    const [list] = readBlocks('- ```\n  x\n\nafter');
    expect(list).toMatchObject({ items: [{ blocks: [{ is: 'code', closed: false }] }] });
  });

  it('keeps footnote definitions as text', () => {
    expect(readBlocks('[^r1]: one\n[^r2]: two')).toMatchObject([
      { is: 'paragraph', text: '[^r1]: one\n[^r2]: two' },
    ]);
  });

  it('resolves escaped pipes in cells and knows the line of each', () => {
    expect(readBlocks('| a | b |\n|--|--|\n| x\\|y | |')).toMatchObject([
      { is: 'table', rows: [[{ text: 'x|y', line: 3 }, { text: '' }]] },
    ]);
  });

  it('counts lines alike whatever ends them', () => {
    expect(outline(readBlocks('a\r\n\r\nb\r\rc'))).toStrictEqual([
      'paragraph 1-1',
      'paragraph 3-3',
      'paragraph 5-5',
    ]);
  });

  it('keeps the rest of a document after a line that is nested too deeply', () => {
    const blocks = readBlocks(`${'- '.repeat(200)}x\n\n# After`);
    expect(blocks.at(-1)).toMatchObject({ is: 'heading', text: 'After', line: 3 });
    expect(JSON.stringify(blocks)).toContain('- - x');
  });

  it('reads any text without throwing, in lines that the text has', () => {
    const piece = fc.constantFrom(
      '- ',
      '> ',
      '1. ',
      '\n',
      '    ',
      '```',
      '|',
      '-',
      'a',
      '# ',
      '<!--',
      '[ ] ',
      '\t',
      '\r',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const last = text.split(/\r\n?|\n/u).length;
        for (const { line, endLine } of readBlocks(text)) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(endLine).toBeGreaterThanOrEqual(line);
          expect(endLine).toBeLessThanOrEqual(last);
        }
      }),
      { numRuns: 300 },
    );
  });
});
