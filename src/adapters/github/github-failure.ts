import { SpecWriterError } from '../../errors.ts';
import { askForGrant, findRemedy, type Permission } from './github-known-refusals.ts';
import { readRateLimit } from './github-rate-limit.ts';
import { readFailedRequest, type FailedRequest } from './github-refusal.ts';

/** What was asked of GitHub, in the words of the sentence "Expected to <action>, found …". */
export type GitHubRequest = {
  /** `read issue 7 of octo/shop`. */
  readonly action: string;
  readonly permission: Permission;
  readonly token: string;
};

type Explanation = readonly [found: string, hint: string];

/**
 * Turns a failed request into what happened and which setting mends it. Octokit's error is not kept
 * as the cause: it holds the answer, and an answer may repeat the token. Errors of our own pass through.
 */
export function explainGitHubFailure(error: unknown, request: GitHubRequest): unknown {
  const failed = readFailedRequest(error);
  if (failed === undefined) return error;
  const [found, hint] = explainFailure(failed, request.permission);
  const message = `Expected to ${request.action}, found ${found}.`;
  return new SpecWriterError(failed.isAnswered ? 'github' : 'network', {
    message: hideToken(message, request.token),
    hint,
  });
}

function explainFailure(failed: FailedRequest, permission: Permission): Explanation {
  const { status, isAnswered } = failed;
  const said = describeAnswer(failed.said);
  if (!isAnswered) {
    return [
      `no answer from GitHub${said}`,
      'Check the network, the proxy and GITHUB_API_URL, and run again.',
    ];
  }
  const seconds = readRateLimit(failed, new Date());
  if (seconds !== undefined) {
    return [
      `the rate limit of the token reached (${status}), to be lifted in ${seconds} seconds${said}`,
      `Run again in ${describeWait(seconds)}, or pass another token as github-token.`,
    ];
  }
  if (status >= 500) {
    return [
      `GitHub failing (${status})${said}`,
      'Run again later; githubstatus.com tells how GitHub is.',
    ];
  }
  const [found, hint] = explainStatus(status, permission);
  return [`${found} (${status})${said}`, findRemedy(failed.said, permission) ?? hint];
}

function explainStatus(status: number, permission: Permission): Explanation {
  const grant = askForGrant(permission);
  switch (status) {
    case 401:
      return [
        'the token refused',
        'Pass a valid token as github-token; its default, the token of the job, is one.',
      ];
    case 403:
      return ['it forbidden', `${grant}, or pass a github-token that may do it.`];
    case 404:
      return [
        'nothing there',
        `Check the number and the repository. GitHub also answers so when the token may not see it: ${grant.toLowerCase()}.`,
      ];
    case 410:
      return [
        'it gone',
        'It was deleted, or the repository has issues turned off: turn them on in its settings, or name another one.',
      ];
    default:
      return ['an answer that was not expected', `${grant} and check the inputs.`];
  }
}

function describeWait(seconds: number): string {
  if (seconds <= 60) return 'a minute';
  return seconds <= 3600
    ? `${Math.ceil(seconds / 60)} minutes`
    : `${Math.ceil(seconds / 3600)} hours`;
}

/** The first lines of an answer are enough to recognise it, and no page of HTML belongs into a sentence. */
const mostAnswerCharacters = 200;

function describeAnswer(said: string): string {
  const line = said.replace(/[.!]+$/u, '');
  if (line === '') return '';
  const isLong = line.length > mostAnswerCharacters;
  return `: ${isLong ? `${line.slice(0, mostAnswerCharacters)}…` : line}`;
}

const hideToken = (text: string, token: string): string =>
  token === '' ? text : text.replaceAll(token, '***');
