import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { SpecWriterError } from '../../errors.ts';
import { openRoot, type Reach } from '../files/locate-file.ts';
import { parseConfig, type Config } from './parse-config.ts';
import { readExistingFile } from '../files/read-text-file.ts';

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
  if (config !== undefined) {
    const path = resolve(root, config);
    return parseConfig(path, await read(path, { top: root, reach: 'anywhere' }));
  }
  const { top, path } = findUpwards(resolve(root));
  return path === undefined
    ? { rules: new Map() }
    : parseConfig(path, await read(path, { top, reach: 'root' }));
}

type Found = { readonly top: string; readonly path: string | undefined };

function findUpwards(start: string): Found {
  const folders = [start];
  let top = start;
  while (!existsSync(join(top, '.git'))) {
    // No work tree begins above.
    if (dirname(top) === top) return { top: start, path: findIn([start]) };
    top = dirname(top);
    folders.push(top);
  }
  return { top, path: findIn(folders) };
}

const findIn = (folders: readonly string[]): string | undefined =>
  folders.flatMap((folder) => configNames.map((name) => join(folder, name))).find(existsSync);

type Bounds = { readonly top: string; readonly reach: Reach };

/** Mistakes are told with words of the file: a link in a work tree must not make them those of another one. */
async function read(path: string, { top, reach }: Bounds): Promise<string> {
  const text = await readExistingFile(await openRoot(top), path, reach);
  if (text !== undefined) return text;
  throw new SpecWriterError('input', {
    message: `Expected a configuration at ${path}, found none.`,
    hint: 'Correct --config, or write one with: spec-writer check --init',
  });
}
