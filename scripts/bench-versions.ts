/*
 * npm run bench:versions -- DIR [--expected FILE]
 *
 * Reads requirement.md and research/ of every case folder in DIR and compares the name-version pairs that are
 * reported with those of the expected file: recall, precision, and every missed and every wrong pair.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { readRequirement } from '../src/requirement/read-requirement.ts';
import { readFacts } from '../src/research/read-facts.ts';
import { readRequirementFacts } from '../src/research/read-requirement-facts.ts';
import type { Fact } from '../src/research/research.ts';

const Pair = z.strictObject({
  case: z.string(),
  path: z.string(),
  line: z.int().positive(),
  name: z.string(),
  version: z.string(),
});
type Pair = z.infer<typeof Pair>;
const Expected = z.strictObject({ pairs: z.array(Pair) });

/** The bars of the project, as shares. */
const leastRecall = 0.98;
const leastPrecision = 0.95;

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

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function factsOf(folder: string): Fact[] {
  const body = readFileSync(join(folder, 'requirement.md'), 'utf8');
  const source = 'requirement.md';
  const requirement = readRequirement({ source, title: '', body, comments: [] });
  const research = listFiles(join(folder, 'research')).flatMap((file) =>
    readFacts({
      path: relative(folder, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }),
  );
  return [...readRequirementFacts(requirement), ...research];
}

const keyOf = (pair: Pair): string =>
  [pair.case, pair.path, pair.line, pair.name.toLowerCase(), pair.version].join('\u0000');

const withoutRepeats = (pairs: readonly Pair[]): Pair[] => [
  ...new Map(pairs.map((pair) => [keyOf(pair), pair])).values(),
];

/** What a file says of its own package is read too, and is a version like any other. */
function readPairs(root: string, name: string): Pair[] {
  const pairs = factsOf(join(root, name)).flatMap((fact) =>
    fact.is === 'version'
      ? [
          {
            case: name,
            path: fact.evidence.path,
            line: fact.evidence.endLine ?? fact.evidence.line,
            name: fact.name,
            version: fact.version,
          },
        ]
      : [],
  );
  return withoutRepeats(pairs);
}

type Row = {
  readonly name: string;
  readonly reported: number;
  readonly expected: number;
  readonly missed: readonly Pair[];
  readonly wrong: readonly Pair[];
};

function compare(name: string, reported: readonly Pair[], expected: readonly Pair[]): Row {
  const reportedKeys = new Set(reported.map(keyOf));
  const expectedKeys = new Set(expected.map(keyOf));
  return {
    name,
    reported: reported.length,
    expected: expected.length,
    missed: expected.filter((pair) => !reportedKeys.has(keyOf(pair))),
    wrong: reported.filter((pair) => !expectedKeys.has(keyOf(pair))),
  };
}

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
