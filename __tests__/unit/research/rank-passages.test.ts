import { describe, expect, it } from '@jest/globals';
import { estimateTokens, fitPassages } from '../../../src/research/fit-passages.ts';
import { rankPassages } from '../../../src/research/rank-passages.ts';
import type { ResearchFile } from '../../../src/research/research.ts';

const clause = (text: string) => [{ id: 'R1', text, line: 1, kind: 'functional' as const }];

const guide: ResearchFile = {
  path: 'docs/guide.md',
  text: '# Guide\n\nWelcome here.\n\n## Limits\n\nResults are limited to a number of rows.\n\n## 缓存\n\n数据库连接失败时重试三次。\n',
};
const manifest: ResearchFile = {
  path: 'package.json',
  text: '{\n  "name": "kit",\n  "dependencies": {\n    "react": "^19.0.0"\n  }\n}\n',
};

describe('rankPassages', () => {
  it.each([
    ['Limit the number of the result', 'Limits'],
    ['数据库必须重试', '缓存'],
  ])('puts the passage that answers "%s" first', (text, heading) => {
    expect(rankPassages([guide], clause(text))[0]?.text).toContain(heading);
  });

  it('cuts at headings and knows the lines of every passage', () => {
    const passages = rankPassages([guide], clause('nothing'));
    expect(passages.map(({ line, endLine }) => [line, endLine])).toEqual([
      [1, 4],
      [5, 8],
      [9, 12],
    ]);
  });

  it('cuts no fenced code and no manifest', () => {
    const text = '```sh\n# a comment\n\n# another\n```\n';
    expect(rankPassages([{ path: 'a.md', text }], [])).toHaveLength(1);
    expect(rankPassages([manifest], [])).toEqual([
      expect.objectContaining({ isManifest: true, line: 1, endLine: 7 }),
    ]);
  });

  it('loses no line of a document', () => {
    const text = Array.from({ length: 500 }, (_, index) => `Line ${index} of the text.`).join(
      '\n\n',
    );
    const joined = rankPassages([{ path: 'a.md', text }], [])
      .sort((left, right) => left.line - right.line)
      .map((passage) => passage.text)
      .join('\n\n');
    expect(joined).toBe(text);
  });
});

describe('fitPassages', () => {
  const ranked = rankPassages([guide, manifest], clause('Limit the number of results'));

  it('keeps manifests and then the best passages, in the order of the files', () => {
    const fitted = fitPassages(ranked, 70);
    expect(fitted.map(({ path, line }) => `${path}:${line}`)).toEqual([
      'docs/guide.md:5',
      'package.json:1',
    ]);
  });

  it('never exceeds the number of tokens and keeps all when there is room', () => {
    for (const room of [0, 20, 60, 120, 1000]) {
      const spent = fitPassages(ranked, room).reduce(
        (sum, { text }) => sum + estimateTokens(text),
        0,
      );
      expect(spent).toBeLessThanOrEqual(room);
    }
    expect(fitPassages(ranked, 1000)).toHaveLength(ranked.length);
  });

  it.each([
    ['word', 2],
    ['数据', 2],
    ['', 0],
  ])('estimates %j at %i tokens', (text, tokens) => {
    expect(estimateTokens(text)).toBe(tokens);
  });
});
