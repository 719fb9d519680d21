import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openGitHub } from '../../src/adapters/github/open-github.ts';
import type { GitHub } from '../../src/github.ts';
import { catchError } from '../support/catch-error.ts';
import {
  commentAnswer,
  issueAnswer,
  pullRequestAnswer,
  referenceAnswer,
  viewerAnswer,
} from '../support/github-answers.ts';
import { scriptGitHub, type Reply, type ScriptedGitHub } from '../support/script-github.ts';

const place = '/repos/octo/shop';
const oid = 'a'.repeat(40);
const label = { name: 'spec-ready', color: '00ff00', description: 'Ready' };
const request = {
  title: 'Title',
  body: 'Body',
  branch: 'spec/issue-7',
  base: 'main',
  draft: false,
};
const newCommit = {
  branch: 'spec/issue-7',
  expectedHead: oid,
  headline: 'Add the specification',
  body: '',
  files: [{ path: 'SPEC.md', text: 'Text' }],
};

let server: ScriptedGitHub;
let github: GitHub;

beforeAll(async () => {
  server = await scriptGitHub();
});
beforeEach(async () => {
  await server[Symbol.asyncDispose]();
  server = await scriptGitHub();
  github = openGitHub({ token: 'ghp_octo', apiUrl: server.url, owner: 'octo', repo: 'shop' });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const failures: readonly (readonly [string, Reply])[] = [
  ['a dropped connection', 'drop'],
  ['a 500', { status: 500, body: { message: 'Server Error' } }],
  ['a 502 in HTML', { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>' }],
];

type Case = readonly [name: string, route: string, answer: Reply, call: () => Promise<unknown>];

const repeatable: readonly Case[] = [
  [
    'readDefaultBranch',
    `GET ${place}`,
    { body: { default_branch: 'main' } },
    () => github.readDefaultBranch(),
  ],
  ['readIssue', `GET ${place}/issues/7`, { body: issueAnswer() }, () => github.readIssue(7)],
  [
    'editComment',
    `PATCH ${place}/issues/comments/1`,
    { body: commentAnswer({}) },
    () => github.editComment(1, 'Text'),
  ],
  [
    'deleteComment',
    `DELETE ${place}/issues/comments/1`,
    { status: 204 },
    () => github.deleteComment(1),
  ],
  [
    'removeLabel',
    `DELETE ${place}/issues/7/labels/spec-ready`,
    { body: [] },
    () => github.removeLabel(7, 'spec-ready'),
  ],
  [
    'editPullRequest',
    `PATCH ${place}/pulls/8`,
    { body: pullRequestAnswer() },
    () => github.editPullRequest(8, { title: 'Title' }),
  ],
  ['readViewer', 'POST /graphql', { body: viewerAnswer('octo') }, () => github.readViewer()],
  [
    'readLastEdits',
    'POST /graphql',
    {
      body: {
        data: {
          repository: {
            issueOrPullRequest: { lastEditedAt: null, editor: null, timelineItems: { nodes: [] } },
          },
        },
      },
    },
    () => github.readLastEdits(7),
  ],
  [
    'commitFiles',
    'POST /graphql',
    { body: { data: { createCommitOnBranch: { commit: { oid } } } } },
    () => github.commitFiles(newCommit),
  ],
];

describe('what may come twice', () => {
  it.each(repeatable)('%s is sent again after a failure', async (_, route, answer, call) => {
    server.on(route, 'drop', answer);
    await call();
    expect(server.routes).toEqual([route, route]);
  });

  it.each(failures)(
    'is sent three times in the face of %s, and then explained',
    async (_, reply) => {
      server.on(`GET ${place}/issues/7`, reply);
      const error = await catchError(github.readIssue(7));
      expect(server.routes).toHaveLength(3);
      expect(error.kind).toBe(reply === 'drop' ? 'network' : 'github');
      expect(error.message).toContain('read issue 7 of octo/shop');
    },
  );

  it('is sent again when GraphQL tells its failure in a 200', async () => {
    const message = 'Something went wrong while executing your query on 2026-11-01.';
    server.on('POST /graphql', { body: { errors: [{ message }] } }, { body: viewerAnswer('octo') });
    await expect(github.readViewer()).resolves.toBe('octo');
    expect(server.routes).toEqual(['POST /graphql', 'POST /graphql']);
  });

  it.each([[400], [401], [403], [404], [409], [410], [422], [451]])(
    'is not sent again after a refusal with %d',
    async (status) => {
      server.on(`GET ${place}/issues/7`, { status, body: { message: 'No' } });
      const error = await catchError(github.readIssue(7));
      expect(error.message).toContain(`(${status})`);
      expect(server.routes).toEqual([`GET ${place}/issues/7`]);
    },
  );

  it('is still sent again after a request that may not', async () => {
    server.on(`POST ${place}/issues/7/comments`, { status: 201, body: commentAnswer({}) });
    server.on(`GET ${place}/issues/7`, 'drop', { body: issueAnswer() });
    await github.createComment(7, 'Text');
    await github.readIssue(7);
    expect(server.routes.slice(1)).toEqual([`GET ${place}/issues/7`, `GET ${place}/issues/7`]);
  });

  it('is the making and the setting of a label, each for itself', async () => {
    server.on(`GET ${place}/labels/spec-ready`, { status: 404, body: { message: 'Not Found' } });
    server.on(`POST ${place}/labels`, { status: 502 }, { status: 201, body: {} });
    server.on(`POST ${place}/issues/7/labels`, 'drop', { body: [] });
    await github.addLabels(7, [label]);
    expect(server.routes).toEqual([
      `GET ${place}/labels/spec-ready`,
      `POST ${place}/labels`,
      `POST ${place}/labels`,
      `POST ${place}/issues/7/labels`,
      `POST ${place}/issues/7/labels`,
    ]);
  });
});

const comments = `${place}/issues/7/comments`;

describe('a comment whose creation got no answer', () => {
  const created: Reply = { status: 201, body: commentAnswer({ id: 2 }) };

  it.each(failures)('because of %s is created again when it is not there', async (_, reply) => {
    server.on(`POST ${comments}`, reply, created);
    server.on('POST /graphql', { body: viewerAnswer('octo') });
    server.on(`GET ${comments}?per_page=100`, { body: [] });
    await expect(github.createComment(7, 'Text')).resolves.toMatchObject({ id: 2 });
    expect(server.routes).toEqual([
      `POST ${comments}`,
      'POST /graphql',
      `GET ${comments}?per_page=100`,
      `POST ${comments}`,
    ]);
  });

  it('is not created again when it is there, by us and in the same words', async () => {
    server.on(`POST ${comments}`, 'drop');
    server.on('POST /graphql', { body: viewerAnswer('octo') });
    const found = [
      commentAnswer({ id: 3, login: 'stranger', body: 'Text' }),
      commentAnswer({ id: 4, body: 'Text\r\n' }),
      commentAnswer({ id: 5, body: 'Another text' }),
    ];
    server.on(`GET ${comments}?per_page=100`, { body: found });
    await expect(github.createComment(7, 'Text\n')).resolves.toMatchObject({ id: 4 });
    expect(server.routes.filter((route) => route.startsWith('POST /repos'))).toHaveLength(1);
  });

  it('is created twice at most', async () => {
    server.on(`POST ${comments}`, 'drop');
    server.on('POST /graphql', { body: viewerAnswer('octo') });
    server.on(`GET ${comments}?per_page=100`, { body: [] });
    const error = await catchError(github.createComment(7, 'Text'));
    expect(error.message).toContain('comment on issue 7 of octo/shop');
    expect(server.routes.filter((route) => route === `POST ${comments}`)).toHaveLength(2);
  });

  it('is not created again when nobody can tell whether it is there', async () => {
    server.on(`POST ${comments}`, 'drop');
    server.on('POST /graphql', { body: viewerAnswer('octo') });
    server.on(`GET ${comments}?per_page=100`, { status: 503 });
    await catchError(github.createComment(7, 'Text'));
    expect(server.routes.filter((route) => route === `POST ${comments}`)).toHaveLength(1);
  });
});

describe('a branch whose creation got no answer', () => {
  const look = `GET ${place}/git/ref/heads%2Fspec%2Fissue-7`;
  const create = `POST ${place}/git/refs`;

  it.each([
    ['is created when it stands where it was to be', oid, 'created'],
    ['exists when it stands elsewhere', 'b'.repeat(40), 'exists'],
  ] as const)('%s', async (_, head, outcome) => {
    server.on(create, 'drop');
    server.on(look, { body: referenceAnswer('spec/issue-7', head) });
    await expect(github.createBranch('spec/issue-7', oid)).resolves.toBe(outcome);
    expect(server.routes).toEqual([create, look]);
  });

  it('is created again when it is not there', async () => {
    server.on(create, { status: 502 }, { status: 201, body: {} });
    server.on(look, { status: 404, body: { message: 'Not Found' } });
    await expect(github.createBranch('spec/issue-7', oid)).resolves.toBe('created');
    expect(server.routes).toEqual([create, look, create]);
  });
});

describe('a pull request whose creation got no answer', () => {
  const list = `GET ${place}/pulls?state=all&head=octo%3Aspec%2Fissue-7&sort=created&direction=desc&per_page=100`;
  const create = `POST ${place}/pulls`;

  it.each([
    ['is the one that is there', {}, 8],
    ['exists when somebody else opened it', { user: { login: 'partner' } }, 'exists'],
    ['exists when it has another text', { body: 'Another' }, 'exists'],
  ] as const)('%s', async (_, fields, outcome) => {
    server.on(create, 'drop');
    server.on('POST /graphql', { body: viewerAnswer('octo') });
    server.on(list, { body: [pullRequestAnswer(fields)] });
    const found = await github.createPullRequest(request);
    expect(found === 'exists' ? found : found.number).toBe(outcome);
    expect(server.routes.filter((route) => route === create)).toHaveLength(1);
  });

  it.each([
    ['closed', { state: 'closed' }],
    ['merged', { state: 'closed', merged_at: '2026-11-01T10:00:00Z' }],
    ['into another branch', { base: { ref: 'next' } }],
    ['from a fork', { head: { ref: 'spec/issue-7', repo: { full_name: 'stranger/shop' } } }],
  ])('is created again when the one that is there is %s', async (_, fields) => {
    server.on(create, 'drop', { status: 201, body: pullRequestAnswer({ number: 9 }) });
    server.on(list, { body: [pullRequestAnswer(fields)] });
    await expect(github.createPullRequest(request)).resolves.toMatchObject({ number: 9 });
    expect(server.routes).toEqual([create, list, create]);
  });
});

describe('a commit whose answer got lost', () => {
  const stale: Reply = {
    body: {
      data: null,
      errors: [{ type: 'STALE_DATA', message: 'Expected branch to point to …' }],
    },
  };
  const head = 'b'.repeat(40);
  const look = `GET ${place}/commits/heads%2Fspec%2Fissue-7`;
  const commitAnswer = (message: string, parents: readonly string[]): Reply => ({
    body: { sha: head, commit: { message }, parents: parents.map((sha) => ({ sha })) },
  });

  const store = (text: string): void => {
    const entry = { path: 'SPEC.md', mode: '100644', type: 'blob', sha: 'c'.repeat(40) };
    server.on(`GET ${place}/git/trees/${head}`, { body: { tree: [entry], truncated: false } });
    const content = Buffer.from(text).toString('base64');
    server.on(`GET ${place}/git/blobs/${entry.sha}`, { body: { content, encoding: 'base64' } });
  };

  it('is found as the next commit with the same text', async () => {
    server.on('POST /graphql', 'drop', stale);
    server.on(look, commitAnswer('Add the specification\n\nMore', [oid]));
    store('Text');
    await expect(github.commitFiles(newCommit)).resolves.toEqual({ oid: head });
  });

  it.each([
    ['has another message', 'Fix a word', [oid], 'Text'],
    ['has another text', 'Add the specification', [oid], 'Another text'],
    ['came after another commit', 'Add the specification', ['d'.repeat(40)], 'Text'],
    ['is a merge', 'Add the specification', [oid, 'd'.repeat(40)], 'Text'],
  ])('is not taken for one that %s', async (_, message, parents, text) => {
    server.on('POST /graphql', stale);
    server.on(look, commitAnswer(message, parents));
    store(text);
    await expect(github.commitFiles(newCommit)).resolves.toBe('head-moved');
  });
});
