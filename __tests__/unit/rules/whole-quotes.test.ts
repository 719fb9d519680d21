import { describe, expect, it } from '@jest/globals';
import { openSources } from '../../../src/rules/citations/open-sources.ts';
import { longestQuote } from '../../../src/spec/cut-quote.ts';

/** A line that no person writes: what is cited stands in its midst. */
const long = (text: string): string =>
  `${'lorem ipsum '.repeat(40)}${text}${' dolor sit'.repeat(40)}`;
const sourcesOf = (text: string): ReturnType<typeof openSources> =>
  openSources(new Map([['a.md', `first\n${text}\nlast`]]));
const cite = (quote: string): { path: string; line: number; quote: string } => ({
  path: 'a.md',
  line: 2,
  quote,
});

const writings = [
  ['short', (text: string) => text],
  ['long', long],
] as const;

describe.each(writings)('a quote of a %s line', (_, write) => {
  it.each([
    ['1.2', 'version 11.27 of it'],
    ['1.2', 'version 1.27 of it'],
    ['1.2', 'version 11.2 of it'],
    ['1.2', 'version 1.2.3 of it'],
    ['1.2', 'version 0.1.2 of it'],
    ['1.2', 'version 1.2-rc.1 of it'],
    ['1.2', 'version 1.2+build.5 of it'],
    ['2026-01', 'since 2026-01-12 or so'],
    ['1,200', 'takes 11,200 ms'],
    ['1,200', 'takes 1,200,000 ms'],
    ['script', 'a typescript project'],
    ['type', 'a typescript project'],
    ['react', 'the react-dom package'],
    ['retries', 'set max_retries first'],
    ['мир', 'все мирные люди'],
    ['سلام', 'والسلام عليكم'],
    ['नमस', 'नमस्ते दुनिया'],
    ['-', 'one - two'],
    ['.', 'one. two'],
    ['…', 'one… two'],
    ['"": ""', '"": "" one'],
    ['upstream answ…', 'the upstream answers 429'],
  ])('proves nothing with "%s" where it reads "%s"', (quote, text) => {
    const sources = sourcesOf(write(text));
    expect(sources.proves(cite(quote))).toBe(false);
    expect(sources.findNearest(cite(quote))).toBeUndefined();
  });

  it.each([
    ['1.2', 'version 1.2 of it'],
    ['1.2', 'version 1.2.'],
    ['1.2', '版本1.2。'],
    ['1.2', '(1.2), then 1.3'],
    ['1.2', 'not 1.2.3 but 1.2'],
    ['react-dom', 'the react-dom package'],
    ['"react": "19"', '{"react": "19","next": "16"}'],
    ['服务器', '该服务器运行'],
    ['サーバー', 'このサーバーAPIは'],
    ['API', 'このサーバーAPIは'],
    ['서버', '서버는 빠르다'],
    ['upstream answers…', 'the upstream answers 429'],
    ['…upstream answers', 'the upstream answers 429'],
  ])('proves "%s" where it reads "%s"', (quote, text) => {
    const sources = sourcesOf(write(text));
    expect(sources.proves(cite(quote))).toBe(true);
    expect(sources.findNearest(cite(quote))).toEqual({ line: 2, endLine: 2 });
  });
});

describe('a quote that was cut at its limit', () => {
  const run = 'a'.repeat(longestQuote * 2);

  it('may end within a word, but not begin there', () => {
    const sources = sourcesOf(`see ${run} there`);
    const cut = `see ${run.slice(0, longestQuote - 4)}…`;
    expect(sources.proves(cite(cut))).toBe(true);
    expect(sources.findNearest({ ...cite(cut), line: 1 })).toEqual({ line: 2, endLine: 2 });
    expect(sources.proves(cite(cut.slice(1)))).toBe(false);
    expect(sources.proves(cite(cut.slice(0, -1)))).toBe(false);
  });
});
