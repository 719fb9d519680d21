import { folderMode, type TreeAnswer } from './github-trees.ts';

type Entry = TreeAnswer['tree'][number];

/** The files and folders of one folder, by its id or by the name of a branch. */
export type ListFolder = (at: string) => Promise<readonly Entry[]>;

/**
 * What stands at a path on a disk that takes capitals and small letters for the same, as those of
 * Windows and macOS do, and is spelt in another way there: such a checkout holds one of the two.
 */
export async function findOtherSpelling(
  list: ListFolder,
  at: string,
  [name = '', ...below]: readonly string[],
): Promise<string | undefined> {
  const entries = await list(at);
  const own = entries.find(({ path }) => path === name);
  const others = entries.filter(({ path }) => path !== name && fold(path) === fold(name));
  for (const other of others) {
    // Folders of two spellings are one on such a disk, which loses nothing as long as no file is in both.
    const found = own === undefined ? other.path : await findFolded(list, other, below);
    if (found !== undefined) return found;
  }
  if (own?.mode !== folderMode || below.length === 0) return undefined;
  const found = await findOtherSpelling(list, own.sha, below);
  return found === undefined ? undefined : `${name}/${found}`;
}

/** What is in the way in a folder that is another one: a file of the same name in any spelling. */
async function findFolded(
  list: ListFolder,
  { path, mode, sha }: Entry,
  [name, ...below]: readonly string[],
): Promise<string | undefined> {
  if (name === undefined || mode !== folderMode) return path;
  for (const entry of await list(sha)) {
    if (fold(entry.path) !== fold(name)) continue;
    const found = await findFolded(list, entry, below);
    if (found !== undefined) return `${path}/${found}`;
  }
  return undefined;
}

/** By way of the capitals, since some letters have one capital and two small forms: `ſ`, `ς`. */
const fold = (name: string): string => name.normalize('NFD').toUpperCase().toLowerCase();
