import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { megabyte } from './bench-folder.ts';

/** Wall and processor time in seconds, peak memory in MiB. */
export type Sample = { readonly wall: number; readonly cpu: number; readonly peak: number };
export type Contestant = {
  readonly name: string;
  readonly words: (corpus: string, output: string) => readonly string[];
};

/** On Linux a child takes over the `maxRSS` of whoever started it, so that its own peak is read. */
const reporter = `import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
const { USAGE_REPORT: path } = process.env;
delete process.env.NODE_OPTIONS;
const status = '/proc/self/status';
const readPeak = () => Number(/VmHWM:\\s+(\\d+) kB/.exec(readFileSync(status, 'utf8'))[1]);
if (isMainThread) {
  process.on('exit', () => {
    const usage = process.resourceUsage();
    const maxRSS = existsSync(status) ? readPeak() : usage.maxRSS;
    writeFileSync(path, JSON.stringify({ ...usage, maxRSS }));
  });
}
`;

/** Packs a corpus once, as a process of its own that leaves what it makes in the folder of the run. */
export function measure({ name, words }: Contestant, corpus: string, folder: string): Sample {
  const report = join(folder, 'usage.json');
  const reporterPath = join(folder, 'report-usage.mjs');
  writeFileSync(reporterPath, reporter);
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
      NODE_OPTIONS: `--import=${reporterPath}`,
    },
  });
  const wall = (performance.now() - started) / 1000;
  if (status !== 0 || !existsSync(output)) throw new Error(`${name} failed: ${stderr}`);
  const usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
  const cpu = (usage.userCPUTime + usage.systemCPUTime) / 1_000_000;
  return { wall, cpu, peak: usage.maxRSS / 1024 };
}
