import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { SpecWriterError } from '../../errors.ts';
import { explainFileError, outsideRoot, quotePath, readErrorCode } from './file-error.ts';

/** How far a path may lead: a workflow stays in its workspace, a person at a terminal need not. */
export type Reach = 'root' | 'anywhere';

export type Root = { readonly path: string; readonly real: string };

export async function openRoot(root: string): Promise<Root> {
  const path = resolve(root);
  try {
    const real = await realpath(path);
    if ((await lstat(real)).isDirectory()) return { path, real };
  } catch (error) {
    if (readErrorCode(error) !== 'ENOENT') throw explainFileError(error, root);
  }
  throw new SpecWriterError('input', {
    message: `Expected the root ${quotePath(root)} to be a folder, found none.`,
    hint: 'Name an existing folder.',
  });
}

export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The path as it is shown and cited: relative to the root with forward slashes, where it is below it. */
export function showPath(root: Root, path: string): string {
  const asked = resolve(root.path, path);
  const base = [root.path, root.real].find((folder) => isInside(folder, asked));
  return base === undefined ? asked : relative(base, asked).split(sep).join('/');
}

/** The real path behind all links, of a file that may be still to be written. */
export async function locateFile(root: Root, path: string, reach: Reach): Promise<string> {
  if (path.trim() === '' || path.includes('\0')) {
    throw new SpecWriterError('input', {
      message: `Expected the path of a file, found ${quotePath(path)}.`,
      hint: 'Name a file.',
    });
  }
  const asked = resolve(root.path, path);
  const isAllowed = (place: string): boolean => reach === 'anywhere' || isInside(root.real, place);
  // Judged before the disk is asked, so that an answer never tells what lies outside.
  if (!isInside(root.path, asked) && !isAllowed(asked)) throw outsideRoot(path);
  const real = await followLinks(asked, path);
  if (!isAllowed(real)) throw outsideRoot(path);
  return real;
}

async function followLinks(place: string, path: string): Promise<string> {
  try {
    return await realpath(place);
  } catch (error) {
    if (readErrorCode(error) !== 'ENOENT') throw explainFileError(error, path);
  }
  if (await isLink(place)) {
    throw new SpecWriterError('input', {
      message: `Expected a file at ${quotePath(path)}, found a link that leads nowhere.`,
      hint: 'Correct or remove the link.',
    });
  }
  return join(await followLinks(dirname(place), path), basename(place));
}

async function isLink(place: string): Promise<boolean> {
  try {
    return (await lstat(place)).isSymbolicLink();
  } catch {
    return false;
  }
}
