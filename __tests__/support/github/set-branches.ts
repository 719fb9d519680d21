import { fieldsOf, listOf, textOf, type Fields } from './answer.ts';
import { mendAnswer } from './mend-answer.ts';
import { loginOf } from './names.ts';
import type { Scene, SeenCommit } from './scene.ts';
import { askAll, askWell, type World } from './world.ts';
import { encodePath, readHead, writeCommit } from './write-commit.ts';

/** Answers with the commit that the new branch starts at. */
export async function createBranch(
  world: World,
  place: string,
  {
    name,
    from,
    by = world.owner,
  }: { readonly name: string; readonly from: string; readonly by?: string },
): Promise<string> {
  const sha = await readHead(world, from, place);
  if (sha === undefined) throw new Error(`Expected a branch ${from}, found none.`);
  const body = { ref: `refs/heads/${name}`, sha };
  await askWell(world, by, { method: 'POST', path: `${place}/git/refs`, body });
  return sha;
}

type Branches =
  | 'createBranch'
  | 'deleteBranch'
  | 'protectBranch'
  | 'branches'
  | 'commitAs'
  | 'commits'
  | 'readFile';

/** Branches and what stands on them. */
export function setBranches(world: World): Pick<Scene, Branches> {
  const { place, owner, protectedBranches } = world;
  return {
    createBranch: (name, from = 'main') => createBranch(world, place, { name, from }),
    deleteBranch: async (name) => {
      const path = `${place}/git/refs/heads/${encodePath(name)}`;
      await askWell(world, owner, { method: 'DELETE', path });
    },
    protectBranch: (name) => {
      protectedBranches.add(name);
    },
    branches: async () =>
      Object.fromEntries(
        listOf(await askAll(world, `${place}/branches`)).map(({ name, commit }) => [
          textOf(name),
          textOf(fieldsOf(commit)['sha']),
        ]),
      ),
    commitAs: (login, { branch, files, message = `Change ${Object.keys(files).join(', ')}` }) =>
      writeCommit(world, login, { branch, files, message }),
    commits: async (branch) => {
      const path = `${place}/commits?sha=${encodeURIComponent(branch)}`;
      return listOf(await mendAnswer(world, await askAll(world, path))).map(describeCommit);
    },
    readFile: async (path, ref) => {
      const place_ = `${place}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`;
      const { status, body } = await world.ask(owner, { method: 'GET', path: place_ });
      const { content, type } = fieldsOf(body);
      if (status !== 200 || type !== 'file') return undefined;
      return Buffer.from(textOf(content), 'base64').toString();
    },
  };
}

function describeCommit({ sha, commit, author }: Fields): SeenCommit {
  return {
    oid: textOf(sha),
    message: textOf(fieldsOf(commit)['message']),
    author: loginOf(author),
    isVerified: fieldsOf(fieldsOf(commit)['verification'])['verified'] === true,
  };
}
