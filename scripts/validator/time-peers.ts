import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CleanDocument } from './clean-documents.ts';
import { enlarge } from './enlarge.ts';
import { cleanChange, growChange } from './open-spec-defects.ts';

/** Whole processes that check 30 KB: milliseconds, medians of one run in which all took turns. */
export type PeerTimes = {
  readonly own: number;
  readonly peers: Readonly<Record<string, number>>;
};

const size = 30 * 1024;
const rounds = 11;
/** The committed bundle, or the one that the environment names. */
const cli = process.env['CLI_ENTRY'] ?? join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

/** Times the committed bundle and each peer on a document of the same size in its own format. */
export function timePeers(folder: string, work: string, { spec }: CleanDocument): PeerTimes {
  const project = join(work, 'timed');
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, 'SPEC.md'), enlarge(spec, size));
  writeFileSync(join(project, '.markdownlint.json'), '{ "default": true, "MD013": false }');
  for (const [path, text] of Object.entries({ ...cleanChange, ...growChange(size) })) {
    const target = join(project, 'openspec', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  const bin = (name: string): string => join(folder, 'node_modules', '.bin', name);
  const commands: Readonly<Record<string, readonly string[]>> = {
    own: [cli, 'check', 'SPEC.md'],
    '@fission-ai/openspec': [
      bin('openspec'),
      ...['validate', 'add-relay', '--type', 'change', '--strict', '--no-interactive'],
    ],
    'markdownlint-cli2': [bin('markdownlint-cli2'), 'SPEC.md'],
  };
  const env = { ...process.env, OPENSPEC_TELEMETRY: '0', DO_NOT_TRACK: '1', CI: '1' };
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, words] of Object.entries(commands)) {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, words, { cwd: project, env, stdio: 'ignore' });
      if (status === null) throw new Error(`Expected ${name} to end.`);
      times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
    }
  }
  const { own = 0, ...peers } = Object.fromEntries(
    [...times].map(([name, all]) => [name, median(all)]),
  );
  return { own, peers };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? 0;
