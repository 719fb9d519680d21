import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanText } from '../../../src/cleaning/clean-text.ts';

it('reads as many labels as a large text holds', () => {
  const text = `${'[a] '.repeat(300_000)}\n\n[b]: c`;
  expect(cleanText(text, 'markdown').text).toBe(`${'[a] '.repeat(300_000)}\n\n`);
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...['<!--', '-->', '--!>', '<?', '?>', '<![CDATA[', ']]>', '<div', ' title="', '"', '>', '<'],
    ...['![', '](', ')', '[', ']', ']: ', '[^a]: ', '[^a]', '`', '```', '\n', '\n\n', '    ', '> '],
    ...[
      '- ',
      'a',
      ' ',
      '\\',
      "'",
      '\u200d',
      '\ufe0f',
      '😀',
      'ی',
      '\u200c',
      '\u{e0041}',
      '%%',
      '\r',
    ],
    ...['```mermaid\n', '</', '!', '-', '<b>', '(', '# ', '| a |\n| - |\n'],
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('is clean once it was cleaned, and keeps its lines', () => {
    fc.assert(
      fc.property(text, (hidden) => {
        const once = cleanText(hidden, 'markdown');
        expect(cleanText(once.text, 'markdown')).toEqual({ text: once.text, removed: [] });
        const lines = (shown: string): number => shown.split(/\r\n?|\n/u).length;
        expect(lines(once.text)).toBe(lines(hidden));
      }),
      { numRuns: 2000 },
    );
  });
});
