/*
 * npm run bench:research
 *
 * Packs corpora of about 1, 20 and 200 MB with our own way from files to a prompt and with repomix, in
 * turn, as whole processes: wall, processor time and peak memory, medians, ratios and growth. The
 * corpora are made of the text files in node_modules, the same ones in every run.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ncc from '@vercel/ncc';

const root = join(import.meta.dirname, '..');
const megabyte = 1_000_000;
const peer = 'repomix@1.18.1';
const sizes = [
  { name: '1 MB', bytes: megabyte, rounds: 5 },
  { name: '20 MB', bytes: 20 * megabyte, rounds: 3 },
  { name: '200 MB', bytes: 200 * megabyte, rounds: 1 },
];

type Sample = { readonly wall: number; readonly cpu: number; readonly peak: number };
type Contestant = {
  readonly name: string;
  readonly words: (corpus: string, output: string) => readonly string[];
};

const folder = mkdtempSync(join(tmpdir(), 'spec-writer-bench-'));
const built = join(root, 'node_modules', '.cache', 'bench-research');

/** Texts that a person could have put into research; the order is that of a hash, so that every slice is alike. */
function findTexts(): readonly string[] {
  const pattern = '**/*.{md,txt,ts,js,mjs,cjs,json,yml,yaml,html,graphql}';
  const hash = (path: string): string => createHash('sha1').update(path).digest('hex');
  return globSync(pattern, { cwd: join(root, 'node_modules'), exclude: ['.cache/**', '.bin/**'] })
    .filter((path) => isText(join(root, 'node_modules', path)))
    .map((path) => [hash(path), path] as const)
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([, path]) => path);
}

function isText(path: string): boolean {
  const found = statSync(path);
  return found.isFile() && found.size > 100 && found.size < megabyte;
}

/** A work tree of Git with so many bytes of text; what is left at the end of the list begins again. */
function makeCorpus(name: string, bytes: number, texts: readonly string[]): string {
  const corpus = join(folder, name.replace(' ', '-'));
  let written = 0;
  for (let at = 0; written < bytes; at += 1) {
    const path = texts[at % texts.length] ?? '';
    const source = join(root, 'node_modules', path);
    const place = join(corpus, `part-${Math.floor(at / texts.length) + 1}`, withoutModules(path));
    mkdirSync(dirname(place), { recursive: true });
    cpSync(source, place);
    written += statSync(source).size;
  }
  run('git', ['init', '--quiet', corpus]);
  run('git', ['-C', corpus, 'add', '--intent-to-add', '.']);
  return corpus;
}

/** Both contestants leave out a folder of this name. */
const withoutModules = (path: string): string => path.replaceAll('node_modules', 'modules');

function run(command: string, words: readonly string[], cwd = folder): void {
  const { status, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed: ${stderr}`);
}

/** Bundled like the product, so that loading TypeScript is not measured. */
async function buildPacker(): Promise<string> {
  rmSync(built, { recursive: true, force: true });
  mkdirSync(built, { recursive: true });
  const settings = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { noEmit: false, rootDir: root, outDir: built, noCheck: true },
    files: [join(root, 'scripts', 'pack-research.ts')],
    include: [],
  };
  writeFileSync(join(built, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(built, 'tsconfig.json'), JSON.stringify(settings));
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  run(process.execPath, [compiler, '-p', built], root);
  type Bundle = { code: string; assets: Record<string, { source: string | Buffer }> };
  // ncc ships no types; this is its documented result.
  const make = ncc as unknown as (entry: string, options: object) => Promise<Bundle>;
  const options = { filename: 'pack.js', esm: true, cache: false, quiet: true };
  const { code, assets } = await make(join(built, 'scripts', 'pack-research.js'), options);
  const place = join(folder, 'ours');
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(place, 'pack.js'), code);
  for (const [name, { source }] of Object.entries(assets)) writeFileSync(join(place, name), source);
  rmSync(built, { recursive: true, force: true });
  return join(place, 'pack.js');
}

function installPeer(): string {
  const place = join(folder, 'peer');
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), '{}\n');
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', peer], place);
  return join(place, 'node_modules', 'repomix', 'bin', 'repomix.cjs');
}

const report = join(folder, 'usage.json');
const reporter = join(folder, 'report-usage.mjs');
writeFileSync(
  reporter,
  `import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
const { USAGE_REPORT: path } = process.env;
delete process.env.NODE_OPTIONS;
if (isMainThread) process.on('exit', () => writeFileSync(path, JSON.stringify(process.resourceUsage())));
`,
);

function measure({ name, words }: Contestant, corpus: string): Sample {
  const output = join(folder, `packed-${name}`);
  rmSync(report, { force: true });
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words(corpus, output), {
    cwd: corpus,
    encoding: 'utf8',
    maxBuffer: 64 * megabyte,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      REPOMIX_TOKEN_CACHE: '0',
      USAGE_REPORT: report,
      NODE_OPTIONS: `--import=${reporter}`,
    },
  });
  const wall = (performance.now() - started) / 1000;
  if (status !== 0 || !existsSync(output)) throw new Error(`${name} failed: ${stderr}`);
  const usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
  const cpu = (usage.userCPUTime + usage.systemCPUTime) / 1_000_000;
  return { wall, cpu, peak: usage.maxRSS / 1024 };
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? NaN;

const summarize = (samples: readonly Sample[]): Sample => ({
  wall: median(samples.map(({ wall }) => wall)),
  cpu: median(samples.map(({ cpu }) => cpu)),
  peak: median(samples.map(({ peak }) => peak)),
});

const show = ({ wall, cpu, peak }: Sample): string =>
  `${wall.toFixed(2)} s / ${cpu.toFixed(2)} s / ${peak.toFixed(0)} MiB`;

/** How a cost grows with the bytes: 1 when it doubles with them, 0 when it does not care. */
const growth = (small: number, large: number, factor: number): number =>
  Math.log(large / small) / Math.log(factor);

function compete(ours: Contestant, theirs: Contestant | undefined): void {
  const texts = findTexts();
  console.log(`load ${loadavg()[0]?.toFixed(1)} at the start; ${peer}`);
  console.log('| corpus | ours: wall / CPU / peak | repomix | wall × | peak × |');
  console.log('| --- | --- | --- | --- | --- |');
  const results = sizes.map(({ name, bytes, rounds }) => {
    const corpus = makeCorpus(name, bytes, texts);
    const [own, other]: [Sample[], Sample[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      own.push(measure(ours, corpus));
      if (theirs !== undefined) other.push(measure(theirs, corpus));
    }
    rmSync(corpus, { recursive: true });
    const [we, they] = [summarize(own), summarize(other)];
    const ratios = [we.wall / they.wall, we.peak / they.peak].map((ratio) => ratio.toFixed(2));
    console.log(`| ${name} | ${show(we)} | ${show(they)} | ${ratios.join(' | ')} |`);
    return we;
  });
  const [, medium, large] = results;
  if (medium === undefined || large === undefined) return;
  const wall = growth(medium.wall, large.wall, 10).toFixed(2);
  const peak = growth(medium.peak, large.peak, 10).toFixed(2);
  console.log(`\ngrowth of ours from 20 to 200 MB: wall ${wall}, peak ${peak}`);
  console.log('bars: wall ≤ 0.5 ×, peak ≤ 0.25 ×; growth ≤ 1.08 and ≤ 0.35; peak below 300 MiB');
}

try {
  const packer = await buildPacker();
  const tokens = '100000';
  const ours = {
    name: 'ours',
    words: (corpus: string, output: string) => [packer, corpus, output, tokens],
  };
  const isAlone = process.argv.includes('--alone');
  const repomix = isAlone ? '' : installPeer();
  const theirs = {
    name: 'repomix',
    words: (corpus: string, output: string) => [
      ...[repomix, '--quiet', '--no-security-check', '-o', output, corpus],
    ],
  };
  compete(ours, isAlone ? undefined : theirs);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
