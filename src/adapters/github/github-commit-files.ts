import * as z from 'zod';
import type { GitHub, NewCommit } from '../../github.ts';
import type { GitHubClient } from './github-client.ts';
import { parseAnswer, type GitHubConnection } from './github-connection.ts';
import { openFiles } from './github-files.ts';
import { isRefusal } from './github-refusal.ts';

type Committed = Awaited<ReturnType<GitHub['commitFiles']>>;

const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

const Answer = z.object({
  data: z.object({
    createCommitOnBranch: z.object({ commit: z.object({ oid: z.string().min(1) }) }),
  }),
});

/** GitHub's ways to say that a branch is no longer at the expected commit. */
const movedOn = /is at .{1,60} but expected|expected branch to point to/iu;

/** Commits without naming an author, so that GitHub signs in the name of the token. */
export function commitFiles(connection: GitHubConnection, commit: NewCommit): Promise<Committed> {
  const action = `commit ${commit.files.map(({ path }) => path).join(', ')} to ${commit.branch} of ${connection.name}`;
  return connection.ask({ action, permission: 'contents: write' }, async (client) => {
    try {
      const answer = await client.query(mutation, { input: toInput(connection, commit) });
      return parseAnswer(Answer, answer, 'the new commit').data.createCommitOnBranch.commit;
    } catch (error) {
      if (!isRefusal(error, 409) && !isRefusal(error, 422, movedOn)) throw error;
      return (await findOwnCommit(connection, client, commit)) ?? 'head-moved';
    }
  });
}

function toInput({ name }: GitHubConnection, commit: NewCommit): Record<string, unknown> {
  const { branch, expectedHead, headline, body, files } = commit;
  return {
    branch: { repositoryNameWithOwner: name, branchName: branch },
    expectedHeadOid: expectedHead,
    message: { headline, body },
    fileChanges: {
      additions: files.map(({ path, text }) => ({
        path,
        contents: Buffer.from(text).toString('base64'),
      })),
    },
  };
}

const HeadAnswer = z.object({
  sha: z.string(),
  commit: z.object({ message: z.string() }),
  parents: z.array(z.object({ sha: z.string() })),
});

/** When the answer to the first attempt got lost, it is our own commit that moved the head. */
async function findOwnCommit(
  connection: GitHubConnection,
  { rest }: GitHubClient,
  { branch, expectedHead, headline, files }: NewCommit,
): Promise<{ readonly oid: string } | undefined> {
  const { data } = await rest.repos.getCommit({ ...connection.place, ref: `heads/${branch}` });
  const { sha, commit, parents } = parseAnswer(HeadAnswer, data, `the head of ${branch}`);
  const [parent, ...more] = parents;
  const isNext = parent?.sha === expectedHead && more.length === 0;
  if (!isNext || commit.message.split('\n', 1)[0] !== headline) return undefined;
  const { readFile } = openFiles(connection);
  for (const { path, text } of files) {
    const stored = await readFile(path, sha);
    if (stored?.is !== 'file' || stored.text !== text) return undefined;
  }
  return { oid: sha };
}
