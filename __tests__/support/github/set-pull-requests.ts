import { fieldsOf, listOf, textOf, type Fields } from './answer.ts';
import { mendAnswer } from './mend-answer.ts';
import { loginOf, namesOf } from './names.ts';
import type { NewPullRequest, Scene, SeenPullRequest } from './scene.ts';
import { createBranch } from './set-branches.ts';
import { askAll, askWell, type World } from './world.ts';
import { readHead, writeCommit } from './write-commit.ts';

type PullRequests =
  'openPullRequest' | 'openPullRequestFrom' | 'closePullRequest' | 'mergePullRequest' | 'pulls';

/** Pull requests, from the repository and from forks. */
export function setPullRequests(world: World): Pick<Scene, PullRequests> {
  const { place, owner } = world;
  return {
    openPullRequest: (request) =>
      openPullRequest(world, typeof request === 'string' ? { title: request } : request),
    openPullRequestFrom: (fork, request) => openFromFork(world, fork, request),
    closePullRequest: async (number) => {
      const path = `${place}/pulls/${number}`;
      await askWell(world, owner, { method: 'PATCH', path, body: { state: 'closed' } });
    },
    mergePullRequest: async (number) => {
      await askWell(world, owner, {
        method: 'PUT',
        path: `${place}/pulls/${number}/merge`,
        body: {},
      });
    },
    pulls: async () => {
      const all = await mendAnswer(world, await askAll(world, `${place}/pulls?state=all`));
      return listOf(all)
        .map(describePullRequest)
        .sort((left, right) => left.number - right.number);
    },
  };
}

function describePullRequest(pull: Fields): SeenPullRequest {
  const head = fieldsOf(pull['head']);
  return {
    number: Number(pull['number']),
    title: textOf(pull['title']),
    body: textOf(pull['body']),
    state: textOf(pull['state']),
    isMerged: typeof pull['merged_at'] === 'string',
    isDraft: pull['draft'] === true,
    author: loginOf(pull['user']),
    head: textOf(head['label']),
    headOid: textOf(head['sha']),
    base: textOf(fieldsOf(pull['base'])['ref']),
    labels: namesOf(pull['labels']),
  };
}

async function openPullRequest(
  world: World,
  { title, body = '', by = world.owner, base = 'main', ...request }: NewPullRequest,
): Promise<number> {
  const branch = request.branch ?? `branch-of-${title.replace(/\W+/gu, '-').toLowerCase()}`;
  if ((await readHead(world, branch)) === undefined) {
    await createBranch(world, world.place, { name: branch, from: base });
    const files = { [`${branch}.md`]: title };
    await writeCommit(world, world.owner, { branch, message: title, files });
  }
  return createPullRequest(world, by, { title, body, head: branch, base });
}

async function createPullRequest(world: World, by: string, body: Fields): Promise<number> {
  const path = `${world.place}/pulls`;
  return Number(fieldsOf(await askWell(world, by, { method: 'POST', path, body }))['number']);
}

async function openFromFork(
  world: World,
  fork: string,
  {
    title,
    body = '',
    base = 'main',
    branch,
    by = fork,
  }: NewPullRequest & { readonly branch: string },
): Promise<number> {
  const place = `/repos/${fork}/${world.repo}`;
  const there = await world.ask(fork, { method: 'GET', path: place });
  if (there.status !== 200) {
    await askWell(world, fork, { method: 'POST', path: `${world.place}/forks`, body: {} });
  }
  await createBranch(world, place, { name: branch, from: base, by: fork });
  const files = { 'from-a-fork.md': title };
  await writeCommit(world, fork, { branch, message: title, files, place });
  return createPullRequest(world, by, { title, body, head: `${fork}:${branch}`, base });
}
