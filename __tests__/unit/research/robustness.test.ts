import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFacts } from '../../../src/research/read-facts.ts';
import type { Fact } from '../../../src/research/research.ts';
import { toCode } from '../../../src/spec/text.ts';
import type { Evidence } from '../../../src/spec/spec.ts';
import { leastTimeOf } from '../../support/processor-time.ts';

const evidenceOf = (fact: Fact): readonly Evidence[] =>
  fact.is === 'alternative' ? fact.options.map(({ evidence }) => evidence) : [fact.evidence];

const fold = (text: string): string => toCode(text).replace(/\s+/gu, ' ').trim();

/** What a reader of a citation sees: the cited lines as one text. */
const citedLines = (text: string, { line, endLine = line }: Evidence): string =>
  text
    .split(/\r\n?|\n/u)
    .slice(line - 1, endLine)
    .map(fold)
    .filter(Boolean)
    .join(' ');

const fragment = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  {
    weight: 7,
    arbitrary: fc.constantFrom(
      'FastAPI 0.109.0',
      '`hyper` 1.1',
      '**Python** 3.11+',
      'React / Vue',
      'use `a-b` instead of `c-d`',
      'PostgreSQL 16',
      'GET /items/{id}',
      'Note: it must not run.',
      'It fails with an error now.',
      '`src/a.ts`',
      '注意：不支持旧版本的接口。',
      '错误',
      '| ',
      '|---|---|',
      '- ',
      '> ',
      '# ',
      '## Stack',
      '```ts',
      '```',
      '```json',
      'interface A {',
      '  id: string;',
      '}',
      '--max-rows <n>  Limit all rows',
      '\n',
      '\n\n',
      '\r\n',
      '\t',
      '\u0000',
      '\uFEFF',
      '\ud800',
      '😀',
      'x'.repeat(320),
      '[a](b/c.md)',
      '| Library | Version |',
      '| kit-a | 1.2.3 |',
      '---',
      'npm install a@1.2.3',
      '```bash',
      '[dependencies]',
      'serde = "1.0"',
      '```toml',
    ),
  },
);
const document = fc
  .array(fragment, { maxLength: 40 })
  .map((parts) => parts.join(' ').replaceAll(' \n ', '\n'));

describe('readFacts', () => {
  it('quotes only what stands at the cited lines, whatever the text', () => {
    fc.assert(
      fc.property(document, (text) => {
        for (const fact of readFacts({ path: 'docs/any.md', text })) {
          for (const evidence of evidenceOf(fact)) {
            expect(evidence.quote).not.toBe('');
            expect(citedLines(text, evidence)).toContain(fold(evidence.quote));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'a.md',
    'a.json',
    'a.yaml',
    'openapi.yaml',
    'Dockerfile',
    'a.ts',
    'a.py',
    'a.sql',
    'a.tf',
    'package.json',
    'a.bin',
  ])('never throws on %s, whatever the text', (path) => {
    fc.assert(
      fc.property(document, (text) => {
        expect(Array.isArray(readFacts({ path, text }))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    '(',
    '[',
    '`',
    '*',
    '.',
    '!',
    '/',
    '|',
    '<',
    '1.',
    '1 ',
    'a.',
    'A ',
    ' ',
    '>',
    '](',
    '![',
    '[^',
    '`a` or ',
    'GET /a',
    '中',
    '<!--',
  ])('takes no longer than a moment for 80 KB of %j', (part) => {
    const text = part.repeat(Math.ceil(80_000 / part.length));
    // Linear work takes some 30 ms; a quadratic one takes minutes.
    expect(
      leastTimeOf(() => {
        readFacts({ path: 'a.md', text });
        readFacts({ path: 'a.ts', text });
      }, 2_000),
    ).toBeLessThan(2_000);
  });

  it.each([
    ['a.json', '{"a":'.repeat(100_000)],
    ['a.yaml', '['.repeat(1_900)],
    [
      'a.yaml',
      `a: &a [x]\n${'bcdefghijk'
        .split('')
        .map(
          (key, index) =>
            `${key}: &${key} [${Array(9)
              .fill(`*${'abcdefghijk'[index] ?? ''}`)
              .join(',')}]`,
        )
        .join('\n')}`,
    ],
    ['a.md', 'FastAPI 0.109.0, '.repeat(12_000)],
  ])('survives a hostile %s', (path, text) => {
    expect(
      leastTimeOf(() => {
        expect(readFacts({ path, text }).length).toBeLessThan(20);
      }, 2_000),
    ).toBeLessThan(2_000);
  });
});
