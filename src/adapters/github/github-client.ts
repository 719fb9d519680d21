import type { getOctokit } from '@actions/github';
import { throwGraphQLErrors } from './github-graphql-errors.ts';
import { waitForRateLimit } from './github-rate-limit.ts';

/** Where a repository is, and as whom to ask for it. */
export type GitHubAccess = {
  readonly token: string;
  /** `https://api.github.com`, or that of an Enterprise server. */
  readonly apiUrl: string;
  /** Where it is left out: the place that GitHub and its Enterprise servers have for it. */
  readonly graphqlUrl?: string;
  readonly owner: string;
  readonly repo: string;
  /** Stops every request and every wait at once. */
  readonly signal?: AbortSignal;
};

type Octokit = ReturnType<typeof getOctokit>;
type Plugin = Parameters<typeof getOctokit>[2];

export type GitHubClient = Pick<Octokit, 'rest' | 'paginate'> & {
  /** Asks by GraphQL, and asks again after a failure: a mutation must bear to come twice. */
  readonly query: (
    document: string,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<unknown>;
};

/** GitHub gives up on its own answers after ten seconds; three times that is a lost connection. */
const requestTimeoutMilliseconds = 30_000;
/** How often a request that may come twice is sent again; the pauses are one and four times the next number. */
const mostRetries = 2;
export const retryPauseMilliseconds = 500;

/** For a request by POST that may come twice; every other method may without being asked for it. */
export const sendAgain = { request: { mayComeTwice: true } };

/** Every status of a refusal: it would be the same the next time. */
const refusals = Array.from({ length: 100 }, (_, index) => 400 + index);

const nothing = (): void => undefined;
/** The client would print what a server says about itself, and the runner obeys what is printed. */
const silence = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Opens a client of GitHub's API; the library is loaded here because its start costs as much as a run. */
export async function openGitHubClient(access: GitHubAccess): Promise<GitHubClient> {
  const [{ getOctokit }, { retry }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
  ]);
  const { token, signal } = access;
  const baseUrl = access.apiUrl.replace(/\/+$/u, '');
  const client = getOctokit(
    token,
    {
      baseUrl,
      log: silence,
      retry: {
        retries: mostRetries,
        retryAfterBaseValue: retryPauseMilliseconds,
        doNotRetry: refusals,
      },
    },
    prepareRequests(signal),
    retry,
  );
  client.hook.wrap('request', (request, options) =>
    waitForRateLimit(async () => {
      // What a request is not given it shares with all others, and the plugin counts in it: each gets its own.
      options.request = { ...options.request };
      return request(options);
    }, signal),
  );
  const url = access.graphqlUrl ?? findGraphQLUrl(baseUrl);
  return {
    rest: client.rest,
    paginate: client.paginate,
    query: async (query, variables) => {
      const question = { method: 'POST', url, query, variables, ...sendAgain } as const;
      const answer: { readonly data: unknown } = await client.request(question);
      return answer.data;
    },
  };
}

/** Comes before the retries, so that each attempt has its own limit of time. */
function prepareRequests(signal: AbortSignal | undefined): Plugin {
  return ({ hook }) => {
    hook.before('request', (options) => {
      const limit = AbortSignal.timeout(requestTimeoutMilliseconds);
      options.request.signal = signal === undefined ? limit : AbortSignal.any([signal, limit]);
      // The plugin would send even a refused request again when it is told any other number here.
      if (options.method === 'POST' && !options.request['mayComeTwice']) {
        options.request['retries'] = 0;
      }
    });
    // To the plugin an aborted request is one that failed, and the pause before the next holds the process.
    hook.error('request', (error, options) => {
      if (signal?.aborted === true) options.request['retries'] = 0;
      throw error;
    });
    hook.after('request', throwGraphQLErrors);
  };
}

/** GitHub has it beside its API, an Enterprise server beside the folder of the version. */
const findGraphQLUrl = (apiUrl: string): string => `${apiUrl.replace(/\/v3$/u, '')}/graphql`;
