import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rankPassages } from '../../../src/research/rank-passages.ts';
import { countTerms, findTerms, stemsOf } from '../../../src/research/search-terms.ts';
import { corpus, questions } from './retrieval-corpus.ts';
import { leastTimeOf } from '../../support/processor-time.ts';

describe('rankPassages', () => {
  it.each(questions)('puts first what answers "%s"', (query, path, words) => {
    const [best] = rankPassages(corpus, query);
    expect(best).toMatchObject({ path });
    expect(best?.text).toContain(words);
  });

  it('orders alike whatever was read before, and keeps the order of files for one score', () => {
    const [query = ''] = questions[0] ?? [];
    const places = rankPassages(corpus, query).map(({ path, line }) => `${path}:${line}`);
    rankPassages([...corpus].reverse(), 'another query');
    expect(rankPassages(corpus, query).map(({ path, line }) => `${path}:${line}`)).toEqual(places);
    const unrelated = rankPassages(corpus, '').map(({ path, line }) => `${path}:${line}`);
    expect(unrelated[0]).toBe('docs/upload.md:1');
  });

  it('weighs a word in a heading or in the path more than one in the text', () => {
    const filler = 'Something else is told here. ';
    const files = [
      { path: 'a.md', text: `# One\n\n${filler}A webhook. ${filler.repeat(3)}` },
      { path: 'b.md', text: `# Webhook\n\n${filler.repeat(4)}` },
      { path: 'webhook.md', text: `# Three\n\nA webhook. ${filler.repeat(4)}` },
    ];
    const order = rankPassages(files, 'webhooks').map(({ path }) => path);
    expect(order.at(-1)).toBe('a.md');
  });

  it('knows of a piece without the words the heading under which it stands', () => {
    const long = 'Nothing to see in this sentence. '.repeat(50);
    const text = `# Webhooks\n\n${long}\n\nSigned with a key.\n\n# Other\n\nNothing.\n`;
    const passages = rankPassages([{ path: 'a.md', text }], 'webhook');
    expect(passages.map(({ score }) => score > 0)).toEqual([true, true, false]);
  });

  it('marks the passages of files that the query names', () => {
    const files = [
      { path: 'docs/api.yaml', text: 'a: 1' },
      { path: 'docs/api.md', text: 'b' },
    ];
    const named = rankPassages(files, 'It must follow `docs/api.yaml`.').filter(
      ({ isNamed }) => isNamed,
    );
    expect(named.map(({ path }) => path)).toEqual(['docs/api.yaml']);
  });

  it('scores no more pieces than can be shown, of every file the first ones', () => {
    const text = '# A\n'.repeat(70_000);
    const passages = rankPassages([{ path: 'a.md', text }, ...corpus], 'offset');
    expect(passages.length).toBeLessThanOrEqual(60_000);
    expect(passages[0]?.path).toBe('docs/upload.md');
  });
});

describe('countTerms', () => {
  it.each([
    ['retries', 'retry', 'Retry', 'retrying'],
    ['limited', 'limit', 'limits'],
    ['processes', 'process', 'processing'],
    ['configuration', 'configure', 'configured'],
    ['queries', 'query'],
    ['connection', 'connected', 'connect'],
    ['maxTokens', 'max_tokens', 'MAX_TOKENS', 'max tokens'],
    ['HTTPServer', 'http server', 'httpServer'],
    ['запросы', 'запросов', 'запрос'],
    ['größe', 'Größe', 'gro\u0308ße'.normalize('NFD')],
    ['数据库', '连接数据库失败'],
    ['データベース', 'データベースを開く'],
    ['서버는', '서버가', '서버'],
  ])('finds "%s" in what means the same', (word, ...texts) => {
    const terms = findTerms(word);
    for (const text of texts)
      expect([text, countTerms(text, terms).size > 0]).toEqual([text, true]);
  });

  it('counts no word that only begins alike, and none that stands everywhere', () => {
    expect(countTerms('The category of cats', findTerms('catalog')).size).toBe(0);
    expect(countTerms('it must be with the user', findTerms('must with the')).size).toBe(0);
    expect(countTerms('我们可以使用', findTerms('我们必须使用')).size).toBe(0);
  });

  it('counts every place', () => {
    const counts = countTerms('cache Cache cacheKey 缓存缓存', findTerms('cache 缓存'));
    expect(Object.fromEntries(counts)).toEqual({ cach: 3, 缓存: 2 });
  });

  it('passes over no word of which a part is sought, wherever it stands', () => {
    const part = fc.constantFrom(
      'go',
      'Go',
      'GO',
      'ui',
      'log',
      'Logs',
      'retries',
      'Café',
      'v2',
      'x',
    );
    const word = fc
      .array(fc.tuple(part, fc.constantFrom('', '_')), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.flat().join(''))
      .filter((each) => each.length > 1);
    const words = fc.array(word, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, words, (sought, told) => {
        const terms = findTerms(sought.join(' '));
        const expected = told.flatMap(stemsOf).filter((each) => terms.stems.has(each));
        const found = [...countTerms(told.join(' '), terms)];
        expect(found.flatMap(([term, count]) => Array<string>(count).fill(term)).sort()).toEqual(
          expected.sort(),
        );
      }),
    );
  });

  it.each(['a', 'aB', '_', '缓', '缓存', 'ก', '서', '\u0301', '😀', 'é'])(
    'takes a time that grows with the length only on a run of %j',
    (unit) => {
      const run = unit.repeat(1_000_000 / unit.length);
      // A hundred times what it takes; a square of the length takes hours.
      expect(
        leastTimeOf(() => {
          countTerms(run, findTerms(run.slice(0, 100_000)));
        }, 4_000),
      ).toBeLessThan(4_000);
    },
  );
});
