import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openGitHub } from '../../src/adapters/github/open-github.ts';
import type { GitHub } from '../../src/github.ts';
import { catchError } from '../support/catch-error.ts';
import { issueAnswer } from '../support/github-answers.ts';
import { scriptGitHub, type Reply, type ScriptedGitHub } from '../support/script-github.ts';

const issue = 'GET /repos/octo/shop/issues/7';

let server: ScriptedGitHub;
let github: GitHub;
let cancellation: AbortController;

beforeEach(async () => {
  server = await scriptGitHub();
  cancellation = new AbortController();
  const { signal } = cancellation;
  github = openGitHub({
    token: 'ghp_octo',
    apiUrl: server.url,
    owner: 'octo',
    repo: 'shop',
    signal,
  });
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
});

const phases: readonly (readonly [string, string, Reply, () => Promise<unknown>])[] = [
  ['an answer', issue, 'hold', () => github.readIssue(7)],
  ['the next attempt', issue, 'drop', () => github.readIssue(7)],
  [
    'a limit to be lifted',
    issue,
    { status: 429, headers: { 'retry-after': '60' } },
    () => github.readIssue(7),
  ],
  [
    'a look for what was created',
    'POST /repos/octo/shop/git/refs',
    'drop',
    () => github.createBranch('spec/issue-7', 'a'.repeat(40)),
  ],
  [
    'a pull request to be known everywhere',
    'POST /repos/octo/shop/issues/7/labels',
    { status: 422, body: { message: 'Could not resolve to a node with the global id of …' } },
    async () => {
      server.on('GET /repos/octo/shop/labels/x', { body: {} });
      await github.addLabels(7, [{ name: 'x', color: '', description: '' }]);
    },
  ],
];

describe('a cancelled run', () => {
  it.each(phases)('does not wait for %s', async (_, route, reply, call) => {
    server.on(route, reply);
    const ending = catchError(call());
    await server.arrived(route);
    cancellation.abort();
    const error = await ending;
    expect(error).toMatchObject({ kind: 'cancelled' });
    expect(error.message).toMatch(/^Expected to .+, found the run cancelled\.$/u);
    expect(server.routes.filter((asked) => asked === route)).toHaveLength(1);
  });

  it('asks for nothing any more', async () => {
    server.on(issue, { body: issueAnswer() });
    await github.readIssue(7);
    cancellation.abort(new Error('SIGTERM'));
    expect((await catchError(github.readIssue(7))).kind).toBe('cancelled');
    expect((await catchError(github.readViewer())).kind).toBe('cancelled');
    expect((await catchError(github.readRole('ada'))).kind).toBe('cancelled');
    expect(server.routes).toEqual([issue]);
  });

  it('says so even when the server fails at the same time', async () => {
    server.on(issue, { status: 404, body: { message: 'Not Found' } });
    const ending = catchError(github.readIssue(7));
    cancellation.abort();
    expect((await ending).kind).toBe('cancelled');
  });
});
