import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openGitHub } from '../../src/adapters/github/open-github.ts';
import type { GitHub } from '../../src/github.ts';
import { catchError } from '../support/catch-error.ts';
import { pullRequestAnswer } from '../support/github-answers.ts';
import { scriptGitHub } from '../support/script-github.ts';
import { startGitHub, type GitHubServer } from '../support/start-github.ts';

let server: GitHubServer;
let github: GitHub;
let main: string;
const place = { owner: 'octo', repo: 'shop' };

beforeAll(async () => {
  server = await startGitHub();
  github = openGitHub({ ...place, token: server.tokens.octo, apiUrl: server.url });
  main = (await github.readHead('main')) ?? '';
});
afterAll(async () => {
  expect(server.violations).toEqual([]);
  await server[Symbol.asyncDispose]();
});

describe('a branch', () => {
  it('of the repository is its default', async () => {
    await expect(github.readDefaultBranch()).resolves.toBe('main');
  });

  it('is created once, at the commit that is named', async () => {
    await expect(github.readHead('spec/issue-7')).resolves.toBeUndefined();
    await expect(github.createBranch('spec/issue-7', main)).resolves.toBe('created');
    await expect(github.readHead('spec/issue-7')).resolves.toBe(main);
    await expect(github.createBranch('spec/issue-7', main)).resolves.toBe('exists');
  });

  it('is not found by the beginning of its name', async () => {
    await server.createBranch('feature/long');
    await expect(github.readHead('feature')).resolves.toBeUndefined();
    await expect(github.readHead('feature/lon')).resolves.toBeUndefined();
  });

  it('that was made although the answer was lost is created, once', async () => {
    server.fail({ drop: 'after', method: 'POST', path: /\/git\/refs$/u, times: 1 });
    await expect(github.createBranch('spec/lost', main)).resolves.toBe('created');
    expect((await server.branches())['spec/lost']).toBe(main);
  });

  it('at a commit that does not exist is refused', async () => {
    const error = await catchError(github.createBranch('spec/nowhere', 'f'.repeat(40)));
    expect(error.message).toContain('create the branch spec/nowhere');
  });
});

describe('a file', () => {
  const large = `${'ü'.repeat(700_000)}\n`;
  beforeAll(async () => {
    await server.createBranch('files');
    await server.commitAs('octo', {
      branch: 'files',
      files: {
        'docs/specs/SPEC.md': '\uFEFF# Größe 🌱\r\n',
        'docs/large.md': large,
        'docs/empty.md': '',
        'docs/binary.md': Buffer.from([0xff, 0xfe, 0x00]),
        'docs/link.md': { symlink: 'specs/SPEC.md' },
        elsewhere: { symlink: 'docs' },
        vendored: { submodule: 'd'.repeat(40) },
      },
    });
  });

  it.each([
    ['docs/specs/SPEC.md', '\uFEFF# Größe 🌱\r\n'],
    ['docs/large.md', large],
    ['docs/empty.md', ''],
  ])('at %s is read whole', async (path, text) => {
    await expect(github.readFile(path, 'files')).resolves.toEqual({ is: 'file', text });
  });

  it.each([
    ['a link', 'docs/link.md'],
    ['a path below a link', 'elsewhere/specs/SPEC.md'],
    ['a new path below a link', 'elsewhere/NEW.md'],
    ['a submodule', 'vendored'],
    ['a path below a submodule', 'vendored/SPEC.md'],
    ['a folder', 'docs/specs'],
    ['a path below a file', 'docs/specs/SPEC.md/SPEC.md'],
    ['what is no text', 'docs/binary.md'],
  ])('is no file to write to where there is %s', async (_, path) => {
    await expect(github.readFile(path, 'files')).resolves.toEqual({ is: 'other' });
  });

  it.each([
    ['docs/none.md', 'files'],
    ['none/SPEC.md', 'files'],
    ['docs/specs/SPEC.md', 'main'],
    ['docs/specs/SPEC.md', 'no-such-branch'],
  ])('at %s of %s is nothing', async (path, ref) => {
    await expect(github.readFile(path, ref)).resolves.toBeUndefined();
  });

  it('is read at a commit as well as on a branch', async () => {
    await expect(github.readFile('docs/specs/SPEC.md', main)).resolves.toBeUndefined();
    const head = (await github.readHead('files')) ?? '';
    await expect(github.readFile('docs/empty.md', head)).resolves.toMatchObject({ text: '' });
  });

  it('is asked for once at a commit, and anew on a branch, which may have moved on', async () => {
    await using script = await scriptGitHub();
    const commit = 'c'.repeat(40);
    const tree = ['SPEC.md', 'SPEC.json'].map((path) => ({ path, mode: '100644', sha: path }));
    for (const ref of [commit, 'main']) {
      script.on(`GET /repos/octo/shop/git/trees/${ref}`, { body: { tree } });
    }
    const blob = { body: { content: '', encoding: 'base64' } };
    for (const { sha } of tree) script.on(`GET /repos/octo/shop/git/blobs/${sha}`, blob);
    const other = openGitHub({ ...place, token: 'ghp_octo', apiUrl: script.url });
    const paths = ['SPEC.md', 'SPEC.json', 'SPEC.md', 'none.md'];
    for (const path of paths) await other.readFile(path, commit);
    for (const path of paths) await other.readFile(path, 'main');
    expect(script.routes.map((route) => route.replace(/^.*git\//u, ''))).toEqual([
      ...[`trees/${commit}`, 'blobs/SPEC.md', 'blobs/SPEC.json'],
      ...paths.map(() => 'trees/main'),
    ]);
  });

  it('in another spelling is found among what was listed already', async () => {
    await using script = await scriptGitHub();
    const commit = 'c'.repeat(40);
    const tree = [{ path: 'Docs', mode: '040000', sha: 'docs' }];
    script.on(`GET /repos/octo/shop/git/trees/${commit}`, { body: { tree } });
    const other = openGitHub({ ...place, token: 'ghp_octo', apiUrl: script.url });
    await expect(other.readFile('docs/SPEC.md', commit)).resolves.toBeUndefined();
    await expect(other.readOtherSpelling('docs/SPEC.md', commit)).resolves.toBe('Docs');
    await expect(github.readOtherSpelling('docs/SPEC.md', 'f'.repeat(40))).resolves.toBeUndefined();
    expect(script.routes).toEqual([`GET /repos/octo/shop/git/trees/${commit}`]);
  });

  it('in a folder that GitHub does not list to its end may be anything', async () => {
    await using script = await scriptGitHub();
    const answer = { body: { tree: [], truncated: true } };
    script.on('GET /repos/octo/shop/git/trees/main', answer);
    const other = openGitHub({ ...place, token: 'ghp_octo', apiUrl: script.url });
    await expect(other.readFile('SPEC.md', 'main')).resolves.toEqual({ is: 'other' });
  });
});

describe('an empty repository', () => {
  it('has no branch, no file and no commit', async () => {
    await using script = await scriptGitHub();
    const empty = { status: 409, body: { message: 'Git Repository is empty.' } };
    script.on('GET /repos/octo/shop/git/ref/heads%2Fmain', empty);
    script.on('GET /repos/octo/shop/git/trees/main', empty);
    script.on('GET /repos/octo/shop/commits?path=SPEC.md&sha=main&per_page=100', empty);
    const none = openGitHub({ ...place, token: 'ghp_octo', apiUrl: script.url });
    await expect(none.readHead('main')).resolves.toBeUndefined();
    await expect(none.readFile('SPEC.md', 'main')).resolves.toBeUndefined();
    await expect(none.readCommits('SPEC.md', 'main')).resolves.toEqual([]);
  });
});

describe('a commit', () => {
  const commit = (branch: string, expectedHead: string, text: string) => ({
    branch,
    expectedHead,
    headline: 'Add the specification',
    body: 'Refs #7',
    files: [
      { path: 'docs/SPEC.md', text },
      { path: 'docs/SPEC.json', text: '{}\n' },
    ],
  });

  it('holds all files, is verified, and belongs to the token', async () => {
    await server.createBranch('commits');
    const token = server.grant({ contents: 'write' });
    const job = openGitHub({ ...place, token, apiUrl: server.url });
    const made = await job.commitFiles(commit('commits', main, 'Größe 🌱\r\n'));
    const [newest] = await server.commits('commits');
    expect(made).toEqual({ oid: newest?.oid });
    expect(newest?.isVerified).toBe(true);
    await expect(server.readFile('docs/SPEC.md', 'commits')).resolves.toBe('Größe 🌱\r\n');
    await expect(server.readFile('docs/SPEC.json', 'commits')).resolves.toBe('{}\n');
    await expect(job.readCommits('docs/SPEC.md', 'commits')).resolves.toEqual([
      {
        oid: newest?.oid,
        message: 'Add the specification\n\nRefs #7',
        author: 'github-actions[bot]',
      },
    ]);
  });

  it('is not made on a branch that has moved on', async () => {
    await server.createBranch('moved');
    const theirs = await server.commitAs('partner', {
      branch: 'moved',
      files: { 'README.md': 'Theirs' },
    });
    await expect(github.commitFiles(commit('moved', main, 'Ours'))).resolves.toBe('head-moved');
    await expect(github.readHead('moved')).resolves.toBe(theirs);
  });

  it.each([{ drop: 'after' }, { status: 502, when: 'after' }] as const)(
    'is made once although the answer was lost by %j',
    async (failure) => {
      const branch = `lost-${'drop' in failure ? 'connection' : 'answer'}`;
      await server.createBranch(branch);
      server.fail({ ...failure, method: 'POST', path: /\/graphql$/u, times: 1 });
      const made = await github.commitFiles(commit(branch, main, 'Ours'));
      const commits = await server.commits(branch);
      expect(made).toEqual({ oid: commits[0]?.oid });
      expect(commits).toHaveLength(2);
    },
  );

  it('to a protected branch is refused with the other way to publish', async () => {
    await server.createBranch('protected');
    server.protectBranch('protected');
    const error = await catchError(github.commitFiles(commit('protected', main, 'Ours')));
    expect(error.message).toContain('Changes must be made through a pull request');
    expect(error.hint).toContain('publish to pull-request');
  });

  it('to a branch that does not exist is an error', async () => {
    const error = await catchError(github.commitFiles(commit('nowhere', main, 'Ours')));
    expect(error.message).toContain('nothing there (404)');
  });
});

describe('a pull request', () => {
  const branch = 'pulls/one';
  const request = { title: 'Specify #7', body: 'Body', branch, base: 'main', draft: true };
  let number: number;

  beforeAll(async () => {
    await server.createBranch(branch);
    await server.commitAs('octo', { branch, files: { 'SPEC.md': 'Text' } });
  });

  it('is created once, although the answer was lost', async () => {
    server.fail({ drop: 'after', method: 'POST', path: /\/pulls$/u, times: 1 });
    const made = await github.createPullRequest(request);
    expect(made).toMatchObject({
      title: 'Specify #7',
      body: 'Body',
      state: 'open',
      base: 'main',
      author: { login: 'octo', isBot: false },
    });
    const [pull, ...more] = (await server.pulls()).filter(({ head }) => head === `octo:${branch}`);
    expect(more).toEqual([]);
    expect(pull).toMatchObject({ isDraft: true });
    number = pull?.number ?? 0;
    expect(made === 'exists' ? 0 : made.number).toBe(number);
  });

  it('that is open already exists', async () => {
    await expect(github.createPullRequest(request)).resolves.toBe('exists');
  });

  it('is edited in what is given, and in nothing else', async () => {
    await github.editPullRequest(number, { body: 'New body' });
    const [found] = await github.readPullRequests(branch);
    expect(found).toMatchObject({ number, title: 'Specify #7', body: 'New body' });
  });

  it('is found in every state, the newest first, and never from a fork', async () => {
    await server.openPullRequestFrom('stranger', { title: 'Theirs', branch });
    await server.closePullRequest(number);
    const second = await github.createPullRequest({ ...request, draft: false });
    const newest = second === 'exists' ? 0 : second.number;
    await server.mergePullRequest(newest);
    await expect(github.readPullRequests(branch)).resolves.toMatchObject([
      { number: newest, state: 'merged' },
      { number, state: 'closed' },
    ]);
  });

  it('from a branch without any is not found', async () => {
    await expect(github.readPullRequests('main')).resolves.toEqual([]);
  });

  it('is refused where a setting forbids it, with the name of the setting', async () => {
    await using strict = await startGitHub();
    strict.forbidPullRequestsByActions();
    await strict.createBranch(branch);
    await strict.commitAs('octo', { branch, files: { 'SPEC.md': 'Text' } });
    const token = strict.grant({ contents: 'write', 'pull-requests': 'write' });
    const job = openGitHub({ ...place, token, apiUrl: strict.url });
    const error = await catchError(job.createPullRequest(request));
    expect(error.hint).toContain('Allow GitHub Actions to create and approve pull requests');
    await expect(strict.pulls()).resolves.toEqual([]);
  });

  it('is looked for on all pages, and only on the branch of the repository itself', async () => {
    await using script = await scriptGitHub();
    const list =
      '/repos/octo/shop/pulls?state=all&head=octo%3Aspec&sort=created&direction=desc&per_page=100';
    const head = { ref: 'spec', repo: { full_name: 'Octo/Shop' } };
    const link = `<${script.url}${list}&page=2>; rel="next"`;
    const first = [
      pullRequestAnswer({ number: 3, head: { ...head, repo: { full_name: 'stranger/shop' } } }),
      pullRequestAnswer({ number: 4, head: { ...head, repo: null } }),
      pullRequestAnswer({ number: 5, head: { ...head, ref: 'spec-2' } }),
    ];
    script.on(`GET ${list}`, { headers: { link }, body: first });
    script.on(`GET ${list}&page=2`, { body: [pullRequestAnswer({ number: 2, head, user: null })] });
    const paged = openGitHub({ ...place, token: 'ghp_octo', apiUrl: script.url });
    await expect(paged.readPullRequests('spec')).resolves.toMatchObject([
      { number: 2, author: { login: 'ghost' } },
    ]);
  });
});
