import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openGitHub } from '../../src/adapters/github/open-github.ts';
import type { GitHub } from '../../src/github.ts';
import { catchError } from '../support/catch-error.ts';
import { scriptGitHub, type Reply, type ScriptedGitHub } from '../support/script-github.ts';

const place = '/repos/octo/shop';
const oid = 'a'.repeat(40);
const token = 'ghs_12345_a.b-c_d';

let server: ScriptedGitHub;
let github: GitHub;

beforeEach(async () => {
  server = await scriptGitHub();
  github = openGitHub({ token, apiUrl: server.url, owner: 'octo', repo: 'shop' });
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
});

const label = { name: 'spec-ready', color: '00ff00', description: 'Ready' };
const list = `GET ${place}/pulls?state=all&head=octo%3Aspec&sort=created&direction=desc&per_page=100`;
type Call = readonly [
  name: keyof GitHub,
  route: string,
  permission: string,
  () => Promise<unknown>,
];

const calls: readonly Call[] = [
  ['readDefaultBranch', `GET ${place}`, 'contents: read', () => github.readDefaultBranch()],
  [
    'readRole',
    `GET ${place}/collaborators/ada/permission`,
    'contents: read',
    () => github.readRole('ada'),
  ],
  ['readIssue', `GET ${place}/issues/7`, 'issues: read', () => github.readIssue(7)],
  ['readLastEdits', 'POST /graphql', 'issues: read', () => github.readLastEdits(7)],
  [
    'readLabelEvents',
    'POST /graphql',
    'issues: read',
    () => github.readLabelEvents(7, 'needs-spec'),
  ],
  [
    'readComments',
    `GET ${place}/issues/7/comments?per_page=100`,
    'issues: read',
    () => github.readComments(7),
  ],
  [
    'createComment',
    `POST ${place}/issues/7/comments`,
    'issues: write',
    () => github.createComment(7, 'Text'),
  ],
  [
    'editComment',
    `PATCH ${place}/issues/comments/1`,
    'issues: write',
    () => github.editComment(1, 'Text'),
  ],
  [
    'deleteComment',
    `DELETE ${place}/issues/comments/1`,
    'issues: write',
    () => github.deleteComment(1),
  ],
  [
    'addLabels',
    `GET ${place}/labels/spec-ready`,
    'issues: write',
    () => github.addLabels(7, [label]),
  ],
  [
    'removeLabel',
    `DELETE ${place}/issues/7/labels/spec-ready`,
    'issues: write',
    () => github.removeLabel(7, 'spec-ready'),
  ],
  [
    'readHead',
    `GET ${place}/git/ref/heads%2Fspec`,
    'contents: read',
    () => github.readHead('spec'),
  ],
  [
    'createBranch',
    `POST ${place}/git/refs`,
    'contents: write',
    () => github.createBranch('spec', oid),
  ],
  [
    'readFile',
    `GET ${place}/git/trees/spec`,
    'contents: read',
    () => github.readFile('SPEC.md', 'spec'),
  ],
  [
    'readCommits',
    `GET ${place}/commits?path=SPEC.md&sha=spec&per_page=100`,
    'contents: read',
    () => github.readCommits('SPEC.md', 'spec'),
  ],
  [
    'commitFiles',
    'POST /graphql',
    'contents: write',
    () =>
      github.commitFiles({
        branch: 'spec',
        expectedHead: oid,
        headline: 'Add',
        body: '',
        files: [{ path: 'SPEC.md', text: 'Text' }],
      }),
  ],
  [
    'createPullRequest',
    `POST ${place}/pulls`,
    'pull-requests: write',
    () =>
      github.createPullRequest({
        title: 'Title',
        body: 'Body',
        branch: 'spec',
        base: 'main',
        draft: false,
      }),
  ],
  [
    'editPullRequest',
    `PATCH ${place}/pulls/8`,
    'pull-requests: write',
    () => github.editPullRequest(8, { title: 'Title' }),
  ],
];

/** Of their answers nothing is read but the status. */
const unparsed = ['deleteComment', 'editPullRequest', 'addLabels', 'removeLabel', 'createBranch'];

const integration = 'Resource not accessible by integration';

describe('a call without the permission for it', () => {
  it.each(calls)('%s names the line that grants it', async (_, route, permission, call) => {
    server.on(
      route,
      route === 'POST /graphql'
        ? { body: { data: null, errors: [{ type: 'FORBIDDEN', message: integration }] } }
        : { status: 403, body: { message: integration, documentation_url: 'https://docs' } },
    );
    const error = await catchError(call());
    expect(error.kind).toBe('github');
    expect(error.message).toMatch(/^Expected to [^\n]+ found it forbidden \(403\): Resource not/u);
    expect(error.hint).toContain(`"permissions: ${permission}"`);
    expect(server.routes).toEqual([route]);
  });

  it.each(calls)(
    '%s is refused without a token before anything is sent',
    async (...[, , , call]) => {
      github = openGitHub({ token: ' ', apiUrl: server.url, owner: 'octo', repo: 'shop' });
      const error = await catchError(call());
      expect(error).toMatchObject({ kind: 'input' });
      expect(error.hint).toContain('github-token');
      expect(server.routes).toEqual([]);
    },
  );

  it('hides the pull requests of a branch, and is no reason to stop', async () => {
    server.on(list, { status: 403, body: { message: integration } });
    await expect(github.readPullRequests('spec')).resolves.toBe('hidden');
    server.on(list, { status: 403, body: { message: 'Repository access blocked' } });
    const error = await catchError(github.readPullRequests('spec'));
    expect(error.hint).toContain('"permissions: pull-requests: write"');
  });

  it('keeps the token to itself, whatever the answer repeats', async () => {
    server.on(`GET ${place}/issues/7`, { status: 403, body: { message: `No: ${token}` } });
    const { message, hint, stack, cause } = await catchError(github.readIssue(7));
    expect(message).toContain('No: ***');
    expect(`${message}${hint}${String(stack)}${JSON.stringify(cause)}`).not.toContain(token);
  });
});

const create = `POST ${place}/pulls`;
const comment = `POST ${place}/issues/7/comments`;
const validation = (message: string): Reply => ({
  status: 422,
  body: { message: 'Validation Failed', errors: [{ resource: 'X', code: 'custom', message }] },
});
const said = (status: number, message: string): Reply => ({ status, body: { message } });
const graphQLError = (message: string): Reply => ({
  body: { data: { createCommitOnBranch: null }, errors: [{ type: 'UNPROCESSABLE', message }] },
});

type Refusal = readonly [route: string, reply: Reply, hint: RegExp];
const refusals: readonly Refusal[] = [
  [
    create,
    said(403, 'GitHub Actions is not permitted to create or approve pull requests.'),
    /Settings → Actions → General → Workflow permissions → "Allow GitHub Actions to create and approve pull requests".+organisation/u,
  ],
  [
    create,
    said(403, 'Resource not accessible by personal access token'),
    /"Pull requests: write"/u,
  ],
  [create, validation('No commits between main and spec'), /Commit to the branch first/u],
  [
    create,
    said(422, 'Draft pull requests are not supported in this repository.'),
    /draft to false/u,
  ],
  [comment, said(403, 'Repository was archived so is read-only.'), /Unarchive/u],
  [comment, said(403, 'Unable to create comment because issue is locked.'), /Unlock/u],
  [comment, validation('Body is too long (maximum is 65536 characters)'), /publish/u],
  [
    comment,
    said(
      403,
      'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
    ),
    /single sign-on/u,
  ],
  [
    comment,
    said(
      403,
      'Although you appear to have the correct authorization credentials, the `octo` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.',
    ),
    /IP allow list/u,
  ],
  [comment, said(401, 'Bad credentials'), /valid token/u],
  [comment, said(410, 'Issues are disabled for this repo'), /turn them on/u],
  [
    `POST ${place}/git/refs`,
    said(
      422,
      'Repository rule violations found\n\nCannot create ref due to creations being restricted.',
    ),
    /publish to pull-request/u,
  ],
  [
    'POST /graphql',
    graphQLError('Changes must be made through a pull request.'),
    /publish to pull-request/u,
  ],
  [
    'POST /graphql',
    graphQLError(
      'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
    ),
    /publish to pull-request/u,
  ],
  [
    'POST /graphql',
    graphQLError(
      'refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml` without `workflows` permission',
    ),
    /outside \.github\/workflows/u,
  ],
];

describe('a refusal in words of GitHub', () => {
  it.each(refusals)('to %s with %j tells what mends it', async (route, reply, hint) => {
    server.on(route, reply);
    const call = calls.findLast(([, known]) => known === route)?.[3];
    const error = await catchError(call?.() ?? Promise.resolve());
    expect(error.kind).toBe('github');
    expect(error.hint).toMatch(hint);
    expect(error.message).toMatch(/^Expected to [^\n]+\.$/u);
    expect(error.message.length).toBeLessThan(400);
    expect(server.routes).toEqual([route]);
  });

  it('is cut, made one line and freed of what moves a cursor', async () => {
    const message = `\u001B[31mNo\n::error::${'x'.repeat(5000)}`;
    server.on(comment, { status: 422, body: { message } });
    const error = await catchError(github.createComment(7, 'Text'));
    expect(error.message).not.toMatch(/\p{Cc}/u);
    expect(error.message.length).toBeLessThan(350);
  });

  it('is no reason to take a page of HTML for an answer', async () => {
    server.on(`GET ${place}/issues/7`, {
      headers: { 'content-type': 'text/html' },
      body: '<html>Sign in</html>',
    });
    const error = await catchError(github.readIssue(7));
    expect(error.message).toContain('text that is no JSON');
    expect(error.hint).toContain('GITHUB_API_URL');
  });

  const parsed = calls.filter(([name]) => !unparsed.includes(name));
  it.each(parsed)('%s does not take any JSON for its answer', async (_, route, __, call) => {
    server.on(route, { body: { role_name: 7, unexpected: true } });
    const error = await catchError(call());
    expect(error).toMatchObject({ kind: 'github' });
    expect(error.message).toContain('another shape');
  });
});
