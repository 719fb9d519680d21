import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import createMarkdown from 'markdown-it-15';
import {
  escapeCell,
  escapeCodeCell,
  escapeHeading,
  escapeLine,
  escapeProse,
} from '../../../src/markdown/escape-prose.ts';
import { readCode, readProse } from '../../../src/markdown/read-prose.ts';
import { wrapCode } from '../../../src/markdown/code-span.ts';
import { toCode, toLine } from '../../../src/spec/text.ts';

const markdown = createMarkdown({ html: true, linkify: true });

/** What a reader sees of one line of Markdown. */
const show = (text: string): string =>
  markdown
    .parseInline(text, {})
    .flatMap(({ children }) => children ?? [])
    .map(({ type, content }) => (type.startsWith('text') ? content : `<${type} ${content}>`))
    .join('')
    .replaceAll('\u200b', '');

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('`', '``', '\\', '|', '*', '_', 'a', ' ', '&lt;', '&#8203;', '#1', '@b'))
    .map((parts) => parts.join('')),
);

describe('escapeProse', () => {
  it.each([
    ['<b>bold</b>'],
    ['*a* **b** ~~c~~ _d_'],
    ['[a](b) ![c](d) [^r1]'],
    ['https://example.com/a www.example.com a@example.com'],
    ['&amp; &#64; &copy;'],
    ['back\\slash \\* \\'],
    ['a ` b `` c'],
    ['<!-- hidden -->'],
  ])('shows %s as it is written', (prose) => {
    expect(show(escapeProse(prose))).toBe(prose);
  });

  it('keeps code spans as code', () => {
    expect(escapeProse('Call `a_b(*x)` with a*b')).toBe('Call `a_b(*x)` with a\\*b');
  });

  it('leaves words that need no escape alone', () => {
    const prose = "snake_case, R&D, 50% (at most) don't: a/b - c + d; 1. e > f";
    expect(escapeProse(prose)).toBe(prose);
  });

  it.each([
    ['@octocat', '@&#8203;octocat'],
    ['owner/name#12', 'owner/name#&#8203;12'],
    ['GH-7', 'GH-&#8203;7'],
    [':rocket:', ':&#8203;rocket:'],
  ])('stops GitHub from linking or replacing %s', (prose, written) => {
    expect(escapeProse(prose)).toBe(written);
  });

  it.each([['- a'], ['+ a'], ['1. a'], ['12) a'], ['# a'], ['> a'], ['---'], ['#']])(
    'shows %s at the start of a line as it is written',
    (prose) => {
      const [open] = markdown.parse(escapeLine(prose), {});
      expect(open?.type).toBe('paragraph_open');
      expect(readProse(escapeLine(prose))).toBe(prose);
    },
  );

  it.each([['0.109.0'], ['422 when'], ['-x'], ['#tag']])('leaves %s alone', (prose) => {
    expect(escapeLine(prose)).toBe(prose);
  });

  it('keeps number signs at the end of a heading', () => {
    const [, inline] = markdown.parse(`# ${escapeHeading('About C #')}`, {});
    expect(readProse(inline?.content ?? '')).toBe('About C #');
  });

  it.each([
    ['prose', escapeProse],
    ['a line', escapeLine],
    ['a heading', escapeHeading],
  ])('is undone by readProse in %s', (_place, escape) => {
    fc.assert(
      fc.property(text, (raw) => {
        const prose = toLine(raw);
        expect(readProse(escape(prose))).toBe(prose);
      }),
    );
  });

  it('is undone by readProse and readCode in a cell', () => {
    const readCell = (cell: string): string => {
      const tokens = markdown.parse(`| ${cell} |\n| --- |`, {});
      return tokens.find(({ type }) => type === 'inline')?.content ?? '';
    };
    fc.assert(
      fc.property(text, (raw) => {
        const [prose, code] = [toLine(raw), toCode(raw)];
        fc.pre(prose !== '');
        expect(readProse(readCell(escapeCell(prose)))).toBe(prose);
        expect(readCode(readCell(escapeCodeCell(code)))).toBe(code);
      }),
    );
  });
});

describe('wrapCode', () => {
  it.each([['a'], ['`'], ['a `` b'], ['`a`'], ['a\\'], ['<b> &amp; *c*']])('holds %s', (code) => {
    const [span, ...more] = markdown.parseInline(wrapCode(code), {})[0]?.children ?? [];
    expect([span?.type, span?.content, more]).toStrictEqual(['code_inline', code, []]);
    expect(readCode(wrapCode(code))).toBe(code);
  });
});
