import * as z from 'zod';
import type { GitHub, NewPullRequest, PullRequest } from '../../github.ts';
import { parseAnswer, type GitHubConnection } from './github-connection.ts';
import { isSameText, itemsPerPage } from './github-conversations.ts';
import { createOnce } from './github-create-once.ts';
import { isRefusal } from './github-refusal.ts';
import { AccountAnswer, Body } from './read-issue-answer.ts';

type PullRequests = Pick<GitHub, 'readPullRequests' | 'createPullRequest' | 'editPullRequest'>;
type ReadViewer = GitHub['readViewer'];

/** Pull requests from branches of the repository itself. */
export function openPullRequests(
  connection: GitHubConnection,
  readViewer: ReadViewer,
): PullRequests {
  return {
    readPullRequests: (branch) => readPullRequests(connection, branch),
    createPullRequest: (request) => createPullRequest(connection, readViewer, request),
    editPullRequest: (number, change) => editPullRequest(connection, number, change),
  };
}

const PullRequestAnswer = z
  .object({
    number: z.number(),
    html_url: z.string(),
    title: z.string(),
    body: Body,
    state: z.enum(['open', 'closed']),
    merged_at: z.string().nullish(),
    /** `null` for a fork that was deleted. */
    head: z.object({ ref: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
    base: z.object({ ref: z.string() }),
    user: AccountAnswer,
  })
  .transform(({ html_url: url, merged_at: mergedAt, head, base, user, ...rest }) => {
    const { number, title, body, state } = rest;
    const isMerged = mergedAt !== null && mergedAt !== undefined;
    return {
      head,
      pullRequest: {
        number,
        url,
        title,
        body,
        state: isMerged ? 'merged' : state,
        base: base.ref,
        author: user,
      } satisfies PullRequest,
    };
  });

function readPullRequests(
  { ask, place, name }: GitHubConnection,
  branch: string,
): Promise<readonly PullRequest[] | 'hidden'> {
  const action = `read the pull requests from ${branch} of ${name}`;
  return ask({ action, permission: 'pull-requests: write' }, async ({ rest, paginate }) => {
    const sought = { ...place, state: 'all', head: `${place.owner}:${branch}` } as const;
    const order = { sort: 'created', direction: 'desc', per_page: itemsPerPage } as const;
    const answers = await unlessHidden(() => paginate(rest.pulls.list, { ...sought, ...order }));
    if (answers === 'hidden') return answers;
    return parseAnswer(z.array(PullRequestAnswer), answers, `the pull requests of ${name}`)
      .filter(({ head }) => head.ref === branch && isSameName(head.repo?.full_name, name))
      .map(({ pullRequest }) => pullRequest)
      .sort((left, right) => right.number - left.number);
  });
}

async function unlessHidden<T>(read: () => Promise<T>): Promise<T | 'hidden'> {
  try {
    return await read();
  } catch (error) {
    if (isRefusal(error, 403, /not accessible by/iu)) return 'hidden';
    throw error;
  }
}

/** GitHub does not tell capitals in the names of repositories. */
const isSameName = (left: string | undefined, right: string): boolean =>
  left?.toLowerCase() === right.toLowerCase();

function createPullRequest(
  connection: GitHubConnection,
  readViewer: ReadViewer,
  request: NewPullRequest,
): Promise<PullRequest | 'exists'> {
  const { branch, ...fields } = request;
  const action = `create a pull request from ${branch} of ${connection.name}`;
  return connection.ask({ action, permission: 'pull-requests: write' }, ({ rest }) =>
    createOnce<PullRequest | 'exists'>(
      connection,
      async () => {
        try {
          const { data } = await rest.pulls.create({
            ...connection.place,
            ...fields,
            head: branch,
          });
          return parseAnswer(PullRequestAnswer, data, 'the new pull request').pullRequest;
        } catch (error) {
          if (isRefusal(error, 422, /pull request already exists/iu)) return 'exists';
          throw error;
        }
      },
      async () => {
        const all = await readPullRequests(connection, branch);
        if (all === 'hidden') return undefined;
        const open = all.find(({ state, base }) => state === 'open' && base === request.base);
        if (open === undefined) return undefined;
        const isOwn = open.author.login === (await readViewer()) && isAsRequested(open, request);
        return isOwn ? open : 'exists';
      },
    ),
  );
}

const isAsRequested = (found: PullRequest, { title, body }: NewPullRequest): boolean =>
  found.title === title && isSameText(found.body, body);

async function editPullRequest(
  { ask, place, name }: GitHubConnection,
  number: number,
  change: Parameters<GitHub['editPullRequest']>[1],
): Promise<void> {
  const action = `edit pull request ${number} of ${name}`;
  await ask({ action, permission: 'pull-requests: write' }, ({ rest }) =>
    rest.pulls.update({ ...place, pull_number: number, ...change }),
  );
}
