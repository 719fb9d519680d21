import { fieldsOf, listOf, textOf, type Fields } from './answer.ts';
import { mendAnswer, toSeconds } from './mend-answer.ts';
import { askAll, askWell, type World } from './world.ts';
import { encodePath, readHead, writeCommit, type Content } from './write-commit.ts';

export type Files = Readonly<Record<string, Content>>;

export type SeenComment = {
  readonly id: number;
  readonly author: string;
  readonly association: string;
  readonly body: string;
  readonly createdAt: string;
};

export type SeenPullRequest = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: string;
  readonly isMerged: boolean;
  readonly isDraft: boolean;
  readonly author: string;
  /** `octo:branch` */
  readonly head: string;
  readonly headOid: string;
  readonly base: string;
  readonly labels: readonly string[];
};

export type SeenCommit = {
  readonly oid: string;
  readonly message: string;
  readonly author: string;
  readonly isVerified: boolean;
};

export type NewIssue = { readonly title: string; readonly body?: string; readonly by?: string };
export type NewPullRequest = {
  readonly title: string;
  readonly body?: string;
  readonly by?: string;
  /** Created from the base with one file in it where it does not exist. */
  readonly branch?: string;
  readonly base?: string;
};

/** Sets the scene and looks at the outcome; all of it goes past the gateway, so that it is in no transcript. */
export type Scene = {
  readonly openIssue: (issue: NewIssue) => Promise<number>;
  /** Edits the text of an issue or pull request; now, when it is not said when (ISO 8601). */
  readonly edit: (
    number: number,
    edit: { readonly body: string; readonly by: string; readonly at?: string },
  ) => Promise<void>;
  readonly closeIssue: (number: number) => Promise<void>;
  readonly lock: (number: number) => Promise<void>;
  /** Answers with the id of the comment; `at` is when it was written (ISO 8601). */
  readonly comment: (
    number: number,
    comment: { readonly by: string; readonly body: string; readonly at?: string },
  ) => Promise<number>;
  readonly deleteComment: (id: number) => Promise<void>;
  readonly comments: (number: number) => Promise<readonly SeenComment[]>;
  readonly setLabels: (number: number, names: readonly string[]) => Promise<void>;
  readonly labels: (number: number) => Promise<readonly string[]>;
  /** The labels that the repository has. */
  readonly repositoryLabels: () => Promise<readonly string[]>;
  readonly openPullRequest: (request: string | NewPullRequest) => Promise<number>;
  /** A pull request from a branch of the same name in somebody's fork. */
  readonly openPullRequestFrom: (
    owner: string,
    request: NewPullRequest & { readonly branch: string },
  ) => Promise<number>;
  readonly closePullRequest: (number: number) => Promise<void>;
  readonly mergePullRequest: (number: number) => Promise<void>;
  /** In all states, oldest first. */
  readonly pulls: () => Promise<readonly SeenPullRequest[]>;
  /** Answers with the commit at its head; from `main`, when it is not said from where. */
  readonly createBranch: (name: string, from?: string) => Promise<string>;
  readonly deleteBranch: (name: string) => Promise<void>;
  /** Lets every commit to it be refused by a rule. */
  readonly protectBranch: (name: string) => void;
  /** The names of all branches with the commits at their heads. */
  readonly branches: () => Promise<Readonly<Record<string, string>>>;
  /** Appends a commit in the name of somebody; answers with its id. */
  readonly commitAs: (
    login: string,
    commit: { readonly branch: string; readonly files: Files; readonly message?: string },
  ) => Promise<string>;
  /** Newest first. */
  readonly commits: (branch: string) => Promise<readonly SeenCommit[]>;
  readonly readFile: (path: string, ref: string) => Promise<string | undefined>;
};

export function setScene(world: World): Scene {
  return {
    ...setConversations(world),
    ...setLabels(world),
    ...setPullRequests(world),
    ...setBranches(world),
  };
}

type Conversations =
  'openIssue' | 'edit' | 'closeIssue' | 'lock' | 'comment' | 'deleteComment' | 'comments';

function setConversations(world: World): Pick<Scene, Conversations> {
  const { place, owner, edits, writtenAt } = world;
  const change = async (path: string, body: unknown): Promise<void> => {
    await askWell(world, owner, { method: 'PATCH', path: `${place}${path}`, body });
  };
  return {
    openIssue: async ({ by = owner, ...body }) => {
      const path = `${place}/issues`;
      return Number(fieldsOf(await askWell(world, by, { method: 'POST', path, body }))['number']);
    },
    edit: async (number, { body, by, at = new Date().toISOString() }) => {
      await change(`/${await findKind(world, number)}/${number}`, { body });
      edits.set(number, { by, at: toSeconds(at) });
    },
    closeIssue: (number) => change(`/issues/${number}`, { state: 'closed' }),
    lock: async (number) => {
      await askWell(world, owner, {
        method: 'PUT',
        path: `${place}/issues/${number}/lock`,
        body: {},
      });
    },
    comment: async (number, { by, body, at }) => {
      const path = `${place}/issues/${number}/comments`;
      const made = await askWell(world, by, { method: 'POST', path, body: { body } });
      const id = Number(fieldsOf(made)['id']);
      if (at !== undefined) writtenAt.set(id, toSeconds(at));
      return id;
    },
    deleteComment: async (id) => {
      await askWell(world, owner, { method: 'DELETE', path: `${place}/issues/comments/${id}` });
    },
    comments: async (number) =>
      listOf(
        await mendAnswer(world, await askAll(world, `${place}/issues/${number}/comments`)),
      ).map((comment) => ({
        id: Number(comment['id']),
        author: loginOf(comment['user']),
        association: textOf(comment['author_association']),
        body: textOf(comment['body']),
        createdAt: textOf(comment['created_at']),
      })),
  };
}

const loginOf = (user: unknown): string => textOf(fieldsOf(user)['login']);
const namesOf = (labels: unknown): readonly string[] =>
  listOf(labels).map(({ name }) => textOf(name));

async function findKind({ ask, owner, place }: World, number: number): Promise<string> {
  const { status } = await ask(owner, { method: 'GET', path: `${place}/issues/${number}` });
  return status === 200 ? 'issues' : 'pulls';
}

function setLabels(world: World): Pick<Scene, 'setLabels' | 'labels' | 'repositoryLabels'> {
  const { place, owner } = world;
  return {
    setLabels: async (number, names) => {
      const path = `${place}/issues/${number}/labels`;
      await askWell(world, owner, { method: 'PUT', path, body: { labels: names } });
    },
    labels: async (number) => namesOf(await askAll(world, `${place}/issues/${number}/labels`)),
    repositoryLabels: async () => namesOf(await askAll(world, `${place}/labels`)),
  };
}

type PullRequests =
  'openPullRequest' | 'openPullRequestFrom' | 'closePullRequest' | 'mergePullRequest' | 'pulls';

function setPullRequests(world: World): Pick<Scene, PullRequests> {
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

async function createBranch(
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

function setBranches(world: World): Pick<Scene, Branches> {
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
