import * as z from 'zod';
import type { Tree, TreeEntry } from '../../github.ts';
import type { GitHubClient } from './github-client.ts';
import { parseAnswer, type GitHubConnection } from './github-connection.ts';

/** The modes of git: a folder, a file without or with the right to be run, a link. */
export const folderMode = '040000';
export const fileModes = new Set(['100644', '100755']);
const linkMode = '120000';

export function readTree(
  { ask, place, name }: GitHubConnection,
  oid: string,
  depth: 'one' | 'all',
): Promise<Tree> {
  const action = `list the files of ${name}`;
  return ask({ action, permission: 'contents: read' }, async (client) => {
    const { tree, truncated } = await fetchTree(client, place, { oid, depth });
    return { entries: tree.map(toEntry), isWhole: !truncated };
  });
}

export function readBlob({ ask, place, name }: GitHubConnection, oid: string): Promise<Uint8Array> {
  const action = `read a file of ${name}`;
  return ask({ action, permission: 'contents: read' }, (client) => fetchBlob(client, place, oid));
}

const TreeAnswer = z.object({
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string(),
      sha: z.string(),
      size: z.number().optional(),
    }),
  ),
  truncated: z.boolean().default(false),
});
export type TreeAnswer = z.infer<typeof TreeAnswer>;

type Place = GitHubConnection['place'];

export async function fetchTree(
  { rest }: GitHubClient,
  place: Place,
  { oid, depth }: { readonly oid: string; readonly depth: 'one' | 'all' },
): Promise<TreeAnswer> {
  // GitHub lists everything below for any value of this, even for `0`.
  const below = depth === 'all' ? { recursive: '1' } : {};
  const { data } = await rest.git.getTree({ ...place, tree_sha: oid, ...below });
  return parseAnswer(TreeAnswer, data, 'the files of a folder');
}

const kinds = new Map<string, TreeEntry['is']>([
  [folderMode, 'folder'],
  [linkMode, 'link'],
  ...[...fileModes].map((mode) => [mode, 'file'] as const),
]);

const toEntry = ({ path, mode, sha, size = 0 }: TreeAnswer['tree'][number]): TreeEntry => ({
  path,
  oid: sha,
  is: kinds.get(mode) ?? 'other',
  bytes: size,
});

const BlobAnswer = z.object({ content: z.string(), encoding: z.literal('base64') });

export async function fetchBlob(
  { rest }: GitHubClient,
  place: Place,
  oid: string,
): Promise<Buffer> {
  const { data } = await rest.git.getBlob({ ...place, file_sha: oid });
  return Buffer.from(parseAnswer(BlobAnswer, data, 'a file').content, 'base64');
}
