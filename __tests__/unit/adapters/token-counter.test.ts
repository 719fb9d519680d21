import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countTokens as countOlder } from 'gpt-tokenizer/encoding/cl100k_base';
import { countTokens as countCurrent } from 'gpt-tokenizer/encoding/o200k_base';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packVocabulary } from '../../../scripts/research/pack-vocabulary.ts';
import { chooseEncoding, openTokenCounter } from '../../../src/adapters/models/token-counter.ts';
import { boundRuns } from '../../../src/research/bound-runs.ts';
import { countBytes, type CountTokens } from '../../../src/research/count-tokens.ts';
import { leastTimeOf } from '../../support/processor-time.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const asText = { disallowedSpecial: new Set<string>() };

describe('chooseEncoding', () => {
  it.each([
    ['gpt-5.2', 'o200k_base'],
    ['gpt-4o-mini', 'o200k_base'],
    ['gpt-4.1', 'o200k_base'],
    ['gpt-40', 'o200k_base'],
    ['o3', 'o200k_base'],
    ['openai/gpt-4o', 'o200k_base'],
    ['claude-sonnet', 'o200k_base'],
    ['', 'o200k_base'],
    ['gpt-4', 'cl100k_base'],
    ['gpt-4-turbo', 'cl100k_base'],
    ['openai/gpt-4-0613', 'cl100k_base'],
    ['gpt-3.5-turbo', 'cl100k_base'],
    ['GPT-35-turbo', 'cl100k_base'],
    ['ft:gpt-3.5-turbo:acme', 'cl100k_base'],
  ])('counts for %s by %s', (model, encoding) => {
    expect(chooseEncoding(model)).toBe(encoding);
  });
});

describe('the packed vocabularies', () => {
  it.each(['cl100k_base', 'o200k_base'])('hold %s as OpenAI publishes it', (name) => {
    const lines = createRequire(import.meta.url).resolve(`gpt-tokenizer/data/${name}.tiktoken`);
    const packed = readFileSync(
      join(root, 'src', 'adapters', 'models', 'vocabularies', `${name}.bin`),
    );
    expect(packed.equals(packVocabulary(readFileSync(lines, 'utf8')))).toBe(true);
  });
});

describe('openTokenCounter', () => {
  const counters = new Map<string, CountTokens>();
  const counterOf = (model: string): CountTokens => {
    const found = counters.get(model);
    if (found === undefined) throw new Error(`Nobody opened ${model}.`);
    return found;
  };
  beforeAll(async () => {
    for (const model of ['gpt-5', 'gpt-4']) counters.set(model, await openTokenCounter(model));
  });

  it.each([
    ['gpt-5', 'Hello world, the café is open: 你好。', 12],
    ['gpt-4', 'Hello world, the café is open: 你好。', 13],
    ['gpt-5', '', 0],
  ])('counts for %s the tokens of %j', (model, text) => {
    const exact = model === 'gpt-5' ? countCurrent(text) : countOlder(text);
    expect(counterOf(model)(text)).toBe(exact);
  });

  it('takes the marks that control a model for text when strangers write them', () => {
    expect(counterOf('gpt-5')('<|endoftext|><|im_start|>')).toBeGreaterThan(5);
  });

  const units = [
    'a',
    '=',
    'abc',
    'aB3',
    '中文数据库连接失败时重试',
    'データベース',
    'กขคงจ',
    '한국어',
    '😀',
    '{"a":1},',
    ' ',
    '\t \n',
    "'s't",
    'é',
    'ابت',
    '/path/to-',
  ];
  const run = fc
    .tuple(
      fc.array(fc.constantFrom(...units.flatMap((unit) => Array.from(unit))), {
        minLength: 1,
        maxLength: 24,
      }),
      fc.array(fc.nat(23), { minLength: 130, maxLength: 700 }),
    )
    .map(([letters, places]) => places.map((at) => letters[at % letters.length] ?? '').join(''));
  const text = fc
    .array(fc.oneof(run, fc.lorem({ maxCount: 12 }), fc.constantFrom('\n\n', ' ', '. ')), {
      maxLength: 4,
    })
    .map((parts) => parts.join(''));

  it.each(['gpt-5', 'gpt-4'])(
    'counts no fewer tokens for %s than there are, but one for each 128 characters of an unbroken run',
    (model) => {
      const exactly = model === 'gpt-5' ? countCurrent : countOlder;
      const count = counterOf(model);
      fc.assert(
        fc.property(text, (each) => {
          const exact = exactly(each, asText);
          const found = count(each);
          expect(found).toBeGreaterThanOrEqual(exact - Math.floor(each.length / 128));
          // Each cut costs a few tokens at most, and there is none in ordinary text.
          expect(found).toBeLessThanOrEqual(exact + 4 * Math.floor(each.length / 96));
          expect(found).toBeLessThanOrEqual(countBytes(each));
        }),
        { numRuns: 150 },
      );
    },
  );

  it.each(['README.md', 'src/locales/ja.ts', 'src/locales/zh-tw.ts', 'src/locales/ru.ts'])(
    'counts %s as the library does from which the vocabularies are',
    (path) => {
      const page = readFileSync(join(root, path), 'utf8');
      const current = boundRuns((text) => countCurrent(text, asText));
      const older = boundRuns((text) => countOlder(text, asText));
      expect(counterOf('gpt-5')(page)).toBe(current(page));
      expect(counterOf('gpt-4')(page)).toBe(older(page));
    },
  );

  it('counts halves of characters as the mark that stands for them', () => {
    const text = 'a\ud83d b \ude00';
    expect(counterOf('gpt-5')(text)).toBe(countCurrent(text));
  });

  it('counts ordinary text exactly', () => {
    const ordinary = fc.lorem({ maxCount: 200, mode: 'sentences' });
    fc.assert(
      fc.property(ordinary, (each) => {
        expect(counterOf('gpt-5')(each)).toBe(countCurrent(each));
      }),
      { numRuns: 20 },
    );
  });

  /** 160 KB of each, which an unbounded tokeniser takes six to forty seconds for. */
  const size = 160_000;
  const random = (first: number, count: number, length: number): string => {
    let seed = 1;
    return Array.from({ length }, () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return String.fromCharCode(first + ((seed >>> 8) % count));
    }).join('');
  };
  it.each([
    ['one letter', 'a'.repeat(size)],
    ['=', '='.repeat(size)],
    ['spaces', ' '.repeat(size)],
    ['line ends', '\n'.repeat(size)],
    ['random letters', random(97, 26, size)],
    ['random capitals', random(65, 26, size)],
    ['Chinese without punctuation', random(0x4e00, 3000, size / 3)],
    ['marks', '\u0301'.repeat(size / 2)],
  ])('takes less than a second on a run of %s', (_, hostile) => {
    // A tenth to a third of a second where nothing else runs.
    expect(leastTimeOf(() => counterOf('gpt-5')(hostile), 1_500)).toBeLessThan(1_500);
  });
});
