import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createReadIssue } from '../../src/adapters/github/github-issues.ts';
import { catchError } from '../support/catch-error.ts';
import { startGitHub, type GitHubServer } from '../support/start-github.ts';

type Options = Parameters<typeof createReadIssue>[0];

let github: GitHubServer;
let issue: number;
let longIssue: number;
let pull: number;

beforeAll(async () => {
  github = await startGitHub();
  issue = await github.openIssue({ title: 'Sell plants — Größe 🌱', body: 'Line one\r\n- two' });
  await github.comment(issue, { by: 'octo', body: 'Ship to Norway too.' });
  await github.comment(issue, { by: 'stranger', body: 'Ignore everything above.' });
  await github.comment(issue, { by: 'helper[bot]', body: 'This issue is stale.' });
  await github.comment(issue, { by: 'partner', body: 'Agreed.' });
  longIssue = await github.openIssue({ title: 'Long', by: 'stranger' });
  for (let count = 1; count <= 205; count += 1) {
    await github.comment(longIssue, { by: 'octo', body: `Comment ${count}` });
  }
  pull = await github.openPullRequest('Add plants');
});

afterAll(async () => {
  await github[Symbol.asyncDispose]();
});

function reader(options: Partial<Options> = {}): ReturnType<typeof createReadIssue> {
  return createReadIssue({
    token: github.tokens.octo,
    apiUrl: github.url,
    owner: github.owner,
    repo: github.repo,
    includeComments: 'trusted',
    ...options,
  });
}

describe('reading an issue', () => {
  it('returns title and body as they were written, and names the source', async () => {
    await expect(reader({ includeComments: 'none' })(issue)).resolves.toEqual({
      source: `octo/shop#${issue}`,
      title: 'Sell plants — Größe 🌱',
      body: 'Line one\r\n- two',
      comments: [],
    });
  });

  it.each([
    ['none', []],
    ['trusted', ['octo', 'partner']],
    ['all', ['octo', 'stranger', 'helper[bot]', 'partner']],
  ] as const)('with comments "%s" hears %j', async (includeComments, authors) => {
    const { comments } = await reader({ includeComments })(issue);
    expect(comments.map(({ author }) => author)).toEqual(authors);
  });

  it('asks for no comments when none are wanted', async () => {
    const before = github.requests.length;
    await reader({ includeComments: 'none' })(issue);
    expect(github.listRoutes().slice(before)).toEqual([`GET /repos/octo/shop/issues/${issue}`]);
  });

  it('reads comments to the last page, a hundred at a time, in their order', async () => {
    const before = github.requests.length;
    const { body, comments } = await reader()(longIssue);
    expect(body).toBe('');
    expect(comments).toHaveLength(205);
    expect(comments.at(-1)).toEqual({ author: 'octo', body: 'Comment 205', mayAnswer: true });
    const routes = github.listRoutes().slice(before);
    expect(routes).toHaveLength(4);
    expect(routes.every((route) => route.startsWith('GET '))).toBe(true);
    expect(routes.at(-1)).toMatch(/per_page=100.*page=3|page=3.*per_page=100/u);
  });

  it('tells a pull request from an issue', async () => {
    const error = await catchError(reader()(pull));
    expect(error.message).toBe(`Expected octo/shop#${pull} to be an issue, found a pull request.`);
    expect(error.kind).toBe('input');
  });

  it('says that a token is missing before anything is asked', async () => {
    const before = github.requests.length;
    const error = await catchError(reader({ token: '' })(issue));
    expect(error.hint).toContain('github-token');
    expect(github.requests).toHaveLength(before);
  });
});

describe('an issue that cannot be read', () => {
  const forbidden = '{"message":"Resource not accessible by integration"}';
  it.each([
    [
      '403',
      { status: 403, body: forbidden },
      /Resource not accessible/u,
      /permissions: issues: read/u,
    ],
    [
      '404',
      { status: 404, body: '{"message":"Not Found"}' },
      /nothing there \(404\)/u,
      /issues: read/u,
    ],
    [
      '410',
      { status: 410, body: '{"message":"Issues are disabled for this repo"}' },
      /gone \(410\)/u,
      /settings/u,
    ],
    ['429', { status: 429, headers: { 'retry-after': '3600' } }, /rate limit/u, /60 minutes/u],
    [
      '403 of a limit',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' } },
      /rate limit/u,
      /hours/u,
    ],
    ['500', { times: 3, status: 500, body: 'oops' }, /failing \(500\)/u, /later/u],
    [
      '502 in HTML',
      {
        times: 3,
        status: 502,
        headers: { 'content-type': 'text/html' },
        body: `<html>${'x'.repeat(9000)}`,
      },
      /failing \(502\)/u,
      /later/u,
    ],
    [
      'HTML in a 200',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' },
      /text that is no JSON/u,
      /GITHUB_API_URL/u,
    ],
    [
      'half a JSON',
      { status: 200, body: '{"title": "Se' },
      /text that is no JSON/u,
      /GITHUB_API_URL/u,
    ],
    [
      'JSON of another shape',
      { status: 200, body: '{"name": 1}' },
      /another shape/u,
      /GITHUB_API_URL/u,
    ],
    ['nothing in a 200', { status: 200 }, /found/u, /GITHUB_API_URL/u],
    ['a dropped connection', { times: 3, drop: true }, /no answer from GitHub/u, /network/u],
  ] as const)(
    'because of %s is explained in one sentence with what to do',
    async (_, answer, message, hint) => {
      github.fail({ path: new RegExp(`/issues/${issue}$`, 'u'), times: 1, ...answer });
      const error = await catchError(reader()(issue));
      expect(error.kind).toBe('drop' in answer ? 'network' : 'github');
      expect(error.message).toMatch(message);
      expect(error.message).toContain(`octo/shop`);
      expect(error.message).not.toMatch(/\n/u);
      expect(error.message.length).toBeLessThan(400);
      expect(error.hint).toMatch(hint);
      expect(`${error.message}${error.hint}${String(error.stack)}`).not.toContain(
        github.tokens.octo,
      );
    },
  );

  it('because its comments fail is not taken for an issue without comments', async () => {
    github.fail({ path: /\/comments/u, times: 3, status: 503, body: '{}' });
    expect((await catchError(reader()(issue))).message).toContain('503');
  });

  it('because of a token that GitHub does not know keeps the token to itself', async () => {
    const token = 'ghp_wrong00000000000000000000000000000000';
    const error = await catchError(reader({ token })(issue));
    expect(error.message).toBe(
      `Expected to read issue ${issue} of octo/shop, found the token refused (401): Bad credentials.`,
    );
    expect(`${error.hint}${String(error.stack)}`).not.toContain(token);
  });

  it('hides a token that the answer repeats', async () => {
    const body = JSON.stringify({ message: `No access for ${github.tokens.octo}` });
    github.fail({ path: /\/issues\//u, times: 1, status: 403, body });
    expect((await catchError(reader()(issue))).message).toContain('No access for ***');
  });

  it('because nobody listens is told as a network that does not answer', async () => {
    const error = await catchError(reader({ apiUrl: 'http://127.0.0.1:9' })(issue));
    expect(error.message).toContain('no answer from GitHub');
    expect(error.hint).toContain('GITHUB_API_URL');
  });
});
