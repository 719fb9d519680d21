import { createEmulator } from 'emulate';
import { startGateway, type Fault, type LoggedRequest } from './github-gateway.ts';

export type GitHubServer = AsyncDisposable & {
  /** What GITHUB_API_URL is set to. */
  readonly url: string;
  readonly owner: string;
  readonly repo: string;
  readonly tokens: Readonly<Record<Login, string>>;
  /** Every request since the server was ready, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** `GET /repos/octo/shop/issues/1`, and so on. */
  readonly listRoutes: () => string[];
  readonly openIssue: (issue: {
    readonly title: string;
    readonly body?: string;
    readonly by?: Login;
  }) => Promise<number>;
  readonly comment: (
    number: number,
    comment: { readonly by: Login; readonly body: string },
  ) => Promise<void>;
  readonly openPullRequest: (title: string) => Promise<number>;
  /** Lets the matching requests go wrong from now on. */
  readonly fail: (fault: Fault) => void;
};

const people = {
  octo: 'ghp_octo0000000000000000000000000000000000',
  partner: 'ghp_partner0000000000000000000000000000000',
  stranger: 'ghp_stranger000000000000000000000000000000',
  'helper[bot]': 'ghs_helper00000000000000000000000000000000',
} as const;
export type Login = keyof typeof people;

const owner = 'octo';
const repo = 'shop';

/**
 * GitHub on loopback: a stateful emulator behind a gateway that adds what it lacks for reading.
 * `octo` owns the repository, `partner` and `helper[bot]` are collaborators, `stranger` is nobody.
 */
export async function startGitHub(): Promise<GitHubServer> {
  const gateway = await startGateway(Object.values(people));
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries(
        Object.entries(people).map(([login, token]) => [token, { login, scopes: ['repo'] }]),
      ),
      github: {
        users: Object.keys(people).map((login) => ({ login })),
        repos: [{ owner, name: repo, auto_init: true }],
      },
    },
  });
  const ask = createAsk(emulator.url);
  gateway.forwardTo(emulator.url);
  const place = `/repos/${owner}/${repo}`;
  await ask('octo', { method: 'PUT', path: `${place}/collaborators/partner` });
  await ask('octo', { method: 'PUT', path: `${place}/collaborators/helper%5Bbot%5D` });
  return {
    url: gateway.url,
    owner,
    repo,
    tokens: people,
    requests: gateway.requests,
    listRoutes: () => gateway.requests.map(({ method, path }) => `${method} ${path}`),
    openIssue: async ({ by = 'octo', ...issue }) => {
      const answer = await ask(by, { method: 'POST', path: `${place}/issues`, body: issue });
      return Number(answer['number']);
    },
    comment: async (number, { by, body }) => {
      await ask(by, { method: 'POST', path: `${place}/issues/${number}/comments`, body: { body } });
    },
    openPullRequest: (title) => openPullRequest(ask, place, title),
    fail: gateway.fail,
    [Symbol.asyncDispose]: async () => {
      await gateway.close();
      await emulator.close();
    },
  };
}

type Call = { readonly method: string; readonly path: string; readonly body?: unknown };
type Ask = (by: Login, call: Call) => Promise<Record<string, unknown>>;

/** Sets the scene: goes past the gateway, so that it is not in the transcript. */
function createAsk(url: string): Ask {
  return async (by, { method, path, body }) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `token ${people[by]}`, 'content-type': 'application/json' },
      ...(method !== 'GET' && { body: JSON.stringify(body ?? {}) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return JSON.parse(text) as Record<string, unknown>;
  };
}

async function openPullRequest(ask: Ask, place: string, title: string): Promise<number> {
  const head = `branch-of-${title.replace(/\W+/gu, '-').toLowerCase()}`;
  const main = await ask('octo', { method: 'GET', path: `${place}/git/ref/heads/main` });
  const { sha } = main['object'] as { sha: string };
  const reference = { ref: `refs/heads/${head}`, sha };
  await ask('octo', { method: 'POST', path: `${place}/git/refs`, body: reference });
  const content = Buffer.from(title).toString('base64');
  const file = { message: title, content, branch: head };
  await ask('octo', { method: 'PUT', path: `${place}/contents/${head}.md`, body: file });
  const request = { title, head, base: 'main' };
  const answer = await ask('octo', { method: 'POST', path: `${place}/pulls`, body: request });
  return Number(answer['number']);
}
