import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countAttacks } from '../../scripts/scoreboard.ts';
import { securityRows } from '../../scripts/security/rows.ts';
import { readAttackCorpus } from '../support/attack-corpus.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The rows of the published table: row, attack, attacks in the corpus, tests, result, where. */
const table = read('docs/security-scoreboard.md')
  .split('\n')
  .filter((line) => /^\| S\d/u.test(line))
  .map((line) =>
    line
      .split(/(?<!\\)\|/u)
      .map((cell) => cell.trim())
      .slice(1, -1),
  );

describe('the scoreboard of attacks', () => {
  it('has each of the thirty-three rows once', () => {
    const ids = Array.from({ length: 33 }, (_, index) => `S${index + 1}`);
    expect(securityRows.map(({ row }) => row)).toEqual(ids);
    expect(table.map(([row]) => row)).toEqual(ids);
  });

  it.each(securityRows.map(({ row, held }) => [row, held] as const))(
    'names tests for %s that exist',
    (row, held) => {
      expect(held).not.toEqual([]);
      for (const { file, titles } of held) {
        expect([row, file, existsSync(join(root, file))]).toEqual([row, file, true]);
        const text = read(file);
        expect([row, file, ...titles.filter((title) => !text.includes(title))]).toEqual([
          row,
          file,
        ]);
      }
    },
  );

  it('is published as the corpus and the last run of the tests have it', () => {
    for (const [row = '', attack, attacks, tests = '', result, where = ''] of table) {
      const known = securityRows.find((one) => one.row === row);
      expect([row, attack, attacks]).toEqual([row, known?.attack, String(countAttacks(row))]);
      const [passed, all] = tests.split(' of ').map(Number);
      expect([row, passed === all && (all ?? 0) > 0, result]).toEqual([row, true, 'holds']);
      for (const { file } of known?.held ?? []) expect(where).toContain(file);
    }
  });

  it('counts the whole corpus, of three hundred attacks at least', () => {
    const all = readAttackCorpus().reduce((sum, { cases }) => sum + cases.length, 0);
    expect(all).toBeGreaterThanOrEqual(300);
    expect(read('docs/security-scoreboard.md')).toContain(`has ${all} attacks`);
    const rows = new Set(securityRows.map(({ row }) => row));
    expect(readAttackCorpus().filter(({ row }) => !rows.has(row))).toEqual([]);
  });
});
