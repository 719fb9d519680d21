import { isUtf8 } from 'node:buffer';
import type { StoredFile } from '../github.ts';
import { isMissing } from './github-branches.ts';
import type { GitHubClient } from './github-client.ts';
import type { GitHubConnection } from './github-connection.ts';
import { fetchBlob, fetchTree, fileModes, folderMode } from './github-trees.ts';

/**
 * Reads a file by walking down the folders above it: GitHub's API of contents follows links, and a
 * link must not be taken for the file that it leads to.
 */
export function readFile(
  { ask, place, name }: GitHubConnection,
  path: string,
  ref: string,
): Promise<StoredFile | undefined> {
  const action = `read ${path} at ${ref} in ${name}`;
  return ask({ action, permission: 'contents: read' }, async (client) => {
    try {
      return await walkDown({ client, place }, ref, path.split('/'));
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
};

async function walkDown(
  repository: Repository,
  tree: string,
  [name = '', ...below]: readonly string[],
): Promise<StoredFile | undefined> {
  const { client, place } = repository;
  const { tree: entries, truncated } = await fetchTree(client, place, { oid: tree, depth: 'one' });
  const entry = entries.find(({ path }) => path === name);
  // A folder too long to be listed whole may hold anything.
  if (entry === undefined) return truncated ? other : undefined;
  if (below.length === 0) {
    return fileModes.has(entry.mode) ? readStored(repository, entry.sha) : other;
  }
  return entry.mode === folderMode ? walkDown(repository, entry.sha, below) : other;
}

/** What is no UTF-8 is no text that could be kept; a byte order mark stays where it is. */
async function readStored({ client, place }: Repository, oid: string): Promise<StoredFile> {
  const bytes = await fetchBlob(client, place, oid);
  return isUtf8(bytes) ? { is: 'file', text: bytes.toString('utf8') } : other;
}
