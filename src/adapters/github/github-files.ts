import { isUtf8 } from 'node:buffer';
import type { GitHub, StoredFile } from '../../github.ts';
import { findOtherSpelling } from './find-other-spelling.ts';
import { isMissing } from './github-branches.ts';
import type { GitHubClient } from './github-client.ts';
import type { GitHubConnection } from './github-connection.ts';
import { fetchBlob, fetchTree, fileModes, folderMode, type TreeAnswer } from './github-trees.ts';

/**
 * Reads a file by walking down the folders above it: GitHub's API of contents follows links, and a
 * link must not be taken for the file that it leads to. Folders and files of a commit never change,
 * so that none is asked for twice.
 */
export function openFiles(
  connection: GitHubConnection,
): Pick<GitHub, 'readFile' | 'readOtherSpelling'> {
  const { place } = connection;
  const trees = new Map<string, Promise<TreeAnswer>>();
  const blobs = new Map<string, Promise<StoredFile>>();
  return {
    readFile: (path, ref) =>
      look(connection, { path, ref }, (client) =>
        walkDown({ client, place, trees, blobs }, ref, path.split('/')),
      ),
    readOtherSpelling: (path, ref) =>
      look(connection, { path, ref }, (client) => {
        const repository = { client, place, trees, blobs };
        const list = async (at: string): Promise<TreeAnswer['tree']> =>
          (await readTree(repository, at)).tree;
        return findOtherSpelling(list, ref, path.split('/'));
      }),
  };
}

/** What is not there is nothing, and no mistake. */
function look<T>(
  { ask, name }: GitHubConnection,
  { path, ref }: { readonly path: string; readonly ref: string },
  read: (client: GitHubClient) => Promise<T | undefined>,
): Promise<T | undefined> {
  const action = `read ${path} at ${ref} in ${name}`;
  return ask({ action, permission: 'contents: read' }, async (client) => {
    try {
      return await read(client);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  });
}

const other: StoredFile = { is: 'other' };

type Repository = {
  readonly client: GitHubClient;
  readonly place: GitHubConnection['place'];
  readonly trees: Map<string, Promise<TreeAnswer>>;
  readonly blobs: Map<string, Promise<StoredFile>>;
};

async function walkDown(
  repository: Repository,
  at: string,
  [name = '', ...below]: readonly string[],
): Promise<StoredFile | undefined> {
  const { tree, truncated } = await readTree(repository, at);
  const entry = tree.find(({ path }) => path === name);
  // A folder too long to be listed whole may hold anything.
  if (entry === undefined) return truncated ? other : undefined;
  if (below.length === 0) {
    return fileModes.has(entry.mode) ? readStored(repository, entry.sha) : other;
  }
  return entry.mode === folderMode ? walkDown(repository, entry.sha, below) : other;
}

/** The digests of SHA-1 and SHA-256; anything else is a name, which may stand for something else later. */
const isOid = (ref: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(ref);

function readTree({ client, place, trees }: Repository, at: string): Promise<TreeAnswer> {
  const read = (): Promise<TreeAnswer> => fetchTree(client, place, { oid: at, depth: 'one' });
  return isOid(at) ? readOnce(trees, at, read) : read();
}

/** What is no UTF-8 is no text that could be kept; a byte order mark stays where it is. */
function readStored({ client, place, blobs }: Repository, oid: string): Promise<StoredFile> {
  return readOnce(blobs, oid, async () => {
    const bytes = await fetchBlob(client, place, oid);
    return isUtf8(bytes) ? { is: 'file', text: bytes.toString('utf8') } : other;
  });
}

/** Two files of one folder are often read at the same time; what could not be read is asked for again. */
async function readOnce<T>(
  known: Map<string, Promise<T>>,
  oid: string,
  read: () => Promise<T>,
): Promise<T> {
  const answer = known.get(oid) ?? read();
  known.set(oid, answer);
  try {
    return await answer;
  } catch (error) {
    known.delete(oid);
    throw error;
  }
}
