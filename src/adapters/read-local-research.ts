import { closeSync, fstatSync, readSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { SkippedFile } from '../research/research.ts';
import { explainFileError, outsideRoot } from './file-error.ts';
import { isInside, locateFile, showPath, type Root } from './locate-file.ts';
import { openItself } from './open-itself.ts';
import { isPrivatePath } from './private-path.ts';
import { mostFileBytes, readBoundedFile, tooLarge } from './read-bounded-file.ts';
import type { ReadFile } from './research-source.ts';
import { holdsSecrets, judgeResearch } from './judge-research.ts';

/**
 * Reads one file after the other into the same memory. It does not wait for the disk in turns of the
 * event loop: opening, measuring and reading small files that way costs four times as much.
 */
export function readLocalResearch(root: Root): (path: string) => Promise<ReadFile | SkippedFile> {
  const folders = new Map<string, string>();
  let memory = Buffer.allocUnsafe(firstMemory);
  const findFolder = (path: string): string => {
    const folder = dirname(path);
    const found = folders.get(folder) ?? realpathSync(join(root.path, folder));
    folders.set(folder, found);
    if (!isInside(root.real, found)) throw outsideRoot(path);
    return found;
  };
  const readAt = (place: string): Uint8Array | number | undefined => {
    const file = openItself(place);
    try {
      const found = fstatSync(file);
      if (!found.isFile()) return undefined;
      if (found.size > mostFileBytes) return found.size;
      if (found.size >= memory.length) memory = Buffer.allocUnsafe(mostFileBytes + 1);
      return readToEnd(file, memory);
    } finally {
      closeSync(file);
    }
  };
  return async (path) => {
    if (isPrivatePath(path)) return holdsSecrets(path);
    try {
      const place = join(findFolder(path), basename(path));
      const real = showPath(root, place);
      if (isPrivatePath(real)) return holdsSecrets(path);
      const found = readAt(place);
      if (typeof found === 'number') return { path, reason: `found ${tooLarge(found).fault}` };
      if (found !== undefined) return judgeResearch({ path, real }, found);
    } catch {
      // A link, or something that went wrong: the careful way finds out and says what.
    }
    return readResearchFile(root, path);
  };
}

/** Enough for most files; the first larger one gets as much as any may have. */
const firstMemory = 128 * 1024;

/** A file may grow meanwhile: what counts is what can be read, up to the bound. */
function readToEnd(file: number, memory: Buffer): Uint8Array | number | undefined {
  let length = 0;
  while (length < memory.length) {
    const bytes = readSync(file, memory, length, memory.length - length, null);
    if (bytes === 0) return memory.subarray(0, length);
    length += bytes;
  }
  return length > mostFileBytes ? length : undefined;
}

/** One file of the research, or why it is left out; never throws, whatever happened to it meanwhile. */
export async function readResearchFile(root: Root, path: string): Promise<ReadFile | SkippedFile> {
  try {
    const place = await locateFile(root, path, 'root');
    const real = showPath(root, place);
    if (isPrivatePath(path) || isPrivatePath(real)) return holdsSecrets(path);
    const found = await readBoundedFile(place);
    if ('fault' in found) return { path, reason: `found ${found.fault}` };
    return judgeResearch({ path, real }, found.bytes);
  } catch (error) {
    return { path, reason: explainFileError(error, path).message };
  }
}
