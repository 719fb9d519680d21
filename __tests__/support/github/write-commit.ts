import { fieldsOf, textOf } from './answer.ts';
import { askWell, type World } from './world.ts';

/** What is to stand at a path: text, bytes, a link, a submodule, or nothing any more. */
export type Content =
  string | Uint8Array | { readonly symlink: string } | { readonly submodule: string } | null;

export type CommitRequest = {
  readonly branch: string;
  readonly message: string;
  readonly files: Readonly<Record<string, Content>>;
  /** GitHub names itself as the committer of what its API commits. */
  readonly committer?: { readonly name: string; readonly email: string };
  readonly place?: string;
};

/** The commit at the head of a branch; nothing when there is no such branch. */
export async function readHead(
  world: World,
  branch: string,
  place = world.place,
): Promise<string | undefined> {
  const path = `${place}/git/ref/heads/${encodePath(branch)}`;
  const { status, body } = await world.ask(world.owner, { method: 'GET', path });
  return status === 200 ? textOf(fieldsOf(fieldsOf(body)['object'])['sha']) : undefined;
}

export const encodePath = (path: string): string =>
  path.split('/').map(encodeURIComponent).join('/');

/** Appends a commit to a branch by the emulator's own API of git objects; answers with its id. */
export async function writeCommit(
  world: World,
  login: string,
  { branch, message, files, committer, place = world.place }: CommitRequest,
): Promise<string> {
  const make = async (path: string, body: unknown): Promise<string> => {
    const made = await askWell(world, login, { method: 'POST', path: `${place}${path}`, body });
    return textOf(fieldsOf(made)['sha']);
  };
  const head = await readHead(world, branch, place);
  if (head === undefined) throw new Error(`Expected a branch ${branch}, found none.`);
  const parent = await askWell(world, login, {
    method: 'GET',
    path: `${place}/git/commits/${head}`,
  });
  const entries = await Promise.all(
    Object.entries(files).map(async ([path, content]) => ({
      path,
      ...(await storeContent(make, content)),
    })),
  );
  const baseTree = textOf(fieldsOf(fieldsOf(parent)['tree'])['sha']);
  const tree = await make('/git/trees', { base_tree: baseTree, tree: entries });
  const author = {
    name: login,
    email: `${login === 'github-actions[bot]' ? '41898282+' : ''}${login}@users.noreply.github.com`,
  };
  const commit = { message, tree, parents: [head], author, committer: committer ?? author };
  const oid = await make('/git/commits', commit);
  const path = `${place}/git/refs/heads/${encodePath(branch)}`;
  await askWell(world, login, { method: 'PATCH', path, body: { sha: oid } });
  return oid;
}

type Make = (path: string, body: unknown) => Promise<string>;
type Entry = { readonly mode: string; readonly type: string; readonly sha: string | null };

async function storeContent(make: Make, content: Content): Promise<Entry> {
  if (content === null) return { mode: '100644', type: 'blob', sha: null };
  if (typeof content === 'object' && 'submodule' in content) {
    return { mode: '160000', type: 'commit', sha: content.submodule };
  }
  const isLink = typeof content === 'object' && 'symlink' in content;
  const bytes = Buffer.from(isLink ? content.symlink : content);
  const blob = { content: bytes.toString('base64'), encoding: 'base64' };
  return {
    mode: isLink ? '120000' : '100644',
    type: 'blob',
    sha: await make('/git/blobs', blob),
  };
}
