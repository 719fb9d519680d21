import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { SpecWriterError } from '../errors.ts';
import { parseConfig, type Config } from './parse-config.ts';

/** In the order in which they are looked for. */
export const configNames = ['.spec-writer.yml', '.spec-writer.yaml', '.spec-writer.json'] as const;

export type ConfigWish = {
  readonly root: string;
  /** A file that is named is read wherever it lies. */
  readonly config?: string | undefined;
  readonly isOff: boolean;
};

/**
 * The nearest configuration at or above a folder, up to the top of its work tree; outside of one only that of the
 * folder itself, because anybody may put files into the folders above.
 */
export async function findConfig({ root, config, isOff }: ConfigWish): Promise<Config> {
  if (isOff) return { rules: new Map() };
  const path = config === undefined ? findUpwards(resolve(root)) : resolve(root, config);
  return path === undefined ? { rules: new Map() } : parseConfig(path, await read(path));
}

function findUpwards(start: string): string | undefined {
  const folders = [start];
  for (let folder = start; !existsSync(join(folder, '.git')); folder = dirname(folder)) {
    // No work tree begins above.
    if (dirname(folder) === folder) return findIn([start]);
    folders.push(dirname(folder));
  }
  return findIn(folders);
}

const findIn = (folders: readonly string[]): string | undefined =>
  folders.flatMap((folder) => configNames.map((name) => join(folder, name))).find(existsSync);

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new SpecWriterError('input', {
      message: `Expected a configuration at ${path}, found none that can be read.`,
      hint: 'Correct --config, or write one with: spec-writer check --init',
      cause,
    });
  }
}
