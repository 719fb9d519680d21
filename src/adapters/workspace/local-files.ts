import { isAbsolute, relative, sep } from 'node:path';
import type { ChosenResearch } from '../../write-request.ts';
import { isInWorkTree } from '../research/is-in-work-tree.ts';
import { locateFile, openRoot, showPath, type Reach } from '../files/locate-file.ts';
import type { LargeFiles } from '../research/read-local-research.ts';
import { fileExists, readExistingFile, readTextFile } from '../files/read-text-file.ts';
import { locateForWriting, removeTextFile, writeTextFile } from '../files/write-text-file.ts';

/** Whether a named file may lie outside of the root. Research never does. */
export type LocalFilesOptions = { readonly read: Reach; readonly write: Reach };

export type LocalFiles = {
  /** The text of a file that must be there and say something. */
  readonly readText: (path: string) => Promise<string>;
  /** The text of a file, or nothing where there is none. */
  readonly readExisting: (path: string) => Promise<string | undefined>;
  /** `wanted` are texts that say what is sought, where there is more than can be kept. */
  readonly chooseResearch: (
    globs: readonly string[],
    wanted?: readonly string[],
  ) => Promise<ChosenResearch>;
  /** Reads the documents that globs name, each of them whole or not at all. */
  readonly chooseDocuments: (globs: readonly string[]) => Promise<ChosenResearch>;
  /** Opens the files of these paths that Git does not ignore: a stranger's document may name them. */
  readonly chooseCited: (paths: readonly string[]) => Promise<ChosenResearch>;
  /** Whether the root is part of a checkout of Git. */
  readonly isCheckout: () => Promise<boolean>;
  /** The paths of the files below the root that Git keeps or would add; nothing outside of a work tree. */
  readonly listProject: () => Promise<readonly string[] | undefined>;
  /** Writes a whole file and returns the path to show to a person. */
  readonly writeText: (path: string, text: string) => Promise<string>;
  /** Removes a file that such a text was written to; there may be none. */
  readonly removeText: (path: string) => Promise<void>;
  /** Writes another text in the encoding of the file, if it still holds the text that was read. */
  readonly replaceText: (change: {
    readonly path: string;
    readonly before: string;
    readonly after: string;
  }) => Promise<void>;
  /** The real path that a text would be written to, as it is cited; refuses where none may be. */
  readonly locateForWriting: (path: string) => Promise<string>;
  /** The real path of a file as it is cited: relative to the root, wherever the root lies. */
  readonly show: (path: string) => Promise<string>;
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
    chooseResearch: (globs, wanted) => chooseAt(root, { globs, wanted, large: 'begun' }),
    chooseDocuments: (globs) => chooseAt(root, { globs, large: 'left-out' }),
    chooseCited: async (paths) => {
      const [{ chooseResearch }, { openCitedResearch }] = await Promise.all([
        import('../research/choose-research.ts'),
        import('../research/open-cited-research.ts'),
      ]);
      return chooseResearch(openCitedResearch(await openRoot(root)), paths);
    },
    isCheckout: async () => isInWorkTree((await openRoot(root)).real),
    listProject: async () => {
      const { real } = await openRoot(root);
      if (!isInWorkTree(real)) return undefined;
      const { listProject } = await import('../research/list-project.ts');
      return listProject(real);
    },
    writeText: async (path, text) => writeTextFile(await openRoot(root), { path, text }, write),
    removeText: async (path) => removeTextFile(await openRoot(root), path, write),
    replaceText: async (change) => {
      const { replaceTextFile } = await import('../files/replace-text-file.ts');
      return replaceTextFile(await openRoot(root), change, write);
    },
    locateForWriting: async (path) => {
      const opened = await openRoot(root);
      return showPath(opened, await locateForWriting(opened, path, write));
    },
    show: async (path) => {
      const opened = await openRoot(root);
      const shown = showPath(opened, await locateFile(opened, path, read));
      // An absolute path would tell of the machine, and be another one on the next.
      return isAbsolute(shown) ? relative(opened.real, shown).split(sep).join('/') : shown;
    },
    exists: async (path) => fileExists(await openRoot(root), path, read),
  };
}

type Choice = {
  readonly globs: readonly string[];
  readonly wanted?: readonly string[] | undefined;
  readonly large: LargeFiles;
};

/** Loaded when it is asked for: a check that names no research does not pay for the walker. */
async function chooseAt(root: string, { globs, wanted, large }: Choice): Promise<ChosenResearch> {
  const [{ chooseResearch }, { openLocalResearch }] = await Promise.all([
    import('../research/choose-research.ts'),
    import('../research/open-local-research.ts'),
  ]);
  return chooseResearch(openLocalResearch(await openRoot(root), large), globs, wanted);
}
