import type { GitHub, TreeEntry } from '../../github.ts';

export type RepositoryFiles = {
  /** By the path from the root of the repository. */
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** Folders that could not be listed. */
  readonly unlisted: readonly string[];
};

/** A repository with more folders than that is too large to be read without a checkout. */
const mostRequests = 100;

/**
 * Lists what a commit holds: all at once, or, where GitHub cuts that short, folder by folder on the
 * way to and below `bases`.
 */
export async function listRepository(
  github: Pick<GitHub, 'readTree'>,
  commit: string,
  bases: readonly string[],
): Promise<RepositoryFiles> {
  const entries = new Map<string, TreeEntry>();
  const add = (folder: string, entry: TreeEntry): string => {
    const path = folder === '' ? entry.path : `${folder}/${entry.path}`;
    entries.set(path, { ...entry, path });
    return path;
  };
  let waiting: Folder[] = [{ path: '', oid: commit, depth: 'all' }];
  for (let requests = 0; requests < mostRequests; requests += 1) {
    const [folder, ...rest] = waiting;
    if (folder === undefined) break;
    waiting = rest;
    const { entries: found, isWhole } = await github.readTree(folder.oid, folder.depth);
    if (folder.depth === 'all' && !isWhole) {
      waiting.unshift({ ...folder, depth: 'one' });
      continue;
    }
    for (const entry of found) {
      const path = add(folder.path, entry);
      const isFurther = folder.depth === 'one' && entry.is === 'folder' && leadsTo(path, bases);
      if (isFurther) waiting.push({ path, oid: entry.oid, depth: 'all' });
    }
  }
  return { entries, unlisted: waiting.map(({ path }) => path) };
}

type Folder = {
  readonly path: string;
  readonly oid: string;
  readonly depth: 'one' | 'all';
};

const leadsTo = (path: string, bases: readonly string[]): boolean =>
  bases.some(
    (base) => base === '' || `${base}/`.startsWith(`${path}/`) || `${path}/`.startsWith(`${base}/`),
  );
