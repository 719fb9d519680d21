import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';
import { SpecWriterError } from '../../errors.ts';
import { openGitHubClient, type GitHubAccess, type GitHubClient } from './github-client.ts';
import { explainGitHubFailure, type GitHubRequest } from './github-failure.ts';

/** One repository, open to be asked. */
export type GitHubConnection = {
  readonly place: { readonly owner: string; readonly repo: string };
  /** `octo/shop`. */
  readonly name: string;
  /** An installation of an app, which the token of a job is one of too. */
  readonly isApp: boolean;
  /** Asks, and explains what goes wrong with what was to be done and the permission for it. */
  readonly ask: <T>(
    request: Omit<GitHubRequest, 'token'>,
    call: (client: GitHubClient) => Promise<T>,
  ) => Promise<T>;
  readonly pause: (milliseconds: number) => Promise<void>;
};

/** How GitHub begins the tokens of installations. */
const appTokenStart = 'ghs_';

/** Nothing is loaded or sent before the first question. */
export function connectGitHub(access: GitHubAccess): GitHubConnection {
  const { token, owner, repo, signal } = access;
  let client: Promise<GitHubClient> | undefined;
  return {
    place: { owner, repo },
    name: `${owner}/${repo}`,
    isApp: token.startsWith(appTokenStart),
    pause: (milliseconds) => setTimeout(milliseconds, undefined, signal && { signal }),
    ask: async (request, call) => {
      if (token.trim() === '') throw missingToken(request.action);
      try {
        return await stopOnAbort(signal, async () => {
          client ??= openGitHubClient(access);
          return call(await client);
        });
      } catch (error) {
        if (signal?.aborted === true) throw cancelled(request.action);
        throw explainGitHubFailure(error, { ...request, token });
      }
    },
  };
}

/** The pauses of the retries know no signal: whoever waits is let go, and nothing is sent any more. */
async function stopOnAbort<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  if (signal === undefined) return work();
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      reject(new Error('aborted'));
    };
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Reads an answer in the shape that it must have; something else is not the API of GitHub. */
export function parseAnswer<T>(schema: z.ZodType<T>, answer: unknown, name: string): T {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const found = typeof answer === 'string' ? 'text that is no JSON' : 'another shape';
  throw new SpecWriterError('github', {
    message: `Expected ${name} from GitHub, found ${found}.`,
    hint: 'Check GITHUB_API_URL: something that is not the API of GitHub answers there.',
    cause: parsed.error,
  });
}

function missingToken(action: string): SpecWriterError {
  return new SpecWriterError('input', {
    message: `Expected a token to ${action}, found an empty input "github-token".`,
    hint: 'Leave github-token out to use the token of the job, or pass one from a secret.',
  });
}

function cancelled(action: string): SpecWriterError {
  return new SpecWriterError('cancelled', {
    message: `Expected to ${action}, found the run cancelled.`,
    hint: 'Run it again; what was written to GitHub before stays and is not written twice.',
  });
}
