import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openGitHub } from '../../src/adapters/github/open-github.ts';
import type { GitHub } from '../../src/github.ts';
import { catchError } from '../support/catch-error.ts';
import { viewerAnswer } from '../support/github-answers.ts';
import { scriptGitHub, type ScriptedGitHub } from '../support/script-github.ts';
import { startGitHub, type GitHubServer } from '../support/start-github.ts';

const place = { owner: 'octo', repo: 'shop' };

describe('the account and the roles on GitHub', () => {
  let server: GitHubServer;
  beforeAll(async () => {
    server = await startGitHub();
    server.setRole('partner', 'maintain');
    server.setRole('helper', { name: 'curator', base: 'triage' });
  });
  afterAll(async () => {
    expect(server.violations).toEqual([]);
    await server[Symbol.asyncDispose]();
  });
  const open = (token: string): GitHub => openGitHub({ ...place, token, apiUrl: server.url });

  it('are asked for the account once', async () => {
    const github = open(server.tokens.octo);
    const before = server.requests.length;
    await expect(github.readViewer()).resolves.toBe('octo');
    await expect(github.readViewer()).resolves.toBe('octo');
    expect(server.listRoutes().slice(before)).toEqual(['POST /graphql viewer']);
  });

  it('know the token of a job by the name that its comments carry', async () => {
    const github = open(server.grant({ issues: 'write' }));
    const number = await server.openIssue({ title: 'Sell plants' });
    const { author } = await github.createComment(number, 'Queued');
    expect(author).toEqual({ login: 'github-actions[bot]', isBot: true });
    await expect(github.readViewer()).resolves.toBe(author.login);
  });

  it.each([
    ['octo', 'admin'],
    ['partner', 'maintain'],
    ['helper', 'read'],
    ['stranger', 'read'],
    ['helper[bot]', 'none'],
    ['nobody-at-all', 'none'],
  ])('give %s the role %s', async (login, role) => {
    await expect(open(server.tokens.octo).readRole(login)).resolves.toBe(role);
  });

  it('are none for a stranger in a private repository', async () => {
    await using secret = await startGitHub({ visibility: 'private' });
    const github = openGitHub({ ...place, token: secret.tokens.octo, apiUrl: secret.url });
    await expect(github.readRole('stranger')).resolves.toBe('none');
  });
});

describe('the account of a token', () => {
  let server: ScriptedGitHub;
  beforeEach(async () => {
    server = await scriptGitHub();
  });
  afterEach(async () => {
    await server[Symbol.asyncDispose]();
  });
  const open = (token: string, graphqlUrl?: string): GitHub =>
    openGitHub({ ...place, token, apiUrl: server.url, ...(graphqlUrl && { graphqlUrl }) });

  it.each([
    ['ghp_a', 'ada', 'ada'],
    ['ghp_a', 'github-actions', 'github-actions'],
    ['ghs_1_a.b', 'github-actions[bot]', 'github-actions[bot]'],
    ['ghs_1_a.b', 'github-actions', 'github-actions[bot]'],
    ['ghs_1_a.b', 'our-writer', 'our-writer[bot]'],
  ])('%s named %s is %s', async (token, said, login) => {
    server.on('POST /graphql', { body: viewerAnswer(said) });
    await expect(open(token).readViewer()).resolves.toBe(login);
  });

  it.each([
    ['404', { status: 404, body: { message: 'Not Found' } }],
    ['403', { status: 403, body: { message: 'Forbidden' } }],
    ['errors', { body: { errors: [{ type: 'FORBIDDEN', message: 'No' }] } }],
  ])('is asked for by REST where GraphQL answers with %s', async (_, reply) => {
    server.on('POST /graphql', reply);
    server.on('GET /user', { body: { login: 'ada' } });
    await expect(open('ghp_a').readViewer()).resolves.toBe('ada');
    expect(server.routes).toEqual(['POST /graphql', 'GET /user']);
  });

  it('is asked for again after it could not be read', async () => {
    const github = open('ghp_a');
    server.on('POST /graphql', { status: 404 });
    server.on('GET /user', { status: 401, body: { message: 'Bad credentials' } });
    expect((await catchError(github.readViewer())).message).toContain('the token refused (401)');
    server.on('POST /graphql', { body: viewerAnswer('ada') });
    await expect(github.readViewer()).resolves.toBe('ada');
  });

  it('is asked for where GraphQL is said to be', async () => {
    server.on('POST /elsewhere/graphql', { body: viewerAnswer('ada') });
    await expect(open('ghp_a', `${server.url}/elsewhere/graphql`).readViewer()).resolves.toBe(
      'ada',
    );
  });

  it('is asked for beside the version of the API on an Enterprise server', async () => {
    server.on('POST /api/graphql', { body: viewerAnswer('ada') });
    const apiUrl = `${server.url}/api/v3/`;
    await expect(openGitHub({ ...place, token: 'ghp_a', apiUrl }).readViewer()).resolves.toBe(
      'ada',
    );
  });
});

describe('the role of somebody', () => {
  let server: ScriptedGitHub;
  let github: GitHub;
  const route = 'GET /repos/octo/shop/collaborators/ada/permission';
  beforeEach(async () => {
    server = await scriptGitHub();
    github = openGitHub({ ...place, token: 'ghp_octo', apiUrl: server.url });
  });
  afterEach(async () => {
    await server[Symbol.asyncDispose]();
  });

  it.each([
    ['admin', 'admin', 'admin'],
    ['maintain', 'write', 'maintain'],
    ['write', 'write', 'write'],
    ['triage', 'read', 'triage'],
    ['read', 'read', 'read'],
    ['curator', 'write', 'write'],
    ['Admin', 'read', 'read'],
    ['pull', 'pull', 'read'],
    [undefined, 'push', 'write'],
    [null, 'admin', 'admin'],
    ['', 'none', 'none'],
  ])('named %s, which permits %s, is %s', async (roleName, permission, role) => {
    server.on(route, { body: { role_name: roleName, permission } });
    await expect(github.readRole('ada')).resolves.toBe(role);
  });

  it('is none for a name that is no user', async () => {
    server.on(route, { status: 404, body: { message: 'ada is not a user' } });
    await expect(github.readRole('ada')).resolves.toBe('none');
  });

  it.each([
    ['a 404 of another meaning', { status: 404, body: { message: 'Not Found' } }],
    ['a 403', { status: 403, body: { message: 'Must have push access' } }],
    ['a 401', { status: 401, body: { message: 'Bad credentials' } }],
    ['a 500', { status: 500 }],
    ['no answer', 'drop'],
    ['a page of HTML', { headers: { 'content-type': 'text/html' }, body: '<html>' }],
    ['a role that nobody knows', { body: { role_name: 'curator', permission: 'curate' } }],
    ['an empty answer', { body: {} }],
  ] as const)('is an error, never a role, after %s', async (_, reply) => {
    server.on(route, reply);
    const error = await catchError(github.readRole('ada'));
    expect(error.message).toContain('permission lookup failed');
    expect(error.message).toMatch(/^Expected [^\n]+ada[^\n]+\.$/u);
    expect(error.hint).not.toBe('');
  });
});
