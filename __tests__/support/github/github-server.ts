import { createEmulator, type Emulator } from 'emulate';
import {
  keepAccounts,
  workflowLogin,
  type CustomRole,
  type Permissions,
  type RepositoryRole,
} from './accounts.ts';
import type { Answer, ApiRequest } from './answer.ts';
import type { Fault, Failure, Match } from './fault.ts';
import { startGateway, type Gateway } from './gateway.ts';
import type { LoggedRequest } from './log-request.ts';
import { setScene, type Scene } from './scene.ts';
import type { Actor, Ask, Run, World } from './world.ts';

export type GitHubServer = AsyncDisposable &
  Scene & {
    /** What GITHUB_API_URL is set to; GITHUB_GRAPHQL_URL is this with `/graphql`. */
    readonly url: string;
    readonly owner: string;
    readonly repo: string;
    /** The classic tokens of people: what they may do is a matter of their role. */
    readonly tokens: Readonly<Record<Login, string>>;
    /** A token with exactly these permissions; of a job, when it is not said whose. */
    readonly grant: (permissions: Permissions, by?: Login) => string;
    readonly setRole: (login: string, role: RepositoryRole | CustomRole) => void;
    /** Says when the button was pressed (ISO 8601). */
    readonly startRun: (run: Run) => void;
    /** Switches off "Allow GitHub Actions to create and approve pull requests". */
    readonly forbidPullRequestsByActions: () => void;
    /** Every request since the server was ready, oldest first. */
    readonly requests: readonly LoggedRequest[];
    /** `GET /repos/octo/shop/issues/1`, `POST /graphql createCommitOnBranch`, and so on. */
    readonly listRoutes: () => string[];
    /** What GitHub's descriptions of its API do not allow; a test expects it to be empty. */
    readonly violations: readonly string[];
    /** Lets the matching requests go wrong from now on, until what it answers with is called. */
    readonly fail: (fault: Fault) => () => void;
    /** Lets the nth request from now on go wrong, whatever it asks; the first one is 1. */
    readonly failNth: (nth: number, failure: Failure) => void;
    /** Does something just before the next matching request is answered; once. */
    readonly before: (match: Match, callback: () => unknown) => void;
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
/** Only the emulator knows it: the gateway decides what the token of a job may do. */
const workflowToken = 'ghs_workflow0000000000000000000000000000000';
const emulatorTokens = { ...people, [workflowLogin]: workflowToken };
const helperPermissions = { contents: 'write', issues: 'write', pull_requests: 'write' } as const;

/**
 * GitHub on loopback: a stateful emulator behind a gateway that adds what it lacks.
 * `octo` owns the repository, `partner` and `helper[bot]` are collaborators who may write,
 * `stranger` is nobody.
 */
export async function startGitHub(
  options: { readonly visibility?: 'public' | 'private' } = {},
): Promise<GitHubServer> {
  const { visibility = 'public' } = options;
  const emulator = await startEmulator(visibility);
  const world = openWorld(emulator.url, visibility);
  await inviteCollaborators(world);
  const gateway = await startGateway(world, createForward(world.ask), emulator.url);
  return {
    ...openHandle(world, gateway),
    ...setScene(world),
    [Symbol.asyncDispose]: async () => {
      await gateway.close();
      await emulator.close();
    },
  };
}

type Handle = Omit<GitHubServer, keyof Scene | keyof AsyncDisposable>;

function openHandle(world: World, gateway: Gateway): Handle {
  const { accounts, violations } = world;
  let granted = 0;
  const { url, requests, fail, failNth, before } = gateway;
  return {
    ...{ url, requests, fail, failNth, before, violations, owner, repo, tokens: people },
    grant: (permissions, by) => {
      granted += 1;
      const isApp = by === undefined || by.endsWith('[bot]');
      const token = `${isApp ? 'ghs_' : 'github_pat_'}${String(granted).padStart(36, '0')}`;
      accounts.add(token, { login: by ?? workflowLogin, isApp, permissions });
      return token;
    },
    setRole: accounts.setRole,
    startRun: (run) => {
      world.run = run;
    },
    forbidPullRequestsByActions: () => {
      world.mayActionsCreatePullRequests = false;
    },
    listRoutes: () => requests.map(({ route }) => route),
  };
}

function startEmulator(visibility: 'public' | 'private'): Promise<Emulator> {
  return createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries(
        Object.entries(emulatorTokens).map(([login, token]) => [
          token,
          { login, scopes: ['repo'] },
        ]),
      ),
      github: {
        users: [
          ...Object.keys(emulatorTokens).map((login) => ({ login })),
          { login: 'web-flow', name: 'GitHub', email: 'noreply@github.com' },
        ],
        repos: [{ owner, name: repo, auto_init: true, private: visibility === 'private' }],
      },
    },
  });
}

function openWorld(emulatorUrl: string, visibility: 'public' | 'private'): World {
  const accounts = keepAccounts();
  for (const [login, token] of Object.entries(people)) {
    const isApp = login.endsWith('[bot]');
    accounts.add(token, { login, isApp, permissions: isApp ? helperPermissions : undefined });
  }
  accounts.setRole(owner, 'admin');
  accounts.setRole('partner', 'write');
  accounts.setRole('helper[bot]', 'write');
  return {
    ...{ owner, repo, place: `/repos/${owner}/${repo}`, visibility, accounts },
    ask: createAsk(emulatorUrl),
    edits: new Map(),
    renames: new Map(),
    labelEvents: new Map(),
    run: {},
    writtenAt: new Map(),
    signed: new Set(),
    protectedBranches: new Set(),
    violations: [],
    mayActionsCreatePullRequests: true,
  };
}

/** Whoever may ever write is a collaborator to the emulator, which knows no finer permissions. */
async function inviteCollaborators({ ask, place }: World): Promise<void> {
  for (const login of Object.keys(emulatorTokens).filter((known) => known !== owner)) {
    const path = `${place}/collaborators/${encodeURIComponent(login)}`;
    await ask(owner, { method: 'PUT', path, body: {} });
  }
}

const tokenOf = (login: string): string | undefined =>
  Object.entries(emulatorTokens).find(([known]) => known === login)?.[1];

function createAsk(emulatorUrl: string): Ask {
  return async (by, { method, path, body }) => {
    const token = tokenOf(by);
    const response = await fetch(`${emulatorUrl}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token !== undefined && { authorization: `token ${token}` }),
      },
      ...(method !== 'GET' && body !== undefined && { body: toText(body) }),
    });
    const text = await response.text();
    const headers = [...response.headers].filter(([name]) =>
      ['content-type', 'link'].includes(name),
    );
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return {
      status: response.status,
      headers: Object.fromEntries(headers),
      body: isJson ? (JSON.parse(text) as unknown) : text,
    };
  };
}

const toText = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body));

function createForward(ask: Ask) {
  return ({ method, path, query, body }: ApiRequest, actor: Actor): Promise<Answer> => {
    const search = query.toString();
    return ask(actor?.login ?? '', {
      method,
      path: search === '' ? path : `${path}?${search}`,
      ...(body !== undefined && { body }),
    });
  };
}
