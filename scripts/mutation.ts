/*
 * Changes one thing at a time in the modules that hold strangers off, and expects their quick tests to
 * fail: `npm run mutation`, or `npm run mutation secrets` for one room; `npm run mutation -- --write`
 * puts the table into docs/security-mutation.md. Ends with 1 below 85 % killed. What was noticed once
 * runs again only when its line changed, `npm run mutation -- --afresh` runs everything.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import {
  describeScore,
  forgetSurvivors,
  readScore,
  type Score,
  writeTable,
} from './mutation/score.ts';

const root = join(import.meta.dirname, '..');
const page = join(root, 'docs', 'security-mutation.md');
/** What is published must hold at least as many of a hundred. */
const leastScore = 85;

const words = process.argv.slice(2);

type Room = {
  readonly mutate: string;
  /** What must notice, the quickest first: the next run only where those before saw nothing. */
  readonly tests: readonly string[];
};

/** What is changed, and the tests that must notice. */
const rooms: Readonly<Record<string, Room>> = {
  secrets: { mutate: 'src/secrets/*.ts', tests: ['unit/secrets'] },
  characters: {
    mutate: 'src/cleaning/{clean-characters,clean-text,fold-hidden,removal,take-out}.ts',
    tests: ['unit/cleaning/(?:attacks|clean-|removal)'],
  },
  markup: {
    mutate:
      'src/cleaning/{clean-comments,clean-definitions,clean-html,clean-inline,clean-markup,clean-tag,find-labels,index-marks,markdown-regions}.ts',
    tests: ['unit/cleaning/(?:attacks|clean-)', 'unit/cleaning/any-text'],
  },
  neutralising: {
    mutate: 'src/delivery/text/neutralise-*.ts',
    tests: ['unit/delivery/text/(?:corpus|neutralise)'],
  },
  places: {
    mutate: 'src/delivery/{safe-path,settle-branch}.ts',
    tests: ['unit/delivery/(?:path-attacks|safe-path|settle-branch)'],
  },
  quoting: {
    mutate: 'src/architect/model/{data-block,defuse-tokens}.ts',
    tests: ['unit/architect/model/write-prompt'],
  },
  gate: { mutate: 'src/trigger/*.ts', tests: ['unit/trigger'] },
};

/** Exact, and fetched for the run only: nothing else here needs it. */
const stryker = ['exec', '--yes', '--package=@stryker-mutator/core@10.0.0', '--', 'stryker', 'run'];
const jest =
  'node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js --bail --silent --runInBand';

function mutate(name: string): Score {
  const room = rooms[name];
  if (room === undefined) throw new Error(`Expected one of ${Object.keys(rooms).join(', ')}.`);
  const base = JSON.parse(readFileSync(join(root, 'stryker.config.json'), 'utf8')) as object;
  const report = join('coverage', `mutation-${name}.json`);
  const config = {
    ...base,
    mutate: [room.mutate],
    tempDirName: join('coverage', `stryker-${name}`),
    incrementalFile: report,
    commandRunner: {
      command: room.tests.map((tests) => `${jest} '__tests__/${tests}'`).join(' && '),
    },
  };
  mkdirSync(join(root, 'coverage'), { recursive: true });
  prepareReport(join(root, report));
  const path = join('coverage', `stryker-${name}.json`);
  writeFileSync(join(root, path), JSON.stringify(config));
  const { status } = spawnSync('npm', [...stryker, path], { cwd: root, stdio: 'inherit' });
  rmSync(join(root, path));
  if (status !== 0) throw new Error(`Expected Stryker to finish ${name}, found status ${status}.`);
  return readScore(name, readFileSync(join(root, report), 'utf8'));
}

/** New tests may notice what survived the last run, which Stryker cannot know of tests that it does not see. */
function prepareReport(report: string): void {
  if (!existsSync(report)) return;
  if (words.includes('--afresh')) rmSync(report);
  else writeFileSync(report, forgetSurvivors(readFileSync(report, 'utf8')));
}

const asked = words.filter((word) => !word.startsWith('--'));
const scores = (asked.length === 0 ? Object.keys(rooms) : asked).map(mutate);
console.log(scores.map(describeScore).join('\n'));
if (words.includes('--write')) {
  const text = writeTable(readFileSync(page, 'utf8'), Object.keys(rooms), scores);
  writeFileSync(page, await format(text, { parser: 'markdown', printWidth: 100 }));
}
process.exitCode = scores.every(({ percent }) => percent >= leastScore) ? 0 : 1;
