import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isIgnoredByGit, listGitFiles, type GitEntry } from './list-git-files.ts';
import { isInside, showPath, type Root } from './locate-file.ts';
import type { GlobMatcher, ResearchGlobs } from './research-globs.ts';

/**
 * Finds files by the list that Git keeps, which honours `.gitignore` by construction and is many
 * times faster than a walk. Nothing where Git has no list, or ignores the root itself.
 */
export async function findInWorkTree(
  root: Root,
  { inclusions }: ResearchGlobs,
  matcher: GlobMatcher,
): Promise<Set<string> | undefined> {
  const bases = inclusions.map(({ base }) => base);
  const search: Search = { root, matcher, paths: new Set(), entered: new Set(), further: [] };
  const mounts = bases.flatMap((base) => findMounts(root, base));
  if (!(await searchFolder(search, '', bases))) return undefined;
  search.further.push(...mounts);
  for (let next = search.further.pop(); next !== undefined; next = search.further.pop()) {
    await searchFolder(search, next, ['']);
  }
  return search.paths.size === 0 && (await isIgnoredByGit(root.real)) ? undefined : search.paths;
}

type Search = {
  readonly root: Root;
  readonly matcher: GlobMatcher;
  readonly paths: Set<string>;
  /** The real folders that were looked into, so that links cannot lead around in a circle. */
  readonly entered: Set<string>;
  /** Folders that Git does not look into: behind a link, or repositories of their own. */
  readonly further: string[];
};

async function searchFolder(
  search: Search,
  folder: string,
  bases: readonly string[],
): Promise<boolean> {
  const place = findPlace(search.root, folder);
  if (place === undefined || search.entered.has(place)) return true;
  search.entered.add(place);
  const shown = showPath(search.root, place);
  const narrowed = bases.includes('') ? [] : bases;
  return listGitFiles(place, narrowed, (entry) => {
    take(search, { ...entry, path: posix.join(folder, entry.path) }, posix.join(shown, entry.path));
  });
}

/** `real` is the path without the links above it: what is found under its own name is not taken twice. */
function take({ root, matcher, paths, further }: Search, entry: GitEntry, real: string): void {
  const { path, is } = entry;
  if (is === 'gone') {
    paths.delete(path);
    return;
  }
  const isFolder = is === 'folder' || (is !== 'file' && isLinkToFolder(root, path));
  if (isFolder) further.push(path);
  // A link that cannot be followed is taken like a file: the reader says why it is left out.
  if (isFolder && findPlace(root, path) !== undefined) return;
  if (path !== real && paths.has(real)) return;
  if (matcher.takes(path)) paths.add(path);
}

function isLinkToFolder(root: Root, path: string): boolean {
  const place = join(root.real, path);
  const found = lstatSync(place, { throwIfNoEntry: false });
  return (
    found?.isSymbolicLink() === true &&
    statSync(place, { throwIfNoEntry: false })?.isDirectory() === true
  );
}

/** The real folder behind a path; nothing where it lies outside of the root or around the link itself. */
function findPlace(root: Root, folder: string): string | undefined {
  try {
    const real = realpathSync(join(root.real, folder));
    if (folder === '') return real;
    const parent = realpathSync(join(root.real, posix.dirname(folder)));
    return isInside(root.real, real) && !isInside(real, parent) ? real : undefined;
  } catch {
    return undefined;
  }
}

/** The folders on the way to where a glob begins that Git does not look into. */
function findMounts(root: Root, base: string): string[] {
  const parts = base.split('/').filter((part) => part !== '');
  return parts
    .map((_, index) => parts.slice(0, index + 1).join('/'))
    .filter((path) => existsSync(join(root.real, path, '.git')) || isLinkToFolder(root, path));
}
