import { closeSync, fstatSync, readSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { SkippedFile } from '../../research/research.ts';
import { beginLargeFile, type LargeFile } from './begin-large-file.ts';
import { explainFileError, outsideRoot } from '../files/file-error.ts';
import { judgeLockFile } from './judge-lock-file.ts';
import { holdsSecrets, judgeResearch } from './judge-research.ts';
import { isInside, locateFile, showPath, type Root } from '../files/locate-file.ts';
import { openItself } from './open-itself.ts';
import { isPrivatePath } from '../files/private-path.ts';
import { mostFileBytes, tooLarge } from '../files/read-bounded-file.ts';
import type { ReadFile } from './research-source.ts';
import { isLockFile, mostLockBytes } from './thin-lock-file.ts';

/** Of a file that is larger than any that is read whole, either its beginning is read or nothing. */
export type LargeFiles = 'begun' | 'left-out';

/**
 * Reads one file after the other into the same memory. It does not wait for the disk in turns of the
 * event loop: opening, measuring and reading small files that way costs four times as much.
 */
export function readLocalResearch(
  root: Root,
  large: LargeFiles = 'begun',
): (path: string) => Promise<ReadFile | SkippedFile> {
  const findFolder = rememberFolders(root);
  const readAt = startReading();
  const read = (path: string, place: string): ReadFile | SkippedFile => {
    const real = showPath(root, place);
    if (isPrivatePath(path) || isPrivatePath(real)) return holdsSecrets(path);
    const found = readAt(place);
    if (found === undefined) return { path, reason: 'found something that is not a file' };
    if (!('beginning' in found)) return judgeResearch({ path, real }, found);
    if (large === 'begun' && isLockFile(path) && found.bytes <= mostLockBytes) {
      return readLockFile({ path, real }, place);
    }
    if (large === 'begun') return beginLargeFile({ path, real }, found);
    return { path, reason: `found ${tooLarge(found.bytes).fault}` };
  };
  return async (path) => {
    if (isPrivatePath(path)) return holdsSecrets(path);
    try {
      return read(path, join(findFolder(path), basename(path)));
    } catch {
      // A link, or something that went wrong: the careful way finds out and says what.
    }
    try {
      return read(path, await locateFile(root, path, 'root'));
    } catch (error) {
      return { path, reason: explainFileError(error, path).message };
    }
  };
}

/** The one file that is worth more memory: versions stand anywhere in it, most of the rest are checksums. */
function readLockFile(
  file: Pick<ReadFile, 'path' | 'real'>,
  place: string,
): ReadFile | SkippedFile {
  const bytes = readWhole(place);
  if (bytes === undefined) return { path: file.path, reason: 'it grew while it was read' };
  return judgeLockFile(file, bytes);
}

/** Half of a lock file states half of its versions, so that one that grows meanwhile is not read. */
function readWhole(place: string): Uint8Array | undefined {
  const file = openItself(place);
  try {
    const size = Math.min(fstatSync(file).size, mostLockBytes);
    const memory = Buffer.allocUnsafe(size + 1);
    const length = readToEnd(file, memory, 0);
    return length > size ? undefined : memory.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** The real folder of a path; refuses one outside of the root. */
function rememberFolders(root: Root): (path: string) => string {
  const folders = new Map<string, string>();
  return (path) => {
    const folder = dirname(path);
    const found = folders.get(folder) ?? realpathSync(join(root.path, folder));
    folders.set(folder, found);
    if (!isInside(root.real, found)) throw outsideRoot(path);
    return found;
  };
}

/** Enough for most files; the first larger one gets as much as any may have. */
const firstMemory = 128 * 1024;

/** Reads a file whole, or the beginning of a large one; nothing of what is no file. */
function startReading(): (place: string) => Uint8Array | LargeFile | undefined {
  let memory = Buffer.allocUnsafe(firstMemory);
  return (place) => {
    const file = openItself(place);
    try {
      const found = fstatSync(file);
      if (!found.isFile()) return undefined;
      if (found.size >= memory.length) memory = Buffer.allocUnsafe(mostFileBytes + 1);
      let length = readToEnd(file, memory, 0);
      if (length === memory.length && length <= mostFileBytes) {
        memory = Buffer.concat([memory], mostFileBytes + 1);
        length = readToEnd(file, memory, length);
      }
      if (length <= mostFileBytes) return memory.subarray(0, length);
      return {
        beginning: memory.subarray(0, mostFileBytes),
        bytes: Math.max(found.size, length),
      };
    } finally {
      closeSync(file);
    }
  };
}

/** A file may grow or shrink meanwhile: what counts is what can be read, up to the bound. */
function readToEnd(file: number, memory: Buffer, from: number): number {
  let length = from;
  while (length < memory.length) {
    const bytes = readSync(file, memory, length, memory.length - length, null);
    if (bytes === 0) break;
    length += bytes;
  }
  return length;
}
