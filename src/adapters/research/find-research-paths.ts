import * as nodeFs from 'node:fs';
import { join } from 'node:path';
import type { SkippedFile } from '../../research/research.ts';
import { findInWorkTree } from './find-in-work-tree.ts';
import { isInWorkTree } from './is-in-work-tree.ts';
import { showPath, type Root } from '../files/locate-file.ts';
import { matchGlobs, readGlobs, type Inclusion, type ResearchGlobs } from './research-globs.ts';
import type { FoundPaths } from './research-source.ts';

/** More files than any research has; a bound for what a glob over a whole disk costs. */
const mostPaths = 1_000_000;

/**
 * Finds the files that the globs name, below the root, sorted. What `.gitignore` names is left out,
 * but for what a glob without a wildcard names itself; in a work tree Git says what that is.
 */
export const findResearchPaths = (root: Root, globs: readonly string[]): Promise<FoundPaths> =>
  findPaths(
    root,
    readGlobs(globs, {
      show: (path) => showPath(root, path),
      exists: (path) => nodeFs.existsSync(join(root.path, path)),
    }),
  );

/** The same without the exception: what `.gitignore` names is left out, however it is named. */
export const findListedPaths = (root: Root, globs: readonly string[]): Promise<FoundPaths> =>
  findPaths(root, readGlobs(globs, { show: (path) => showPath(root, path), exists: () => false }));

async function findPaths(root: Root, read: ResearchGlobs): Promise<FoundPaths> {
  const matcher = matchGlobs(read);
  // Git is not even started where nothing belongs to it.
  const listed = isInWorkTree(root.real) ? await findInWorkTree(root, read, matcher) : undefined;
  let paths = [...(listed?.paths ?? [])];
  const aliases = listed?.aliases ?? [];
  const isWalked = ({ name }: Inclusion): boolean => listed === undefined || name !== undefined;
  const rest = matcher.findUnmatched(paths, aliases).filter(isWalked);
  if (rest.length > 0) {
    // Git lists what most runs read, and then the walker and its libraries are not loaded.
    const { walkFolder } = await import('./walk-folder.ts');
    const walked = walkFolder(root, rest, read);
    paths = paths.length === 0 ? walked : paths.concat(walked);
  }
  sortInPlace(paths);
  return limit(
    paths,
    matcher.findUnmatched(paths, aliases).map(({ given }) => given),
  );
}

/** Sorts paths and leaves out repetitions, without a set or a copy: a million paths take a lot of memory. */
function sortInPlace(paths: string[]): void {
  paths.sort();
  let kept = 0;
  for (const path of paths) {
    if (path === paths[kept - 1]) continue;
    paths[kept] = path;
    kept += 1;
  }
  paths.length = kept;
}

function limit(sorted: readonly string[], unmatched: readonly string[]): FoundPaths {
  const over = sorted.length - mostPaths;
  const skipped: SkippedFile[] = [];
  if (over > 0) {
    const reason = `more than ${mostPaths} files match; narrow the globs`;
    skipped.push({ path: `${over} files`, reason });
  }
  return { paths: over > 0 ? sorted.slice(0, mostPaths) : sorted, unmatched, skipped };
}
