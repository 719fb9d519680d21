/*
 * npm run pin -- [COMMIT]
 *
 * Names COMMIT (HEAD without one) in the workflows to copy, in README.md and in docs/models.md, so that whoever copies them runs
 * exactly the program that was tested. A commit cannot name itself: it is pinned by the one after it.
 */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const root = join(import.meta.dirname, '..');
const git = (...words: readonly string[]): string =>
  execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();

const commit = git('rev-parse', '--verify', `${process.argv[2] ?? 'HEAD'}^{commit}`);
if (git('rev-parse', `${commit}:dist`) !== git('rev-parse', 'HEAD:dist')) {
  throw new Error(`Expected the bundle of HEAD in ${commit}, found another one.`);
}
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

const ours = /(uses: spec-writer\/spec-writer@).*/gu;
for (const path of [
  ...globSync('examples/workflows/*.yml', { cwd: root }),
  'README.md',
  'docs/models.md',
]) {
  const text = readFileSync(join(root, path), 'utf8');
  writeFileSync(join(root, path), text.replace(ours, `$1${commit} # v${version}`));
  console.log(`${path} names ${commit}`);
}
