import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chooseFiles } from '../../../src/research/survey/choose-files.ts';
import { cutRoughly } from '../../../src/research/survey/cut-roughly.ts';
import { findNamedFiles } from '../../../src/research/survey/find-named-files.ts';
import { createNumberStream } from '../../../src/research/survey/number-stream.ts';
import { startSurvey } from '../../../src/research/survey/survey.ts';
import { leastTimeOf } from '../../support/processor-time.ts';

describe('a survey', () => {
  it('finds the file with the part that answers best, in any language, however much stands beside it', () => {
    const noise = 'Ordinary words about other things stand here.\n'.repeat(500);
    const survey = startSurvey(['Zebras must be striped.', '用户必须登录。']);
    survey.add({ path: 'a.md', text: noise });
    survey.add({ path: 'b.md', text: `${noise}A striped zebra.\n${noise}` });
    survey.add({ path: 'c.md', text: `${noise}每个用户都要登录。\n` });
    survey.add({ path: 'd.md', text: noise });
    expect(survey.choose(noise.length * 4)).toEqual(expect.arrayContaining(['b.md', 'c.md']));
    expect(survey.choose(noise.length * 3)).not.toContain('d.md');
  });

  it('keeps manifests and named files that say nothing of what is sought', () => {
    const survey = startSurvey(['Zebras must be striped as in `docs/herd.md`.']);
    survey.add({ path: 'x/zebra.md', text: 'zebra '.repeat(100) });
    survey.add({ path: 'x/package.json', text: '{ "dependencies": { "a": "1.0.0" } }' });
    survey.add({ path: 'x/docs/herd.md', text: 'Nothing.' });
    expect(survey.choose(100)).toEqual(['x/docs/herd.md', 'x/package.json']);
  });
});

describe('choosing files', () => {
  const file = (path: string, score: number) =>
    ({ path, length: 10, standing: 'ordinary', score }) as const;

  it('lets no folder take more than half while another one waits', () => {
    const candidates = [file('a/1', 9), file('a/2', 8), file('a/3', 7), file('b/1', 1)];
    expect(chooseFiles(candidates, 40)).toHaveLength(4);
    expect(chooseFiles(candidates, 30)).toEqual(['a/1', 'a/2', 'b/1']);
  });

  it('takes equal ones as they come, and better ones before them', () => {
    const candidates = [file('a', 0), file('b', 0.5), file('c', 0), file('d', 2)];
    expect(chooseFiles(candidates, 20)).toEqual(['b', 'd']);
    expect(chooseFiles(candidates, 30)).toEqual(['a', 'b', 'd']);
  });

  it('never takes more than the budget', () => {
    const candidate = fc.record({
      path: fc.string({ maxLength: 6 }),
      length: fc.nat(50),
      standing: fc.constantFrom('named' as const, 'manifest' as const, 'ordinary' as const),
      score: fc.nat(9),
    });
    const candidates = fc.uniqueArray(candidate, { selector: ({ path }) => path });
    fc.assert(
      fc.property(candidates, fc.nat(300), (given, budget) => {
        const kept = new Set(chooseFiles(given, budget));
        const lengths = given.filter(({ path }) => kept.has(path)).map(({ length }) => length);
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(budget);
      }),
    );
  });
});

describe('a stream of numbers', () => {
  it('gives back what was written', () => {
    const numbers = fc.array(fc.oneof(fc.nat(300), fc.nat(0xffffffff)), { maxLength: 200 });
    fc.assert(
      fc.property(numbers, (given) => {
        const stream = createNumberStream();
        given.forEach(stream.add);
        const found: number[] = [];
        for (const next = stream.read(); next.isThere();) found.push(next.take());
        expect(found).toEqual(given);
      }),
      { examples: [[[0, 127, 128, 0xffffffff]], [Array<number>(70_000).fill(128)]] },
    );
  });
});

describe('cutting roughly', () => {
  it('loses nothing and makes parts of about one size', () => {
    const unit = fc.constantFrom('a', 'bc ', '\n', '\n\n', '\n# ', '語', 'x'.repeat(500));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 200 }), (units) => {
        const text = units.join('');
        const parts = Array.from(cutRoughly(text), ({ start, end }) => text.slice(start, end));
        expect(parts.join('')).toBe(text);
        expect(parts.every(({ length }) => length > 0 && length <= 4_000)).toBe(true);
      }),
    );
  });

  it('takes time in proportion to a text without any joint', () => {
    expect(
      leastTimeOf(() => {
        expect([...cutRoughly('x'.repeat(20_000_000))]).toHaveLength(5_000);
      }, 2_000),
    ).toBeLessThan(2_000);
  });
});

describe('a file is named', () => {
  const isNamed = findNamedFiles([
    'See `docs/API.yaml`, schema.sql. The rest (e.g. v1.2) is ./a/b.',
  ]);
  it.each(['docs/api.yaml', 'x/docs/api.yaml', 'db/schema.sql', 'a/b'])('%s', (path) => {
    expect(isNamed(path)).toBe(true);
  });
  it.each(['api.yaml', 'schema.sql.bak', 'b', 'rest'])('but not %s', (path) => {
    expect(isNamed(path)).toBe(false);
  });
});
