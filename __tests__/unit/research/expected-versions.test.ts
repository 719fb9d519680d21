import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  compare,
  Expected,
  leastPrecision,
  leastRecall,
  readPairs,
} from '../../../scripts/versions/compare-pairs.ts';

const root = join(import.meta.dirname, '../../..');
const fixtures = join(root, '__tests__/fixtures/versions');
const readExpected = (name: string): Expected =>
  Expected.parse(JSON.parse(readFileSync(join(fixtures, name), 'utf8')));
const { pairs } = readExpected('expected-versions.json');

describe('the expected versions of the real cases', () => {
  it('are enough to measure a recall of 98 %', () => {
    expect(pairs.length).toBeGreaterThan(200);
  });

  it('state each pair of a line once', () => {
    const keys = pairs.map((pair) => JSON.stringify(pair));

    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the versions of our own corpus, every pair of which a person looked at', () => {
  const expected = readExpected('expected-own-versions.json').pairs;
  const folders = [
    [join(fixtures, 'corpus'), ['meter-gateway', 'orders-service']],
    [join(root, 'examples'), ['link-checker', 'parking-api']],
  ] as const;
  const rows = folders.flatMap(([folder, names]) =>
    names.map((name) =>
      compare(
        name,
        readPairs(folder, name),
        expected.filter((pair) => pair.case === name),
      ),
    ),
  );
  const total = (count: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((sum, row) => sum + count(row), 0);

  it('are found, and nothing that is none beside them', () => {
    const right = total(({ reported, wrong }) => reported - wrong.length);
    expect(expected.length).toBeGreaterThan(50);
    expect(total((row) => row.expected)).toBe(expected.length);
    expect(right / expected.length).toBeGreaterThanOrEqual(leastRecall);
    expect(right / total(({ reported }) => reported)).toBeGreaterThanOrEqual(leastPrecision);
  });
});
