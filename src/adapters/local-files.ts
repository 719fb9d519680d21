import type { ChosenResearch } from '../write-request.ts';
import { openRoot, type Reach } from './locate-file.ts';
import { fileExists, readExistingFile, readTextFile } from './read-text-file.ts';
import { writeTextFile } from './write-text-file.ts';

/** Whether a named file may lie outside of the root. Research never does. */
export type LocalFilesOptions = { readonly read: Reach; readonly write: Reach };

export type LocalFiles = {
  /** The text of a file that must be there and say something. */
  readonly readText: (path: string) => Promise<string>;
  /** The text of a file, or nothing where there is none. */
  readonly readExisting: (path: string) => Promise<string | undefined>;
  readonly chooseResearch: (globs: readonly string[]) => Promise<ChosenResearch>;
  /** Writes a whole file and returns the path to show to a person. */
  readonly writeText: (path: string, text: string) => Promise<string>;
  readonly exists: (path: string) => Promise<boolean>;
};

/** The files of one folder; relative paths are seen from it. */
export function createLocalFiles(
  root: string,
  { read, write }: LocalFilesOptions = { read: 'root', write: 'root' },
): LocalFiles {
  return {
    readText: async (path) => readTextFile(await openRoot(root), path, read),
    readExisting: async (path) => readExistingFile(await openRoot(root), path, read),
    chooseResearch: async (globs) => {
      // Loaded when it is asked for: a check that names no research does not pay for the walker.
      const { chooseResearch } = await import('./choose-research.ts');
      return chooseResearch(await openRoot(root), globs);
    },
    writeText: async (path, text) => writeTextFile(await openRoot(root), { path, text }, write),
    exists: async (path) => fileExists(await openRoot(root), path, read),
  };
}
