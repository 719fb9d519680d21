/*
 * npm run bench
 *
 * Times the committed bundle as whole processes, each beside a bare `node -e 0` in the same run, and
 * prints medians and ratios.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const rounds = 15;

type Contest = {
  readonly name: string;
  readonly bar: string;
  readonly words: (round: number) => readonly string[];
  readonly env?: NodeJS.ProcessEnv;
};

function time(words: readonly string[], env: NodeJS.ProcessEnv): number {
  const started = performance.now();
  spawnSync(process.execPath, words, { cwd: root, env, stdio: 'ignore' });
  return performance.now() - started;
}
const median = (values: number[]): number =>
  values.sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN;

function run({ name, bar, words, env = {} }: Contest): void {
  const world = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env };
  const times: number[] = [];
  const bases: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const [one, base] = [time(words(round), world), time(['-e', '0'], world)];
    // The first round warms the file cache.
    if (round >= 0) {
      times.push(one);
      bases.push(base);
    }
  }
  const ratios = times.map((value, index) => value / (bases[index] ?? NaN));
  console.log(
    `| ${name} | ${median(times).toFixed(0)} ms | ${median(ratios).toFixed(2)} × | ${bar} |`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'spec-writer-bench-'));
const write = [
  ...['dist/cli.js', 'write', '--root', 'examples/link-checker'],
  ...['--requirement', 'requirement.md', '--provider', 'offline', '--quiet'],
];
const large = join(folder, 'LARGE.md');
writeLargeDocument();

/** A document of about 30 KB, written from a requirement with many clauses. */
function writeLargeDocument(): void {
  const sections = Array.from({ length: 10 }, (_, section) => {
    const demands = Array.from(
      { length: 6 },
      (_, demand) =>
        `- The import of table ${section + 1} must reject row kind ${demand + 1} and name its column.`,
    );
    return `## Import of table ${section + 1}\n\n${demands.join('\n')}\n`;
  });
  const requirement = join(folder, 'requirement.md');
  writeFileSync(requirement, `# Import tables\n\n${sections.join('\n')}`);
  const words = ['--requirement', requirement, '--out', large];
  spawnSync(process.execPath, [...write, ...words], { cwd: root });
  console.log(`The large document has ${statSync(large).size} bytes.\n`);
}

console.log('| command | median | against node -e 0 | bar |');
console.log('| --- | --- | --- | --- |');
const noCache = { NODE_DISABLE_COMPILE_CACHE: '1' };
run({
  name: 'dist/index.js to its first input error',
  bar: '≤ 3.2 ×',
  words: () => ['dist/index.js'],
  env: noCache,
});
run({
  name: 'offline write of an example, no compile cache',
  bar: '≤ 500 ms',
  words: (round) => [...write, '--out', join(folder, `cold-${round}.md`)],
  env: noCache,
});
run({
  name: 'offline write of an example',
  bar: '≤ 500 ms',
  words: (round) => [...write, '--out', join(folder, `warm-${round}.md`)],
});
run({
  name: 'check of a 30 KB document, no compile cache',
  bar: '≤ 250 ms',
  words: () => ['dist/cli.js', 'check', large],
  env: noCache,
});
run({
  name: 'check of a 30 KB document',
  bar: '≤ 250 ms',
  words: () => ['dist/cli.js', 'check', large],
});
rmSync(folder, { recursive: true });
