/*
 * Runs every test that holds off an attack and writes docs/security-scoreboard.md from what they said:
 * `npm run scoreboard`, some minutes, or `npm run scoreboard S31` for single rows;
 * `ACTION_ENTRY=src/index.ts` before it needs no bundle.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { format } from 'prettier';
import * as z from 'zod';
import { readAttackCorpus } from '../__tests__/support/attack-corpus.ts';
import { securityRows } from './security/rows.ts';
import type { SecurityRow } from './security/security-row.ts';

const root = join(import.meta.dirname, '..');
const page = join(root, 'docs', 'security-scoreboard.md');

const Results = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

type Result = { readonly file: string; readonly title: string; readonly hasPassed: boolean };

/** Runs the named files in one go, the exhaustive ones among them. */
function runTests(files: readonly string[]): Result[] {
  const report = join(mkdtempSync(join(tmpdir(), 'scoreboard-')), 'results.json');
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const words = ['--json', `--outputFile=${report}`, '--testMatch', '**/__tests__/**/*.test.ts'];
  spawnSync(process.execPath, [...flags, jest, ...words, '--runTestsByPath', ...files], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { testResults } = Results.parse(JSON.parse(readFileSync(report, 'utf8')));
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({
      file: relative(root, name),
      title: fullName,
      hasPassed: status === 'passed',
    })),
  );
}

/** The results of the tests that hold a row. */
const findHolding = ({ held }: SecurityRow, results: readonly Result[]): Result[] =>
  results.filter(({ file, title }) =>
    held.some((holder) => holder.file === file && holder.titles.some((one) => title.includes(one))),
  );

/** A line of the table. */
export function describeRow(row: SecurityRow, results: readonly Result[]): string {
  const holding = findHolding(row, results);
  const passed = holding.filter(({ hasPassed }) => hasPassed).length;
  const result = holding.length > 0 && passed === holding.length ? 'holds' : 'BROKEN';
  const files = [...new Set(row.held.map(({ file }) => file))].map(
    (file) => `[\`${file.replace('__tests__/', '')}\`](../${file})`,
  );
  const cells = [row.row, row.attack, countAttacks(row.row), `${passed} of ${holding.length}`];
  return `| ${[...cells, result, files.join(', ')].join(' | ')} |`;
}

/** How many attacks the corpus has for a row; each has a twin that must pass. */
export const countAttacks = (row: string): number =>
  readAttackCorpus().find((one) => one.row === row)?.cases.length ?? 0;

const intro = (attacks: number): string => `# Security scoreboard

Every kind of attack that we know of on a program that reads texts of strangers, asks a model and
writes to a repository, with the tests that hold it off. Tests under \`e2e\` and \`exhaustive\` run the
committed bundle against a model and a GitHub on this machine. \`npm run scoreboard\` runs them all and
writes this page; a test compares it with the corpus and the titles.

The corpus in [\`__tests__/fixtures/attacks\`](../__tests__/fixtures/attacks) has ${attacks} attacks, and for each a
harmless text of the same look, which must pass untouched. Rows without attacks there are about
events, roles and servers, not about texts.

| row | attack | attacks in the corpus | tests that pass | result | where |
| --- | --- | --- | --- | --- | --- |`;

/** The lines of rows that are not asked for, as the page has them. */
const readStanding = (): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(page, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const row = /^\| (S\d+) /u.exec(line)?.[1];
        return row === undefined ? [] : [[row, line] as const];
      }),
  );

async function writePage(asked: readonly string[]): Promise<boolean> {
  const standing = asked.length === 0 ? new Map<string, string>() : readStanding();
  const wanted = securityRows.filter(({ row }) => asked.length === 0 || asked.includes(row));
  const files = [...new Set(wanted.flatMap(({ held }) => held.map(({ file }) => file)))];
  const results = runTests(files);
  const lines = securityRows.map((row) =>
    wanted.includes(row) ? describeRow(row, results) : (standing.get(row.row) ?? ''),
  );
  const all = readAttackCorpus().reduce((sum, { cases }) => sum + cases.length, 0);
  const text = `${intro(all)}\n${lines.join('\n')}\n`;
  writeFileSync(page, await format(text, { parser: 'markdown', printWidth: 100 }));
  return lines.every((line) => /\| holds +\|/u.test(line));
}

if (import.meta.main) process.exitCode = (await writePage(process.argv.slice(2))) ? 0 : 1;
