import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { estimateTokens } from '../../../src/research/count-tokens.ts';
import { fitPassages, type Room } from '../../../src/research/fit-passages.ts';
import { rankPassages } from '../../../src/research/rank-passages.ts';
import type { ResearchFile } from '../../../src/research/research.ts';
import { corpus } from './retrieval-corpus.ts';

const room = (tokens: number, citedIn: Room['citedIn'] = () => []): Room => ({
  tokens,
  costOf: ({ text }) => estimateTokens(text) + 4,
  costOfFile: (path) => 10 + estimateTokens(path),
  citedIn,
});
const manifest: ResearchFile = {
  path: 'package.json',
  text: '{\n  "name": "kit",\n  "dependencies": {\n    "react": "^19.0.0"\n  }\n}\n',
};
const paragraph = (words: string, number: number): string =>
  `## ${words} ${'abcdefgh'[number] ?? ''}\n\n${`The ${words} number ${'one two three four five six seven eight'.split(' ')[number] ?? ''} is told here. `.repeat(6)}\n`;
const about = (path: string, words: string, parts: number): ResearchFile => ({
  path,
  text: Array.from({ length: parts }, (_, number) => paragraph(words, number)).join('\n'),
});
const places = (fitted: { kept: readonly { path: string; line: number }[] }): string[] =>
  fitted.kept.map(({ path, line }) => `${path}:${line}`);

describe('fitPassages', () => {
  it('keeps manifests, then what is named, then the best passages, in the order of the files', () => {
    const ranked = rankPassages([...corpus, manifest], 'Resume uploads as in notes/meeting.txt.');
    const fitted = fitPassages(ranked, room(300));
    expect(places(fitted)).toEqual(
      expect.arrayContaining(['docs/upload.md:9', 'notes/meeting.txt:1', 'package.json:1']),
    );
    const ordered = [...fitted.kept].sort(
      (one, other) => one.path.localeCompare(other.path, 'en') || one.line - other.line,
    );
    expect(ordered.length).toBeGreaterThan(4);
    expect(fitted.kept.filter(({ path }) => path === 'docs/upload.md')).toEqual(
      ordered.filter(({ path }) => path === 'docs/upload.md'),
    );
  });

  it('keeps passages from which something is cited before others that score alike', () => {
    const ranked = rankPassages(corpus, '');
    const fitted = fitPassages(
      ranked,
      room(300, ({ path, line }) => (path === 'db/schema.sql' && line === 1 ? [1] : [])),
    );
    expect(places(fitted)).toContain('db/schema.sql:1');
  });

  it('shows of a manifest that is too long the lines from which something is cited', () => {
    const names = Array.from(
      { length: 60 },
      (_, index) => `    "package-${index}": "1.${index}.0"`,
    );
    const text = `{\n  "dependencies": {\n${names.join(',\n')}\n  }\n}\n`;
    const ranked = rankPassages([{ path: 'package.json', text }, ...corpus], 'Resume uploads');
    const cited = [10, 11, 40];
    const fitted = fitPassages(
      ranked,
      room(300, ({ path, line, endLine }) =>
        path === 'package.json' ? cited.filter((each) => each >= line && each <= endLine) : [],
      ),
    );
    expect(places(fitted)).toEqual(
      expect.arrayContaining(['docs/upload.md:9', 'package.json:9', 'package.json:39']),
    );
    const first = fitted.kept.find(({ path, line }) => path === 'package.json' && line === 9);
    expect(first?.text).toBe(text.split('\n').slice(8, 12).join('\n'));
    const own = [...fitted.kept, ...fitted.leftOut].filter(({ path }) => path === 'package.json');
    const lines = own.flatMap(({ line, endLine }) =>
      Array.from({ length: endLine - line + 1 }, (_, index) => line + index),
    );
    expect(lines.sort((one, other) => one - other)).toEqual(
      text.split('\n').map((_, index) => index + 1),
    );
  });

  it('lets no file crowd out the others', () => {
    const files = [about('a.md', 'webhook webhooks webhook', 8), about('b.md', 'webhook', 2)];
    const ranked = rankPassages(files, 'webhook');
    const fitted = fitPassages(ranked, room(900));
    expect(new Set(fitted.kept.map(({ path }) => path))).toEqual(new Set(['a.md', 'b.md']));
  });

  it('lets many manifests leave room for the rest', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...manifest,
      path: `packages/p${index}/package.json`,
    }));
    const ranked = rankPassages([...many, manifest, ...corpus], 'Resume uploads');
    const fitted = fitPassages(ranked, room(600));
    expect(places(fitted)).toContain('package.json:1');
    expect(places(fitted)).toContain('docs/upload.md:9');
  });

  it('packs what repeats another passage once, and tells which one it repeats', () => {
    const original = about('a.md', 'webhook', 1);
    const copy = { path: 'copies/b.md', text: original.text.replaceAll(' is ', '  is\n') };
    const newer = { path: 'c.md', text: `${original.text}\nIt takes 3 seconds.\n` };
    const ranked = rankPassages([original, copy, newer], 'webhook').sort((one, other) =>
      one.path < other.path ? -1 : 1,
    );
    const fitted = fitPassages(ranked, room(5_000));
    expect(places(fitted)).toEqual(['a.md:1', 'c.md:1']);
    expect(fitted.leftOut).toEqual([
      expect.objectContaining({ path: 'copies/b.md', reason: 'it repeats a.md:1' }),
    ]);
  });

  it('says of everything that was left out where it stands and why', () => {
    const ranked = rankPassages(corpus, 'Resume uploads');
    const { kept, leftOut } = fitPassages(ranked, room(90));
    expect(kept.length + leftOut.length).toBe(ranked.length);
    expect(new Set(leftOut.map(({ reason }) => reason))).toEqual(
      new Set(['no room was left', 'no room was left, and it shares no word with the requirement']),
    );
  });

  it('never takes more than there is room for, and answers alike each time', () => {
    const ranked = rankPassages([...corpus, manifest], 'Resume uploads, refunds and 重试');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 }), (tokens) => {
        const limits = room(tokens);
        const { kept } = fitPassages(ranked, limits);
        const ofFiles = [...new Set(kept.map(({ path }) => path))].map(limits.costOfFile);
        const spent = [...kept.map(limits.costOf), ...ofFiles].reduce((sum, cost) => sum + cost, 0);
        expect(spent).toBeLessThanOrEqual(tokens);
        expect(fitPassages(ranked, limits).kept).toEqual(kept);
      }),
      { numRuns: 60 },
    );
    expect(fitPassages(ranked, room(100_000)).leftOut).toEqual([]);
  });

  it('counts few passages exactly beside those that it packs', () => {
    const ranked = rankPassages(
      Array.from({ length: 400 }, (_, index) => about(`f${index}.md`, `topic${index} webhook`, 8)),
      'webhook',
    );
    let counted = 0;
    const { kept } = fitPassages(ranked, {
      ...room(3_000),
      costOf: ({ text }) => {
        counted += 1;
        return estimateTokens(text);
      },
    });
    expect(kept.length).toBeGreaterThan(20);
    expect(counted).toBeLessThan(kept.length + 400);
  });
});
