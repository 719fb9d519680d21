import * as z from 'zod';
import { SpecWriterError } from '../errors.ts';
import { toPlainLine } from './log-text.ts';

/** What was asked of GitHub, in the words of the sentence "GitHub refused to <action>". */
export type GitHubRequest = {
  /** `read issue 7 of octo/shop`. */
  readonly action: string;
  /** `issues: read`. */
  readonly permission: string;
  readonly token: string;
};

/** What Octokit throws; a failure without a response never reached GitHub. */
const Failure = z.object({
  status: z.number(),
  message: z.string().catch(''),
  response: z
    .object({
      headers: z.record(z.string(), z.union([z.string(), z.number()]).optional().catch(undefined)),
      data: z.object({ message: z.string() }).optional().catch(undefined),
    })
    .optional(),
});
type Failure = z.infer<typeof Failure>;

type Explanation = readonly [what: string, hint: string];

/**
 * Turns a failed request into what happened and which setting mends it. Octokit's error is not kept
 * as the cause: it holds the answer, and an answer may repeat the token. Errors of our own pass through.
 */
export function explainGitHubFailure(error: unknown, request: GitHubRequest): unknown {
  const failure = Failure.safeParse(error);
  if (!failure.success) return error;
  const [what, hint] = explainFailure(failure.data, request);
  return new SpecWriterError('github', { message: hideToken(what, request.token), hint });
}

function explainFailure(failure: Failure, request: GitHubRequest): Explanation {
  const { status, response } = failure;
  if (response === undefined) return explainNoAnswer(failure.message, request);
  const said = describeAnswer(response.data?.message);
  if (isRateLimit(failure)) {
    return [
      `Expected to ${request.action}, found the rate limit of the token reached (${status})${said}.`,
      'Run again in an hour, or pass another token as github-token.',
    ];
  }
  const found = `Expected to ${request.action}, found`;
  if (status >= 500) {
    return [
      `${found} GitHub failing (${status})${said}.`,
      'Run again later; githubstatus.com tells how GitHub is.',
    ];
  }
  return explainStatus(status, `${found} `, { said, permission: request.permission });
}

function explainStatus(
  status: number,
  found: string,
  { said, permission }: { readonly said: string; readonly permission: string },
): Explanation {
  const grant = `Give the job "permissions: ${permission}"`;
  switch (status) {
    case 401:
      return [
        `${found}the token refused (401)${said}.`,
        'Pass a valid token as github-token; its default, the token of the job, is one.',
      ];
    case 403:
      return [
        `${found}it forbidden (403)${said}.`,
        `${grant}, or pass a github-token that may do it.`,
      ];
    case 404:
      return [
        `${found}nothing there (404)${said}.`,
        `Check the number and the repository. GitHub also answers so when the token may not see it: ${grant.toLowerCase()}.`,
      ];
    case 410:
      return [
        `${found}it gone (410)${said}.`,
        'It was deleted, or the repository has issues turned off: turn them on in its settings, or name another one.',
      ];
    default:
      return [
        `${found}an answer that was not expected (${status})${said}.`,
        `${grant} and check the inputs.`,
      ];
  }
}

function explainNoAnswer(said: string, { action }: GitHubRequest): Explanation {
  return [
    `Expected to ${action}, found no answer from GitHub${describeAnswer(said)}.`,
    'Check the network, the proxy and GITHUB_API_URL, and run again.',
  ];
}

/** GitHub uses 403 for its limits too; only the headers and the text tell them from a missing permission. */
function isRateLimit({ status, response }: Failure): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const headers = response?.headers ?? {};
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    /rate limit/iu.test(response?.data?.message ?? '')
  );
}

/** The first lines of an answer are enough to recognise it, and no page of HTML belongs into a sentence. */
const mostAnswerCharacters = 200;

function describeAnswer(text = ''): string {
  const line = toPlainLine(text).replace(/[.!]+$/u, '');
  if (line === '') return '';
  const isLong = line.length > mostAnswerCharacters;
  return `: ${isLong ? `${line.slice(0, mostAnswerCharacters)}…` : line}`;
}

const hideToken = (text: string, token: string): string =>
  token === '' ? text : text.replaceAll(token, '***');
