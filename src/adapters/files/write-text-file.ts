import { chmod, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { explainFileError, readErrorCode } from './file-error.ts';
import { locateFile, showPath, type Reach, type Root } from './locate-file.ts';
import { refuseReservedPath } from './reserved-path.ts';

export type WrittenText = { readonly path: string; readonly text: string };

/**
 * Writes a whole file or nothing: readers see the old text or the new one, never a half.
 * Returns the path to show.
 */
export async function writeTextFile(
  root: Root,
  { path, text }: WrittenText,
  reach: Reach,
): Promise<string> {
  const real = await locateForWriting(root, path, reach);
  try {
    await mkdir(dirname(real), { recursive: true });
    await replaceFile(real, text);
  } catch (error) {
    throw explainFileError(error, path);
  }
  return showPath(root, path);
}

/** Removes a file from where one may be written; there may be none. */
export async function removeTextFile(root: Root, path: string, reach: Reach): Promise<void> {
  const real = await locateForWriting(root, path, reach);
  try {
    await rm(real, { force: true });
  } catch (error) {
    throw explainFileError(error, path);
  }
}

/** The real path at which a document may be written. */
export async function locateForWriting(root: Root, path: string, reach: Reach): Promise<string> {
  const real = await locateFile(root, path, reach);
  refuseReservedPath(showPath(root, real), path);
  return real;
}

/** Puts a text, or its bytes, in the place of a file at once. */
export async function replaceFile(real: string, text: string | Uint8Array): Promise<void> {
  // Loaded where something is written: a check can do without its 5 ms and 3 MB.
  const { randomUUID } = await import('node:crypto');
  const mode = await readMode(real);
  // Beside the target: a rename is atomic only within one file system.
  const temporary = join(dirname(real), `.spec-writer-${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, real);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The permissions that the file has, to be kept; those of a new one come from the user's mask. */
async function readMode(real: string): Promise<number | undefined> {
  try {
    return (await stat(real)).mode & 0o7777;
  } catch (error) {
    if (readErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
