import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { isIgnoredByGit, listGitFiles, type GitEntry } from './list-git-files.ts';
import { isInside, showPath, type Root } from '../files/locate-file.ts';
import type { GlobMatcher, ResearchGlobs } from './research-globs.ts';

export type FoundInWorkTree = {
  readonly paths: Set<string>;
  /** What the globs mean as well, and is among the paths under its own name. */
  readonly aliases: readonly string[];
};

/**
 * Finds files by the list that Git keeps, which honours `.gitignore` by construction and is many
 * times faster than a walk. Nothing where Git has no list, or ignores the root itself.
 */
export async function findInWorkTree(
  root: Root,
  { inclusions }: ResearchGlobs,
  matcher: GlobMatcher,
): Promise<FoundInWorkTree | undefined> {
  const bases = inclusions.map(({ base }) => base);
  const search: Search = {
    ...{ root, matcher, paths: new Set(), aliases: [], entered: new Set([root.real]) },
    further: bases.flatMap((base) => findMounts(root, base)),
  };
  const isListed = await listGitFiles(root.real, narrow(bases), (entry) => {
    take(search, entry, entry.path);
  });
  if (!isListed) return undefined;
  while (search.further.length > 0) {
    for (const visit of planVisits(search)) await searchRepository(search, visit);
  }
  const isNothing = search.paths.size === 0 && (await isIgnoredByGit(root.real));
  return isNothing ? undefined : search;
}

type Search = {
  readonly root: Root;
  readonly matcher: GlobMatcher;
  readonly paths: Set<string>;
  readonly aliases: string[];
  /** The real folders that were looked into, so that links cannot lead around in a circle. */
  readonly entered: Set<string>;
  /** Folders that Git does not look into: behind a link, or repositories of their own. */
  readonly further: string[];
};

/** One list that Git is asked for, whatever number of links leads into the repository. */
type Visit = {
  readonly repository: string;
  /** The folders as they were found, by their place in the repository. */
  readonly folders: Map<string, string>;
};

/** Git is started once for each repository, not once for each link. */
function planVisits({ root, entered, further }: Search): Iterable<Visit> {
  const visits = new Map<string, Visit>();
  for (const folder of further.splice(0)) {
    const place = findPlace(root, folder);
    if (place === undefined || entered.has(place)) continue;
    entered.add(place);
    const repository = findRepository(root, place);
    const visit = visits.get(repository) ?? { repository, folders: new Map<string, string>() };
    visits.set(repository, visit);
    visit.folders.set(showPath({ path: repository, real: repository }, place), folder);
  }
  return visits.values();
}

/** The nearest repository around a folder; where none begins below the root, the one of the root. */
function findRepository(root: Root, place: string): string {
  for (let folder = place; folder !== root.real; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
  }
  return root.real;
}

async function searchRepository(search: Search, { repository, folders }: Visit): Promise<void> {
  const shown = showPath(search.root, repository);
  await listGitFiles(repository, narrow([...folders.keys()]), (entry) => {
    const real = posix.join(shown, entry.path);
    for (const [place, folder] of findAround(entry.path, folders)) {
      take(search, { ...entry, path: posix.join(folder, posix.relative(place, entry.path)) }, real);
    }
  });
}

/** The folders that hold a path, out of those that are visited. */
function* findAround(
  path: string,
  folders: ReadonlyMap<string, string>,
): Generator<[place: string, folder: string]> {
  for (let end = path.lastIndexOf('/'); ; end = path.lastIndexOf('/', end - 1)) {
    const place = path.slice(0, Math.max(0, end));
    const folder = folders.get(place);
    if (folder !== undefined) yield [place, folder];
    if (end <= 0) return;
  }
}

/** More folders than that do not fit into one command, and all of the repository is listed. */
const mostBases = 500;

const narrow = (bases: readonly string[]): readonly string[] =>
  bases.includes('') || bases.length > mostBases ? [] : bases;

/** `real` is the path without the links above it: what is found under its own name is not taken twice. */
function take(search: Search, entry: GitEntry, real: string): void {
  const { root, matcher, paths, further, aliases } = search;
  const { path, is } = entry;
  if (is === 'gone') {
    paths.delete(path);
    return;
  }
  const isFolder = is === 'folder' || (is !== 'file' && isLinkToFolder(root, path));
  if (isFolder) further.push(path);
  // A link that cannot be followed is taken like a file: the reader says why it is left out.
  if (isFolder && findPlace(root, path) !== undefined) return;
  if (!matcher.takes(path)) return;
  if (path !== real && paths.has(real)) aliases.push(path);
  else paths.add(path);
}

function isLinkToFolder(root: Root, path: string): boolean {
  const place = join(root.real, path);
  try {
    return lstatSync(place).isSymbolicLink() && statSync(place).isDirectory();
  } catch {
    // It leads nowhere, or around in a circle.
    return false;
  }
}

/** The real folder behind a path; nothing where it lies outside of the root or around the link itself. */
function findPlace(root: Root, folder: string): string | undefined {
  try {
    const real = realpathSync(join(root.real, folder));
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
