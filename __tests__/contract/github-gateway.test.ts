import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { findJudge } from '../support/github/judge-exchange.ts';
import { secondaryRateLimit, startGitHub, type GitHubServer } from '../support/start-github.ts';

type Answer = { readonly status: number; readonly body: unknown };
type Asked = { readonly token?: string; readonly body?: unknown };

const place = '/repos/octo/shop';
const everything = { contents: 'write', issues: 'write', 'pull-requests': 'write' } as const;

let github: GitHubServer;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  await github[Symbol.asyncDispose]();
});

async function ask(
  route: string,
  { token = github.tokens.octo, body }: Asked = {},
): Promise<Answer> {
  const [method = '', path = ''] = route.split(' ');
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token !== '' && { authorization: `token ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

async function query(
  document: string,
  variables: object = {},
  token = github.tokens.octo,
): Promise<unknown> {
  const { status, body } = await ask('POST /graphql', {
    token,
    body: { query: document, variables },
  });
  expect(status).toBe(200);
  return body;
}

const mutation =
  'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } ref { name } } }';

const commitInput = (branch: string, expectedHeadOid: string, path = 'docs/SPEC.md'): object => ({
  input: {
    branch: { repositoryNameWithOwner: 'octo/shop', branchName: branch },
    expectedHeadOid,
    message: { headline: 'Add the specification', body: 'For issue 1.' },
    fileChanges: {
      additions: [{ path, contents: Buffer.from('# Größe\n').toString('base64') }],
    },
  },
});

const refusedCommit = (type: string, message: string): object => ({
  data: { createCommitOnBranch: null },
  errors: [expect.objectContaining({ type, path: ['createCommitOnBranch'], message })],
});

const saying = (message: string): object => expect.objectContaining({ message });
const invalid = (error: object): object =>
  expect.objectContaining({
    message: 'Validation Failed',
    errors: [expect.objectContaining(error)],
  });

describe('GraphQL', () => {
  it('commits to a branch by createCommitOnBranch, signed and in the name of the token', async () => {
    const head = await github.createBranch('spec/issue-1');
    const token = github.grant({ contents: 'write' });
    const answer = await query(mutation, commitInput('spec/issue-1', head), token);
    const { 'spec/issue-1': moved = '', main } = await github.branches();
    expect(answer).toEqual({
      data: { createCommitOnBranch: { commit: { oid: moved }, ref: { name: 'spec/issue-1' } } },
    });
    expect(main).toBe(head);
    await expect(github.readFile('docs/SPEC.md', 'spec/issue-1')).resolves.toBe('# Größe\n');
    const [newest, parent] = await github.commits('spec/issue-1');
    expect(newest).toEqual({
      oid: moved,
      message: 'Add the specification\n\nFor issue 1.',
      author: 'github-actions[bot]',
      isVerified: true,
    });
    expect(parent?.oid).toBe(head);
    expect(github.listRoutes()).toEqual(['POST /graphql createCommitOnBranch']);
    expect(github.violations).toEqual([]);
  });

  it('refuses to commit when the head has moved, and changes nothing', async () => {
    const old = await github.createBranch('spec');
    const moved = await github.commitAs('partner', { branch: 'spec', files: { 'a.md': 'mine' } });
    expect(await query(mutation, commitInput('spec', old))).toEqual(
      refusedCommit(
        'STALE_DATA',
        `Expected branch to point to "${old}" but it did not. Pull and try again.`,
      ),
    );
    expect((await github.branches())['spec']).toBe(moved);
  });

  it.each([
    ['a branch that is not there', 'NOT_FOUND', 'nowhere', everything, 'docs/SPEC.md'],
    ['a token that may not write', 'FORBIDDEN', 'spec', { contents: 'read' }, 'docs/SPEC.md'],
    ['a workflow', 'FORBIDDEN', 'spec', everything, '.github/workflows/x.yml'],
    ['a protected branch', 'UNPROCESSABLE', 'guarded', everything, 'docs/SPEC.md'],
  ] as const)('refuses to commit to %s', async (_, type, branch, permissions, path) => {
    const head = await github.createBranch('spec');
    await github.createBranch('guarded');
    github.protectBranch('guarded');
    const token = github.grant(permissions);
    expect(await query(mutation, commitInput(branch, head, path), token)).toEqual(
      refusedCommit(type, expect.any(String) as unknown as string),
    );
    await expect(github.commits('spec')).resolves.toHaveLength(1);
  });

  it.each([
    ['a field that GitHub does not have', '{ viewer { sha } }', {}, /Cannot query field "sha"/u],
    ['no document', 'viewer', {}, /Syntax Error/u],
    [
      'a variable that is missing a field',
      mutation,
      { input: { branch: {}, message: { headline: 'x' } } },
      /expectedHeadOid/u,
    ],
  ])(
    'answers %s with errors and counts it as a violation',
    async (_, document, variables, words) => {
      expect(await query(document, variables)).toEqual({
        errors: [expect.objectContaining({ message: expect.stringMatching(words) })],
      });
      expect(github.violations).toEqual([expect.stringMatching(words)]);
    },
  );

  it('names the account of every token', async () => {
    const viewer = (login: string): object => ({ data: { viewer: { login } } });
    expect(await query('{ viewer { login } }')).toEqual(viewer('octo'));
    expect(await query('{ viewer { login } }', {}, github.grant({}))).toEqual(
      viewer('github-actions[bot]'),
    );
  });

  it('tells who edited an issue or a pull request last, and leaves [bot] out', async () => {
    const issue = await github.openIssue({ title: 'A' });
    const pull = await github.openPullRequest('B');
    await github.edit(issue, { body: 'new', by: 'stranger', at: '2026-01-02T03:04:05Z' });
    const token = github.grant({ 'pull-requests': 'write' });
    await ask(`PATCH ${place}/pulls/${pull}`, { token, body: { body: 'ours' } });
    const fields = 'lastEditedAt editor { __typename login }';
    const read = (number: number): Promise<unknown> =>
      query(
        `query ($number: Int!) { repository(owner: "octo", name: "shop") { issueOrPullRequest(number: $number) {
          ... on Issue { body ${fields} } ... on PullRequest { body ${fields} } } } }`,
        { number },
      );
    const edited = (fields: object): object => ({
      data: { repository: { issueOrPullRequest: fields } },
    });
    expect(await read(issue)).toEqual(
      edited({
        body: 'new',
        lastEditedAt: '2026-01-02T03:04:05Z',
        editor: { __typename: 'User', login: 'stranger' },
      }),
    );
    expect(await read(pull)).toEqual(
      edited({
        body: 'ours',
        lastEditedAt: expect.stringMatching(/^\d{4}-.*\dZ$/u),
        editor: { __typename: 'Bot', login: 'github-actions' },
      }),
    );
    expect(await read(await github.openIssue({ title: 'C' }))).toEqual(
      edited({ body: '', lastEditedAt: null, editor: null }),
    );
    expect(github.violations).toEqual([]);
  });

  it('answers for an issue that is not there as GitHub does', async () => {
    const document =
      '{ repository(owner: "octo", name: "shop") { issue(number: 99) { lastEditedAt } } }';
    expect(await query(document)).toEqual({
      data: { repository: { issue: null } },
      errors: [expect.objectContaining({ type: 'NOT_FOUND', path: ['repository', 'issue'] })],
    });
  });
});

describe('roles', () => {
  it.each([
    ['read', 'read', 'read'],
    ['triage', 'read', 'triage'],
    ['write', 'write', 'write'],
    ['maintain', 'write', 'maintain'],
    ['admin', 'admin', 'admin'],
    ['none', 'none', 'none'],
  ] as const)('tells %s as permission %s and role %s', async (role, permission, name) => {
    github.setRole('partner', role);
    expect(await ask(`GET ${place}/collaborators/partner/permission`)).toEqual({
      status: 200,
      body: expect.objectContaining({ permission, role_name: name }),
    });
    expect(github.violations).toEqual([]);
  });

  it('tells the name of a role that an organisation made up, and what it permits', async () => {
    github.setRole('Codertocat', { name: 'security-lead', base: 'maintain' });
    expect((await ask(`GET ${place}/collaborators/Codertocat/permission`)).body).toEqual(
      expect.objectContaining({ permission: 'write', role_name: 'security-lead' }),
    );
  });

  it.each([
    ['public', 'read'],
    ['private', 'none'],
  ] as const)('gives a stranger of a %s repository the role %s', async (visibility, role) => {
    await using server = await startGitHub({ visibility });
    const response = await fetch(`${server.url}${place}/collaborators/stranger/permission`, {
      headers: { authorization: `token ${server.tokens.octo}` },
    });
    expect(await response.json()).toEqual(
      expect.objectContaining({ permission: role, role_name: role }),
    );
  });

  it.each(['nobody-at-all', 'dependabot[bot]', 'github-actions[bot]'])(
    'knows no user %s',
    async (login) => {
      const path = `${place}/collaborators/${encodeURIComponent(login)}/permission`;
      expect(await ask(`GET ${path}`)).toEqual({
        status: 404,
        body: saying(`${login} is not a user`),
      });
    },
  );
});

describe('tokens', () => {
  it('refuses a token that it does not know', async () => {
    expect(await ask(`GET ${place}`, { token: 'ghp_wrong' })).toEqual({
      status: 401,
      body: saying('Bad credentials'),
    });
  });

  const refused = { status: 403, body: saying('Resource not accessible by integration') };
  it.each([
    ['POST /issues/1/comments', { body: 'x' }, 'issues'],
    ['POST /issues/1/labels', { labels: ['x'] }, 'issues'],
    ['DELETE /issues/1/labels/x', undefined, 'issues'],
    ['POST /labels', { name: 'y', color: '00ff00' }, 'issues'],
    ['POST /git/refs', { ref: 'refs/heads/y', sha: 'HEAD' }, 'contents'],
    ['POST /pulls', { title: 'y', head: 'ready', base: 'main' }, 'pull_requests'],
  ] as const)(
    'lets the token of a job do %s only with its permission',
    async (route, body, area) => {
      await github.openIssue({ title: 'A' });
      await github.setLabels(1, ['x']);
      const sha = await github.createBranch('ready');
      await github.commitAs('octo', { branch: 'ready', files: { 'a.md': 'a' } });
      const sent = body !== undefined && 'sha' in body ? { ...body, sha } : body;
      const path = route.replace(' ', ` ${place}`);
      for (const level of ['none', 'read'] as const) {
        const token = github.grant({ contents: 'read', [area]: level });
        expect(await ask(path, { token, body: sent })).toEqual(refused);
      }
      const token = github.grant({ [area]: 'write' });
      expect((await ask(path, { token, body: sent })).status).toBeLessThan(300);
      expect(github.violations).toEqual([]);
    },
  );

  it('takes either permission for a conversation on a pull request', async () => {
    const pull = await github.openPullRequest('A');
    for (const token of [
      github.grant({ issues: 'write' }),
      github.grant({ pull_requests: 'write' }),
    ]) {
      const path = `${place}/issues/${pull}/comments`;
      expect((await ask(`POST ${path}`, { token, body: { body: 'x' } })).status).toBe(201);
    }
    await expect(github.comments(pull)).resolves.toMatchObject([
      { author: 'github-actions[bot]', association: 'NONE', body: 'x' },
      { author: 'github-actions[bot]' },
    ]);
  });

  it('refuses to read a private repository without the permission', async () => {
    await using server = await startGitHub({ visibility: 'private' });
    await server.openIssue({ title: 'A' });
    const read = async (token: string, path: string): Promise<number> => {
      const headers = { authorization: `token ${token}` };
      return (await fetch(`${server.url}${place}${path}`, { headers })).status;
    };
    const token = server.grant({ contents: 'read' });
    expect(await read(token, '/issues/1')).toBe(403);
    expect(await read(token, '/git/ref/heads%2Fmain')).toBe(200);
    expect(await read(server.tokens.stranger, '/issues/1')).toBe(404);
    expect(await read(server.tokens.partner, '/issues/1')).toBe(200);
  });

  it('is of the type Bot, and has no user', async () => {
    const issue = await github.openIssue({ title: 'A' });
    const token = github.grant({ issues: 'write' });
    const path = `${place}/issues/${issue}/comments`;
    expect((await ask(`POST ${path}`, { token, body: { body: 'x' } })).body).toMatchObject({
      user: { login: 'github-actions[bot]', type: 'Bot' },
    });
    expect(await ask('GET /user', { token })).toEqual(refused);
  });

  it('lets actions open pull requests unless the setting is off', async () => {
    await github.createBranch('ready');
    await github.commitAs('octo', { branch: 'ready', files: { 'a.md': 'a' } });
    const body = { title: 'y', head: 'ready', base: 'main' };
    const token = github.grant(everything);
    github.forbidPullRequestsByActions();
    expect(await ask(`POST ${place}/pulls`, { token, body })).toEqual({
      status: 403,
      body: saying('GitHub Actions is not permitted to create or approve pull requests.'),
    });
    expect((await ask(`POST ${place}/pulls`, { body })).status).toBe(201);
  });

  it('tells the token of a person from that of a job where a permission is missing', async () => {
    const token = github.grant({ contents: 'read' }, 'partner');
    const sha = (await github.branches())['main'] ?? '';
    const body = { ref: 'refs/heads/mine', sha };
    const message = 'Resource not accessible by personal access token';
    expect(await ask(`POST ${place}/git/refs`, { token, body })).toEqual({
      status: 403,
      body: saying(message),
    });
    expect(await query(mutation, commitInput('main', sha), token)).toEqual(
      refusedCommit('FORBIDDEN', message),
    );
  });

  it('lets those without a token read what is public, and nothing more', async () => {
    await github.openIssue({ title: 'A' });
    expect((await ask(`GET ${place}/issues/1`, { token: '' })).status).toBe(200);
    const comment = { token: '', body: { body: 'x' } };
    expect((await ask(`POST ${place}/issues/1/comments`, comment)).status).toBe(401);
  });

  it('lets people do what their role permits', async () => {
    const sha = (await github.branches())['main'];
    const body = { ref: 'refs/heads/mine', sha };
    const { stranger: token } = github.tokens;
    expect((await ask(`POST ${place}/git/refs`, { token, body })).status).toBe(404);
    github.setRole('stranger', 'write');
    expect((await ask(`POST ${place}/git/refs`, { token, body })).status).toBe(201);
  });
});

describe('limits and refusals', () => {
  const long = 'ä'.repeat(65_537);
  it.each([
    ['POST /issues/1/comments', { body: long }, 'Body is too long (maximum is 65536 characters)'],
    ['PATCH /issues/comments/1', { body: long }, 'Body is too long (maximum is 65536 characters)'],
    ['PATCH /pulls/2', { body: long }, 'body is too long (maximum is 65536 characters)'],
    [
      'POST /pulls',
      { title: 'x'.repeat(257), head: 'ready', base: 'main' },
      'title is too long (maximum is 256 characters)',
    ],
    [
      'POST /labels',
      { name: 'x'.repeat(51), color: '00ff00' },
      'name is too long (maximum is 50 characters)',
    ],
    [
      'POST /issues/1/labels',
      { labels: ['x'.repeat(51)] },
      'name is too long (maximum is 50 characters)',
    ],
    [
      'POST /pulls',
      { title: 'A', head: 'ready', base: 'main' },
      'A pull request already exists for octo:ready.',
    ],
    [
      'POST /pulls',
      { title: 'A', head: 'empty', base: 'main' },
      'No commits between main and empty',
    ],
  ])('answers %s with a 422 that says why', async (route, body, message) => {
    await github.openIssue({ title: 'A' });
    await github.openPullRequest({ title: 'B', branch: 'ready' });
    await github.comment(1, { by: 'octo', body: 'x' });
    await github.createBranch('empty');
    expect(await ask(route.replace(' ', ` ${place}`), { body })).toEqual({
      status: 422,
      body: invalid({ message }),
    });
    await expect(github.comments(1)).resolves.toMatchObject([{ body: 'x' }]);
    await expect(github.pulls()).resolves.toHaveLength(1);
  });

  it('takes a text of just 65,536 characters', async () => {
    const issue = await github.openIssue({ title: 'A' });
    const body = { body: '🌱'.repeat(65_536) };
    expect((await ask(`POST ${place}/issues/${issue}/comments`, { body })).status).toBe(201);
  });

  it('finds a label whatever its capitals are, and creates it once', async () => {
    const issue = await github.openIssue({ title: 'A' });
    const label = { name: 'Spec-Ready', color: '00ff00' };
    expect((await ask(`POST ${place}/labels`, { body: label })).status).toBe(201);
    const again = { ...label, name: 'spec-ready' };
    expect(await ask(`POST ${place}/labels`, { body: again })).toEqual({
      status: 422,
      body: invalid({ resource: 'Label', code: 'already_exists', field: 'name' }),
    });
    const body = { labels: ['spec-READY'] };
    await ask(`POST ${place}/issues/${issue}/labels`, { body });
    await expect(github.labels(issue)).resolves.toEqual(['Spec-Ready']);
    expect((await ask(`GET ${place}/labels/SPEC-ready`)).status).toBe(200);
    expect((await ask(`DELETE ${place}/issues/${issue}/labels/spec-ready`)).status).toBe(200);
    await expect(github.labels(issue)).resolves.toEqual([]);
  });

  it.each([
    ['refs/heads/there', 'Reference already exists'],
    ['refs/heads/spec', 'Reference update failed'],
    ['refs/heads/there/below', 'Reference update failed'],
    ['refs/heads/bad..name', 'refs/heads/bad..name is not a valid ref name.'],
    ['refs/heads/with space', 'refs/heads/with space is not a valid ref name.'],
    ['refs/heads/x.lock', 'refs/heads/x.lock is not a valid ref name.'],
    ['spec', 'Reference name must contain at least three slash-separated components.'],
  ])('refuses to create the reference %s', async (ref, message) => {
    const sha = await github.createBranch('there');
    await github.createBranch('spec/issue-1');
    expect(await ask(`POST ${place}/git/refs`, { body: { ref, sha } })).toEqual({
      status: 422,
      body: saying(message),
    });
    expect(Object.keys(await github.branches()).sort()).toEqual(['main', 'spec/issue-1', 'there']);
  });

  it("lets nobody edit or delete another's comment without the role for it", async () => {
    const issue = await github.openIssue({ title: 'A' });
    const id = await github.comment(issue, { by: 'octo', body: 'mine' });
    const path = `${place}/issues/comments/${id}`;
    const [token, body] = [github.tokens.stranger, { body: 'theirs' }];
    expect((await ask(`PATCH ${path}`, { token, body })).status).toBe(403);
    expect((await ask(`DELETE ${path}`, { token })).status).toBe(403);
    await expect(github.comments(issue)).resolves.toMatchObject([{ body: 'mine' }]);
    expect((await ask(`PATCH ${path}`, { token: github.tokens.partner, body })).status).toBe(200);
  });

  it('lets a job not comment in a locked conversation', async () => {
    const issue = await github.openIssue({ title: 'A' });
    await github.lock(issue);
    const [token, body] = [github.grant(everything), { body: 'x' }];
    expect(await ask(`POST ${place}/issues/${issue}/comments`, { token, body })).toEqual({
      status: 403,
      body: saying('Unable to create comment because issue is locked.'),
    });
    expect((await ask(`POST ${place}/issues/${issue}/comments`, { body })).status).toBe(201);
  });

  it('answers for the head or base of a pull request that is not there', async () => {
    for (const [head, base, field] of [
      ['nowhere', 'main', 'head'],
      ['main', 'nowhere', 'base'],
    ]) {
      expect(await ask(`POST ${place}/pulls`, { body: { title: 'A', head, base } })).toEqual({
        status: 422,
        body: invalid({ resource: 'PullRequest', field, code: 'invalid' }),
      });
    }
  });
});

describe('pull requests', () => {
  it('are listed by their head, never mixing up a fork, newest first, with the head of now', async () => {
    const first = await github.openPullRequest({ title: 'A', branch: 'spec/issue-1' });
    await github.openPullRequestFrom('stranger', { title: 'B', branch: 'spec/issue-1' });
    await github.closePullRequest(first);
    const second = await github.openPullRequest({ title: 'C', branch: 'spec/issue-1' });
    const oid = await github.commitAs('octo', { branch: 'spec/issue-1', files: { 'b.md': 'b' } });
    const list = async (state: string): Promise<unknown> =>
      (await ask(`GET ${place}/pulls?state=${state}&head=octo%3Aspec%2Fissue-1&per_page=100`)).body;
    const head = { ref: 'spec/issue-1', repo: { full_name: 'octo/shop' } };
    expect(await list('all')).toMatchObject([
      { number: second, state: 'open', head: { ...head, sha: oid } },
      { number: first, state: 'closed', head },
    ]);
    expect(await list('open')).toMatchObject([{ number: second }]);
    await expect(github.pulls()).resolves.toMatchObject([
      { title: 'A', state: 'closed', head: 'octo:spec/issue-1' },
      { title: 'B', state: 'open', head: 'stranger:spec/issue-1', author: 'stranger' },
      { title: 'C', headOid: oid },
    ]);
    expect(github.violations).toEqual([]);
  });

  it('are issues too, with their labels and comments', async () => {
    const pull = await github.openPullRequest('A');
    await github.setLabels(pull, ['needs-spec']);
    await github.comment(pull, { by: 'stranger', body: 'x', at: '2020-01-02T03:04:05Z' });
    expect((await ask(`GET ${place}/issues/${pull}`)).body).toMatchObject({
      number: pull,
      html_url: `${github.url}/octo/shop/pull/${pull}`,
      pull_request: { url: `${github.url}${place}/pulls/${pull}` },
      labels: [{ name: 'needs-spec' }],
    });
    expect((await ask(`GET ${place}/issues/${pull}/comments`)).body).toMatchObject([
      { body: 'x', created_at: '2020-01-02T03:04:05Z', author_association: 'NONE' },
    ]);
    await github.mergePullRequest(pull);
    await expect(github.pulls()).resolves.toMatchObject([{ state: 'closed', isMerged: true }]);
    expect(github.violations).toEqual([]);
  });
});

describe('files', () => {
  it('can be links and submodules', async () => {
    const files = {
      'docs/SPEC.md': '# A\n',
      link: { symlink: 'docs/elsewhere' },
      part: { submodule: 'a'.repeat(40) },
    };
    const oid = await github.commitAs('partner', { branch: 'main', files, message: 'Add' });
    const types = async (path: string): Promise<unknown> =>
      (await ask(`GET ${place}/contents/${path}?ref=main`)).body;
    expect(await types('docs%2FSPEC.md')).toMatchObject({ type: 'file', encoding: 'base64' });
    expect(await types('link')).toMatchObject({ type: 'symlink', target: 'docs/elsewhere' });
    expect(await types('part')).toMatchObject({ type: 'submodule' });
    expect((await ask(`GET ${place}/git/trees/${oid}`)).body).toMatchObject({
      tree: expect.arrayContaining([
        expect.objectContaining({ path: 'link', mode: '120000' }),
        expect.objectContaining({ path: 'part', mode: '160000' }),
        expect.objectContaining({ path: 'docs', mode: '040000' }),
      ]),
    });
    expect((await ask(`GET ${place}/git/ref/heads%2Fmain`)).body).toMatchObject({
      object: { sha: oid },
    });
    expect((await ask(`GET ${place}/branches/main`)).body).toMatchObject({ commit: { sha: oid } });
    await github.commitAs('octo', { branch: 'main', files: { link: null } });
    expect((await ask(`GET ${place}/contents/link?ref=main`)).status).toBe(404);
  });
});

describe('faults', () => {
  const post = async (issue: number): Promise<number | 'broken'> => {
    const path = `POST ${place}/issues/${issue}/comments`;
    return ask(path, { body: { body: 'x' } }).then(
      ({ status }) => status,
      () => 'broken' as const,
    );
  };

  it.each([
    ['breaks before the request took effect', { drop: 'before' }, 'broken', 0],
    ['breaks after the request took effect', { drop: 'after' }, 'broken', 1],
    ['fails before the request took effect', { status: 500 }, 500, 0],
    ['fails after the request took effect', { status: 502, when: 'after' }, 502, 1],
    ['meets a limit', secondaryRateLimit(403, 1), 403, 0],
  ] as const)('a connection %s', async (_, failure, outcome, comments) => {
    const issue = await github.openIssue({ title: 'A' });
    github.fail({ ...failure, method: 'POST', times: 1 });
    expect((await ask(`GET ${place}/issues/${issue}`)).status).toBe(200);
    const path = `${github.url}${place}/issues/${issue}/comments`;
    const headers = { authorization: `token ${github.tokens.octo}` };
    const sent = { method: 'POST', headers, body: JSON.stringify({ body: 'x' }) };
    const answer = await fetch(path, sent).then(
      ({ status }) => status,
      () => 'broken',
    );
    expect(answer).toBe(outcome);
    await expect(github.comments(issue)).resolves.toHaveLength(comments);
    expect(await post(issue)).toBe(201);
    expect(github.requests.map(({ status }) => status)).toEqual([
      200,
      outcome === 'broken' ? undefined : outcome,
      201,
    ]);
  });

  it('say when a limit is lifted', async () => {
    github.fail({ ...secondaryRateLimit(429, 7), path: /\/issues/u, times: 1 });
    const response = await fetch(`${github.url}${place}/issues/1`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '7']);
    expect(await response.json()).toMatchObject({ message: expect.stringMatching(/rate limit/u) });
  });

  it('meet the nth request of all, or the nth that matches', async () => {
    const issue = await github.openIssue({ title: 'A' });
    github.failNth(2, { status: 500, body: '{}' });
    github.fail({ method: 'POST', sent: /"x"/u, skip: 1, times: 1, status: 503, body: '{}' });
    const outcomes = [await post(issue), await post(issue), await post(issue), await post(issue)];
    expect(outcomes).toEqual([201, 500, 503, 201]);
  });

  it('let something happen in between', async () => {
    const head = await github.createBranch('spec');
    github.before({ path: /\/graphql$/u, sent: /createCommitOnBranch/u }, () =>
      github.commitAs('partner', { branch: 'spec', files: { 'a.md': 'theirs' } }),
    );
    await query('{ viewer { login } }');
    expect(await query(mutation, commitInput('spec', head))).toMatchObject({
      errors: [{ type: 'STALE_DATA' }],
    });
    await expect(github.commits('spec')).resolves.toMatchObject([{ author: 'partner' }, {}]);
    await expect(github.readFile('docs/SPEC.md', 'spec')).resolves.toBeUndefined();
  });

  it('let only one of two equal requests at once create a pull request', async () => {
    await github.createBranch('ready');
    await github.commitAs('octo', { branch: 'ready', files: { 'a.md': 'a' } });
    const body = { title: 'A', head: 'ready', base: 'main' };
    const answers = await Promise.all([1, 2].map(() => ask(`POST ${place}/pulls`, { body })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
  });
});

describe('the transcript', () => {
  it('has every request with its body and without its token', async () => {
    const issue = await github.openIssue({ title: 'A' });
    const path = `${place}/issues/${issue}/comments`;
    await ask(`POST ${path}`, { body: { body: 'x' }, token: github.grant(everything) });
    expect(github.requests).toMatchObject([
      { method: 'POST', path, body: { body: 'x' }, by: 'github-actions[bot]', status: 201 },
    ]);
    expect(JSON.stringify(github.requests)).not.toContain('ghs_');
  });

  it.each([
    ['POST /issues/1/comments', { text: 'x' }, /issues\/create-comment: .*'body'/u],
    [
      'POST /issues/1/comments',
      { body: 'x', author: 'me' },
      /"author", which GitHub does not read/u,
    ],
    ['GET /pulls?head_branch=x', undefined, /"head_branch", which GitHub does not read/u],
    ['GET /pulls?state=merged', undefined, /state=merged/u],
    [
      'PATCH /git/refs/heads/main',
      { sha: 'x', force: true },
      /Expected an operation of the fixture/u,
    ],
  ])('counts %s with %j as a violation', async (route, body, words) => {
    await github.openIssue({ title: 'A' });
    await ask(route.replace(' ', ` ${place}`), { body });
    expect(github.violations).toEqual(expect.arrayContaining([expect.stringMatching(words)]));
  });
});

describe('the answers', () => {
  const request = {
    method: 'GET',
    path: `${place}/issues/1`,
    body: undefined,
    query: new URLSearchParams(),
    headers: {},
  };
  it.each([
    ['lacks what GitHub always says', 200, { number: 1 }, [/issues\/get answered: .*required/u]],
    ['has a status that GitHub never uses', 202, {}, [/answered 202/u]],
    ['is a refusal', 404, {}, []],
  ])('are judged too: one that %s', (_, status, body, words) => {
    const violations = findJudge().judgeAnswer(request, { status, headers: {}, body });
    expect(violations).toEqual(words.map((word) => expect.stringMatching(word)));
  });
});

describe('recorded events', () => {
  it.each([
    ['issues.labeled', { action: 'labeled', label: { name: 'bug' } }],
    ['issues.opened', { action: 'opened', issue: { number: 1 } }],
    ['issue_comment.created', { action: 'created', issue: { number: 1 } }],
    [
      'issue_comment.created.on-pull-request',
      { issue: { pull_request: { url: expect.any(String) } } },
    ],
    ['pull_request.opened', { action: 'opened', pull_request: { number: 2 } }],
    ['pull_request.labeled', { action: 'labeled', pull_request: { number: 2 } }],
    ['pull_request.synchronize', { action: 'synchronize', pull_request: { number: 2 } }],
    ['workflow_dispatch', { ref: 'refs/heads/main', inputs: {}, sender: { login: 'octocat' } }],
  ])('%s is as GitHub sends it', (name, expected) => {
    const text = readFileSync(`__tests__/fixtures/github/events/${name}.json`, 'utf8');
    expect(JSON.parse(text)).toMatchObject({ sender: { login: 'Codertocat' }, ...expected });
  });
});
