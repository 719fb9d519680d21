/*
 * npm run bench:versions -- DIR [--expected FILE]
 *
 * Reads requirement.md and research/ of every case folder in DIR and compares the name-version pairs that are
 * reported with those of the expected file: recall, precision, and every missed and every wrong pair.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  compare,
  Expected,
  leastPrecision,
  leastRecall,
  readPairs,
  type Pair,
  type Row,
} from './versions/compare-pairs.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    expected: {
      type: 'string',
      default: join(import.meta.dirname, '../__tests__/fixtures/versions/expected-versions.json'),
    },
    json: { type: 'boolean', default: false },
  },
});

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const describe = ({ path, line, name, version }: Pair): string =>
  `${path}:${line}: ${name} ${version}`;

function printTable(rows: readonly Row[]): void {
  const sum = (pick: (row: Row) => number): number =>
    rows.reduce((total, row) => total + pick(row), 0);
  const [reported, expected] = [sum((row) => row.reported), sum((row) => row.expected)];
  const right = reported - sum((row) => row.wrong.length);
  console.log('| case | expected | reported | missed | wrong |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const row of rows) {
    console.log(
      `| ${row.name} | ${row.expected} | ${row.reported} | ${row.missed.length} | ${row.wrong.length} |`,
    );
  }
  for (const row of rows) {
    for (const pair of row.missed) console.log(`${row.name}: missed ${describe(pair)}`);
    for (const pair of row.wrong) console.log(`${row.name}: wrong ${describe(pair)}`);
  }
  const [recall, precision] = [share(right, expected), share(right, reported)];
  console.log(`\nrecall ${percent(recall)} (${right}/${expected}), bar ${percent(leastRecall)}`);
  console.log(
    `precision ${percent(precision)} (${right}/${reported}), bar ${percent(leastPrecision)}`,
  );
  if (recall < leastRecall || precision < leastPrecision) process.exitCode = 1;
}

const root = resolve(positionals[0] ?? '.');
const names = readdirSync(root)
  .filter((name) => existsSync(join(root, name, 'requirement.md')))
  .sort();
if (names.length === 0) {
  console.error(
    `Expected case folders in ${root}, found none. Usage: npm run bench:versions -- DIR`,
  );
  process.exitCode = 2;
} else if (values.json) {
  const pairs = names.flatMap((name) => readPairs(root, name));
  console.log(JSON.stringify({ pairs }, null, 2));
} else {
  const { pairs } = Expected.parse(JSON.parse(readFileSync(resolve(values.expected), 'utf8')));
  printTable(
    names.map((name) =>
      compare(
        name,
        readPairs(root, name),
        pairs.filter((pair) => pair.case === name),
      ),
    ),
  );
}
