/*
 * npm run bench:cases -- DIR
 *
 * Writes a specification offline for every case folder in DIR (requirement.md, research/, case.json)
 * with the committed bundle, as a user would, and prints what came out against what the case expects.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { Spec } from '../src/spec/spec.ts';

const Case = z.object({
  locale: z.string().default('en'),
  expected: z.object({ versions: z.record(z.string(), z.string()).default({}) }),
});
type Case = z.infer<typeof Case>;
const Report = z.object({
  outcome: z.string(),
  questions: z.array(z.unknown()).default([]),
  findings: z.array(z.object({ rule: z.string(), severity: z.string(), message: z.string() })),
});

type Row = {
  readonly name: string;
  readonly outcome: string;
  readonly seconds: number;
  readonly clauses: number;
  readonly built: number;
  readonly pins: number;
  readonly grounded: number;
  readonly expected: number;
  readonly found: number;
  readonly missed: readonly string[];
  readonly decisions: number;
  readonly errors: readonly string[];
  readonly right: boolean;
};

const bundle = join(import.meta.dirname, '..', 'dist', 'cli.js');

function benchCase(folder: string, name: string): Row {
  const expectation = Case.parse(JSON.parse(readFileSync(join(folder, name, 'case.json'), 'utf8')));
  const output = mkdtempSync(join(tmpdir(), 'spec-writer-case-'));
  const started = performance.now();
  const run = spawnSync(process.execPath, [
    bundle,
    ...['write', '--root', join(folder, name), '--requirement', 'requirement.md'],
    ...['--research', 'research/**', '--provider', 'offline', '--quiet'],
    ...['--locale', expectation.locale, '--out', join(output, 'SPEC.md')],
  ]);
  const seconds = (performance.now() - started) / 1000;
  const row = readRow(output, expectation, run.stderr.toString());
  rmSync(output, { recursive: true });
  return { name, seconds, ...row };
}

function readRow(
  output: string,
  { expected }: Case,
  complaint: string,
): Omit<Row, 'name' | 'seconds'> {
  const reportPath = join(output, 'SPEC.report.json');
  const nothing = { clauses: 0, built: 0, pins: 0, grounded: 0, found: 0, decisions: 0 };
  const versions = Object.entries(expected.versions);
  const missing = { ...nothing, expected: versions.length, missed: versions.map(([name]) => name) };
  if (!existsSync(reportPath)) {
    return { ...missing, outcome: 'crashed', errors: [complaint], right: false };
  }
  const report = Report.parse(JSON.parse(readFileSync(reportPath, 'utf8')));
  const { outcome } = report;
  if (outcome === 'blocked') {
    const right = report.questions.length > 0 && !existsSync(join(output, 'SPEC.md'));
    return { ...missing, expected: 0, missed: [], outcome, errors: [], right };
  }
  const spec = Spec.parse(JSON.parse(readFileSync(join(output, 'SPEC.json'), 'utf8')));
  const errors = report.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);
  const missed = versions.filter(([name, version]) => !isPinned(spec, name, version));
  return {
    outcome,
    ...countCoverage(spec),
    expected: versions.length,
    found: versions.length - missed.length,
    missed: missed.map(([name, version]) => `${name} ${version}`),
    decisions: spec.decisions.length,
    errors,
    right: errors.length === 0,
  };
}

function countCoverage({
  requirement,
  plan,
  outOfScope,
  architecture,
}: Spec): Pick<Row, 'clauses' | 'built' | 'pins' | 'grounded'> {
  const steps = plan.phases.flatMap((phase) => phase.steps);
  const built = new Set([...steps, ...outOfScope].flatMap(({ requirements }) => requirements));
  const { techStack } = architecture;
  return {
    clauses: requirement.clauses.length,
    built: requirement.clauses.filter(({ id }) => built.has(id)).length,
    pins: techStack.length,
    grounded: techStack.filter(
      ({ evidence, provenance }) => evidence.length > 0 && provenance !== 'assumed',
    ).length,
  };
}

/** A case names technologies as people do (`ktor (server)`), so words are compared, not strings. */
function isPinned({ architecture }: Spec, name: string, version: string): boolean {
  const wanted = toWords(name);
  const exact = toVersion(version);
  return architecture.techStack.some((technology) => {
    const words = toWords(technology.name);
    const sameName =
      wanted.every((word) => words.includes(word)) || words.every((word) => wanted.includes(word));
    return sameName && toVersion(technology.version) === exact;
  });
}
const toWords = (name: string): string[] =>
  name
    .replace(/\(.*?\)/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    // The minimum supported Rust version is a version of Rust.
    .map((word) => (word === 'msrv' ? 'rust' : word));
const toVersion = (version: string): string =>
  version
    .replace(/\(.*?\)/gu, '')
    .trim()
    .replace(/^[\^~=<>v ]+/u, '');

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

function printTable(rows: readonly Row[]): void {
  console.log(
    '| case | outcome | errors | clauses built | pins grounded | versions found | decisions | seconds |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const row of rows) {
    console.log(
      `| ${row.name} | ${row.outcome} | ${row.errors.length} | ${row.built}/${row.clauses} | ${row.grounded}/${row.pins} | ${row.found}/${row.expected} | ${row.decisions} | ${row.seconds.toFixed(2)} |`,
    );
  }
  const sum = (pick: (row: Row) => number): number =>
    rows.reduce((total, row) => total + pick(row), 0);
  const slowest = Math.max(...rows.map(({ seconds }) => seconds));
  console.log(`
valid or rightly blocked: ${rows.filter(({ right }) => right).length}/${rows.length}
pins grounded: ${percent(
    sum((row) => row.grounded),
    sum((row) => row.pins),
  )}
expected versions found: ${percent(
    sum((row) => row.found),
    sum((row) => row.expected),
  )}
clauses built: ${percent(
    sum((row) => row.built),
    sum((row) => row.clauses),
  )}
slowest case: ${slowest.toFixed(2)} s`);
  for (const { name, missed, errors } of rows) {
    for (const version of missed) console.log(`${name}: not pinned: ${version}`);
    for (const error of errors) console.log(`${name}: ${error}`);
  }
}

const folder = resolve(process.argv[2] ?? '.');
const names = readdirSync(folder)
  .filter((name) => existsSync(join(folder, name, 'case.json')))
  .sort();
if (names.length === 0) {
  console.error(
    `Expected case folders in ${folder}, found none. Usage: npm run bench:cases -- DIR`,
  );
  process.exitCode = 2;
} else {
  const rows = names.map((name) => benchCase(folder, name));
  printTable(rows);
  if (rows.some(({ right }) => !right)) process.exitCode = 1;
}
