/*
 * Changes one thing at a time in the modules that hold strangers off, and expects their quick tests to
 * fail: `npm run mutation`, or `npm run mutation secrets` for one room. Ends with 1 below 85 % killed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** What is changed, and the tests that must notice; each mutant runs them all. */
const rooms: Readonly<Record<string, { readonly mutate: string; readonly tests: string }>> = {
  secrets: { mutate: 'src/secrets/*.ts', tests: '__tests__/unit/secrets' },
  cleaning: { mutate: 'src/cleaning/*.ts', tests: '__tests__/unit/cleaning' },
  neutralising: {
    mutate: 'src/delivery/text/neutralise-*.ts',
    tests: '__tests__/unit/delivery/text/(?:attack|corpus|neutralise)',
  },
  places: {
    mutate: 'src/delivery/{safe-path,settle-branch}.ts',
    tests: '__tests__/unit/delivery/(?:path-attacks|safe-path|settle-branch)',
  },
  quoting: {
    mutate: 'src/architect/model/{data-block,defuse-tokens}.ts',
    tests: '__tests__/unit/architect/model/write-prompt',
  },
  gate: { mutate: 'src/trigger/*.ts', tests: '__tests__/unit/trigger' },
};

/** Exact, and fetched for the run only: nothing else here needs it. */
const stryker = ['exec', '--yes', '--package=@stryker-mutator/core@10.0.0', '--', 'stryker', 'run'];
const jest =
  'node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js --bail --silent --runInBand';

function mutate(name: string): boolean {
  const room = rooms[name];
  if (room === undefined) throw new Error(`Expected one of ${Object.keys(rooms).join(', ')}.`);
  const base = JSON.parse(readFileSync(join(root, 'stryker.config.json'), 'utf8')) as object;
  const config = {
    ...base,
    mutate: [room.mutate],
    commandRunner: { command: `${jest} '${room.tests}'` },
  };
  mkdirSync(join(root, 'coverage'), { recursive: true });
  const path = join('coverage', `stryker-${name}.json`);
  writeFileSync(join(root, path), JSON.stringify(config));
  const { status } = spawnSync('npm', [...stryker, path], { cwd: root, stdio: 'inherit' });
  rmSync(join(root, path));
  return status === 0;
}

const asked = process.argv.slice(2);
const results = (asked.length === 0 ? Object.keys(rooms) : asked).map((name) => mutate(name));
process.exitCode = results.every(Boolean) ? 0 : 1;
