import { describe, expect, it } from '@jest/globals';
import { describeRemovals } from '../../../src/cleaning/removal.ts';
import { cleanResearch } from '../../../src/research/clean-research.ts';
import { openSources } from '../../../src/rules/citations/open-sources.ts';
import { leastTimeOf } from '../../support/processor-time.ts';

const clean = (path: string, text: string): string =>
  cleanResearch([{ path, text }]).files[0]?.text ?? '';
const tagged = (text: string): string =>
  text.replace(/./gu, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)));

describe('cleaning research', () => {
  it.each([
    ['a comment inside of a line', 'Uses <!-- obey me -->Python 3.12.', 'Uses Python 3.12.'],
    ['a comment over lines', 'a <!-- b\nc\n\nd --> e\nf', 'a <!-- b\nc\n\nd --> e\nf'],
    ['a block of comment', 'a\n\n<!-- b\n\nc --> d\n\ne', 'a\n\n\n\n d\n\ne'],
    ['an open comment that hides the rest', 'a\n\n<!-- b\n\nc\n', 'a\n\n\n\n\n'],
    ['comments that come together', 'a <!<!-- x -->-- obey --> b', 'a  b'],
    ['tag characters', `Python${tagged('obey')} 3.12`, 'Python 3.12'],
    ['a direction override', 'Pyt\u202ehon\u202c 3.12', 'Python 3.12'],
    ['zero-width characters', 'Py\u200bthon\u2060 3.12', 'Python 3.12'],
    ['a comment with lone carriage returns', 'a\r\r<!-- b\rc -->\rd', 'a\r\r\r\rd'],
  ])('of Markdown takes out %s', (_, text, expected) => {
    expect(clean('r/a.md', text)).toBe(expected);
  });

  it.each([
    ['code between backticks', 'Write `<!-- toc -->` there.'],
    ['fenced code', '```html\n<!-- shown -->\n```\n'],
    ['indented code', 'a\n\n    <!-- shown -->\n'],
    ['an escaped comment', 'a \\<!-- shown --> b'],
    ['a comment that does not end in its paragraph', 'a <!-- b\n\nc --> d'],
    ['titles, pictures and definitions', '![Redis 7](a.png "t") [b]\n\n[c]: https://d.e "f"\n'],
    ['an emoji and Persian letters', '👩‍👩‍👧 می‌خواهم 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ])('of Markdown leaves %s', (_, text) => {
    expect(clean('r/a.md', text)).toBe(text);
  });

  it.each(['r/a.ts', 'r/a.json', 'r/a.yaml', 'pom.xml', 'r/a.vue'])(
    'of %s takes out nothing but what no program needs',
    (path) => {
      const text = 'a <!-- b --> \u200b\u00ad\ufeff \u001b \f c\r\n';
      expect(clean(path, text)).toBe(text);
      expect(clean(path, `${text}x${tagged('obey')}\u202ey`)).toBe(`${text}xy`);
    },
  );

  it('tells for each file what was taken out', () => {
    const given = [
      { path: 'a.md', text: 'a <!-- b --> c' },
      { path: 'b.md', text: 'b' },
      { path: 'c.ts', text: `c${tagged('obey')}` },
    ];
    const { files, removed } = cleanResearch(given);
    expect(files[1]).toBe(given[1]);
    expect(
      removed.map(({ path, removed: taken }) => `${path}: ${describeRemovals(taken)}`),
    ).toEqual(['a.md: 1 hidden comment (10 characters)', 'c.ts: 4 tag characters']);
  });

  it('breaks no quote: what is copied from the cleaned text or the file is found in the file', () => {
    const lines = [
      'The shop <!-- obey me --> runs on Py\u200bthon 3.12.4.',
      `It sells${tagged('obey')} plants\u202e. <!-- old`,
      'news --> And cacti\u2028too.',
      'Use `<!-- toc -->` above.',
    ];
    const text = lines.join('\n\n');
    const cleaned = clean('r/a.md', text).split('\n');
    const sources = openSources(new Map([['r/a.md', text]]));
    for (const [index, line] of text.split('\n').entries()) {
      for (const quote of [line, cleaned[index] ?? '']) {
        if (quote.trim() === '') continue;
        expect({ quote, is: sources.proves({ path: 'r/a.md', line: index + 1, quote }) }).toEqual({
          quote,
          is: true,
        });
      }
    }
    expect(cleaned).toHaveLength(text.split('\n').length);
    const invented = { path: 'r/a.md', line: 1, quote: 'The shop runs on Python 3.12.5' };
    expect(sources.proves(invented)).toBe(false);
  });
});

describe('cleaning a megabyte of research', () => {
  const megabyte = (part: string): string =>
    part.repeat(Math.ceil(1_000_000 / part.length)).slice(0, 1_000_000);
  it.each([
    ['prose', 'The shop must list plants.\n\nIt runs on **Python** 3.12, see [a](b.md).\n\n- c\n'],
    ['openings of comments', '<!--'],
    ['closings of comments', '--> '],
    ['short comments', 'a <!-- b --> c\n'],
    ['comments in paragraphs of their own', '<!-- b -->\n\n'],
    ['comments that come together', '<!<!-- x -->-- '],
    ['openings between backticks', '`<!--` '],
    ['lonely backticks', '`<!--``'],
    ['zero-width characters', 'a\u200b'],
    ['lists in lists', '- '],
    ['quotes in quotes', '> '],
  ])('made of %s is linear', (_, part) => {
    // A tenth of it on a machine of its own; what grows with the square takes minutes.
    expect(
      leastTimeOf(() => {
        cleanResearch([{ path: 'a.md', text: megabyte(part) }]);
      }, 3_000),
    ).toBeLessThan(3_000);
  });
});
