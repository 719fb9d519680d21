import type { ResearchFile, SkippedFile } from '../../research/research.ts';

export type FoundPaths = {
  /** Sorted, relative to the root with forward slashes. */
  readonly paths: readonly string[];
  /** The globs that matched nothing. */
  readonly unmatched: readonly string[];
  /** What was found and is left out before anything is read. */
  readonly skipped: readonly SkippedFile[];
};

/** `real` is the path behind the links, seen from the root like `path`; what a file lacks is told by `without`. */
export type ReadFile = ResearchFile & {
  readonly real: string;
  readonly without?: string | undefined;
};

/** Where research is read from: a folder of the machine, or a repository on GitHub. */
export type ResearchSource = {
  /** `wanted` are texts that say what is sought, for a place where not everything can be had. */
  readonly find: (globs: readonly string[], wanted: readonly string[]) => Promise<FoundPaths>;
  /** How many files are read at the same time; each of them waits in the memory for its turn. */
  readonly readsAtOnce: number;
  /** One file, or why it is left out. */
  readonly read: (path: string) => Promise<ReadFile | SkippedFile>;
};
