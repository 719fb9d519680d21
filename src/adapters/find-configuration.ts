import { lstat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { SpecWriterError } from '../errors.ts';
import { configurationNames, type Configuration } from '../rules/settings/configuration.ts';
import { isInside, openRoot, showPath, type Reach, type Root } from './locate-file.ts';
import { fileExists, readTextFile, readExistingFile } from './read-text-file.ts';

type ReadConfiguration = (path: string) => Promise<Configuration | undefined>;

/**
 * Gives the configuration of each checked file: the nearest one, from its folder upwards to the root
 * of the repository, or to `root` where there is no repository or nothing above may be read.
 */
export function createConfigurationReader(root: string, reach: Reach): ReadConfiguration {
  const known = new Map<string, Promise<Configuration | undefined>>();
  return async (path) => {
    const opened = await openRoot(root);
    for (const folder of await listFolders(opened, path, reach)) {
      const found = known.get(folder) ?? readFolder(opened, folder, reach);
      known.set(folder, found);
      const configuration = await found;
      if (configuration !== undefined) return configuration;
    }
    return undefined;
  };
}

/** The configuration in a file that somebody named; it counts for every checked file. */
export function createNamedConfigurationReader(root: string, path: string): ReadConfiguration {
  let known: Promise<Configuration> | undefined;
  const read = async (): Promise<Configuration> =>
    parse(await readTextFile(await openRoot(root), path, 'anywhere'), path);
  return () => (known ??= read());
}

/** The first file of this folder by which rules are set, if there is one. */
export async function findConfigurationFiles(root: Root, folder: string): Promise<string[]> {
  const paths = configurationNames.map((name) => join(folder, name));
  const exist = await Promise.all(paths.map((path) => fileExists(root, path, 'anywhere')));
  return paths.filter((_, index) => exist[index]);
}

/** From the folder of the file upwards. */
async function listFolders(root: Root, path: string, reach: Reach): Promise<string[]> {
  const start = dirname(resolve(root.path, path));
  const upwards = listUpwards(start);
  const ends = await Promise.all(
    reach === 'root' ? [] : upwards.map((folder) => exists(join(folder, '.git'))),
  );
  const repository = upwards[ends.indexOf(true)];
  const top = repository ?? (isInside(root.path, start) ? root.path : start);
  return upwards.filter((folder) => isInside(top, folder));
}

function listUpwards(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...listUpwards(above)];
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
}

async function readFolder(
  root: Root,
  folder: string,
  reach: Reach,
): Promise<Configuration | undefined> {
  const [path, another] = await findConfigurationFiles(root, folder);
  if (path === undefined) return undefined;
  if (another !== undefined) {
    throw new SpecWriterError('input', {
      message: `Expected one configuration file in a folder, found ${showPath(root, path)} and ${showPath(root, another)}.`,
      hint: 'Keep one of them.',
    });
  }
  return parse((await readExistingFile(root, path, reach)) ?? '', showPath(root, path));
}

/** Loaded only where there is something to read. */
async function parse(text: string, path: string): Promise<Configuration> {
  const { readConfiguration } = await import('../rules/settings/read-configuration.ts');
  return readConfiguration(text, path);
}
