import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';

/** The oldest Node that the README promises to run on. */
const oldestMajor = 20;

/** The Node that this machine had before `npm ci`, when it is another version that is promised to work. */
export function findSystemNode(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders
    .filter((folder) => !folder.split(sep).includes('node_modules'))
    .map((folder) => join(folder, 'node'))
    .filter((file) => existsSync(file))
    .find((file) => {
      const version = execFileSync(file, ['--version'], { encoding: 'utf8' }).trim();
      const major = Number(/^v(\d+)\./u.exec(version)?.[1] ?? 0);
      return version !== process.version && major >= oldestMajor;
    });
}
