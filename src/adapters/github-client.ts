import type { getOctokit } from '@actions/github';

export type GitHubClient = ReturnType<typeof getOctokit>;

/** GitHub gives up on its own answers after ten seconds; three times that is a lost connection. */
const requestTimeoutMilliseconds = 30_000;

const nothing = (): void => undefined;
/** The client would print what a server says about itself, and the runner obeys what is printed. */
const silence = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Opens a client of GitHub's API; the library is loaded here because its start costs as much as a run. */
export async function openGitHubClient(token: string, apiUrl: string): Promise<GitHubClient> {
  const { getOctokit } = await import('@actions/github');
  const client = getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/u, ''), log: silence });
  client.hook.before('request', (options) => {
    options.request.signal = AbortSignal.timeout(requestTimeoutMilliseconds);
  });
  return client;
}
