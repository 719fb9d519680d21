import * as z from 'zod';
import type { Commit, GitHub } from '../../github.ts';
import { parseAnswer, type GitHubConnection } from './github-connection.ts';
import { itemsPerPage } from './github-conversations.ts';
import { createOnce } from './github-create-once.ts';
import { isRefusal } from './github-refusal.ts';
import { Body } from './read-issue-answer.ts';

type Branches = Pick<GitHub, 'readDefaultBranch' | 'readHead' | 'createBranch' | 'readCommits'>;

/** Branches and their history; none of it can move a branch to another commit. */
export function openBranches(connection: GitHubConnection): Branches {
  return {
    readDefaultBranch: () => readDefaultBranch(connection),
    readHead: (branch) => readHead(connection, branch),
    createBranch: (branch, oid) => createBranch(connection, branch, oid),
    readCommits: (path, branch) => readCommits(connection, path, branch),
  };
}

const RepositoryAnswer = z.object({ default_branch: z.string().min(1) });

function readDefaultBranch({ ask, place, name }: GitHubConnection): Promise<string> {
  const action = `read which branch of ${name} is its default`;
  return ask({ action, permission: 'contents: read' }, async ({ rest }) => {
    const { data } = await rest.repos.get(place);
    return parseAnswer(RepositoryAnswer, data, `the repository ${name}`).default_branch;
  });
}

const ReferenceAnswer = z.object({ ref: z.string(), object: z.object({ sha: z.string() }) });

export function readHead(
  { ask, place, name }: GitHubConnection,
  branch: string,
): Promise<string | undefined> {
  const action = `read the branch ${branch} of ${name}`;
  return ask({ action, permission: 'contents: read' }, async ({ rest }) => {
    try {
      const { data } = await rest.git.getRef({ ...place, ref: `heads/${branch}` });
      return parseAnswer(ReferenceAnswer, data, `the branch ${branch}`).object.sha;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  });
}

/** GitHub has an answer of its own for a repository without any commit. */
export const isMissing = (error: unknown): boolean =>
  isRefusal(error, 404) || isRefusal(error, 409, /is empty/iu);

function createBranch(
  connection: GitHubConnection,
  branch: string,
  oid: string,
): Promise<'created' | 'exists'> {
  const action = `create the branch ${branch} in ${connection.name}`;
  return connection.ask({ action, permission: 'contents: write' }, ({ rest }) =>
    createOnce<'created' | 'exists'>(
      connection,
      async () => {
        try {
          const ref = `refs/heads/${branch}`;
          await rest.git.createRef({ ...connection.place, ref, sha: oid });
          return 'created';
        } catch (error) {
          if (isRefusal(error, 422, /reference already exists/iu)) return 'exists';
          throw error;
        }
      },
      async () => {
        const head = await readHead(connection, branch);
        if (head === undefined) return undefined;
        return head === oid ? 'created' : 'exists';
      },
    ),
  );
}

const CommitAnswer = z
  .object({
    sha: z.string(),
    commit: z.object({ message: Body }),
    author: z.object({ login: z.string().default('') }).nullish(),
  })
  .transform(({ sha, commit, author }): Commit => ({
    oid: sha,
    message: commit.message,
    author: author?.login ?? '',
  }));

function readCommits(
  { ask, place, name }: GitHubConnection,
  path: string,
  branch: string,
): Promise<readonly Commit[]> {
  const action = `read the commits of ${path} on ${branch} in ${name}`;
  return ask({ action, permission: 'contents: read' }, async ({ rest }) => {
    try {
      const sought = { ...place, path, sha: branch, per_page: itemsPerPage };
      const { data } = await rest.repos.listCommits(sought);
      return parseAnswer(z.array(CommitAnswer), data, `the commits of ${path}`);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  });
}
