import { isUtf8 } from 'node:buffer';
import * as z from 'zod';
import type { StoredFile } from '../github.ts';
import { isMissing } from './github-branches.ts';
import type { GitHubClient } from './github-client.ts';
import { parseAnswer, type GitHubConnection } from './github-connection.ts';

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

const TreeAnswer = z.object({
  tree: z.array(z.object({ path: z.string(), mode: z.string(), sha: z.string() })),
  truncated: z.boolean().default(false),
});

/** The modes of git: a folder, and a file without or with the right to be run. */
const folderMode = '040000';
const fileModes = new Set(['100644', '100755']);
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
  const { data } = await client.rest.git.getTree({ ...place, tree_sha: tree });
  const { tree: entries, truncated } = parseAnswer(TreeAnswer, data, `the folder of ${name}`);
  const entry = entries.find(({ path }) => path === name);
  // A folder too long to be listed whole may hold anything.
  if (entry === undefined) return truncated ? other : undefined;
  if (below.length === 0) {
    return fileModes.has(entry.mode) ? readBlob(repository, entry.sha) : other;
  }
  return entry.mode === folderMode ? walkDown(repository, entry.sha, below) : other;
}

const BlobAnswer = z.object({ content: z.string(), encoding: z.literal('base64') });

/** What is no UTF-8 is no text that could be kept; a byte order mark stays where it is. */
async function readBlob({ client, place }: Repository, sha: string): Promise<StoredFile> {
  const { data } = await client.rest.git.getBlob({ ...place, file_sha: sha });
  const bytes = Buffer.from(parseAnswer(BlobAnswer, data, 'a file').content, 'base64');
  return isUtf8(bytes) ? { is: 'file', text: bytes.toString('utf8') } : other;
}
