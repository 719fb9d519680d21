import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readRateLimit } from '../../src/adapters/github/github-rate-limit.ts';
import { openGitHub } from '../../src/adapters/github/open-github.ts';
import type { GitHub } from '../../src/github.ts';
import { catchError } from '../support/catch-error.ts';
import { commentAnswer, viewerAnswer } from '../support/github-answers.ts';
import { scriptGitHub, type Reply, type ScriptedGitHub } from '../support/script-github.ts';

const issue = 'GET /repos/octo/shop/issues/7';
const comments = 'POST /repos/octo/shop/issues/7/comments';

let server: ScriptedGitHub;
let github: GitHub;

beforeEach(async () => {
  server = await scriptGitHub();
  github = openGitHub({ token: 'ghp_octo', apiUrl: server.url, owner: 'octo', repo: 'shop' });
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
});

const secondary = {
  message: 'You have exceeded a secondary rate limit. Please wait a few minutes.',
};
const limits: readonly (readonly [string, Reply])[] = [
  ['a 429', { status: 429, headers: { 'retry-after': '0' } }],
  ['a 403 with retry-after', { status: 403, headers: { 'retry-after': '0' }, body: secondary }],
  [
    'an exhausted budget that was renewed just now',
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } },
  ],
  [
    'a limit that GraphQL tells in a 200',
    {
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' },
      body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
    },
  ],
];

describe('a limit of rate', () => {
  it.each(limits.slice(0, 3))(
    'told by %s lets a comment wait and be created once',
    async (_, reply) => {
      server.on(comments, reply, { status: 201, body: commentAnswer({ id: 2 }) });
      await expect(github.createComment(7, 'Text')).resolves.toMatchObject({ id: 2 });
      expect(server.routes).toEqual([comments, comments]);
    },
  );

  it.each(limits)('told by %s lets GraphQL wait', async (_, reply) => {
    server.on('POST /graphql', reply, { body: viewerAnswer('octo') });
    await expect(github.readViewer()).resolves.toBe('octo');
    expect(server.routes).toEqual(['POST /graphql', 'POST /graphql']);
  });

  it('is waited for three times, and then explained', async () => {
    server.on(issue, { status: 429, headers: { 'retry-after': '0' } });
    const error = await catchError(github.readIssue(7));
    expect(error.message).toMatch(/^Expected to read issue 7 of octo\/shop, found the rate limit/u);
    expect(server.routes).toEqual([issue, issue, issue, issue]);
  });

  it.each([
    ['retry-after', { 'retry-after': '61' }, /in 61 seconds/u, 'Run again in 2 minutes'],
    ['retry-after of an hour', { 'retry-after': '3600' }, /in 3600 seconds/u, 'in 60 minutes'],
    [
      'the time of its renewal',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' },
      /in \d{9,} seconds/u,
      'hours',
    ],
  ])('beyond a minute by %s fails at once, with the numbers', async (_, headers, message, hint) => {
    server.on(issue, { status: 403, headers, body: secondary });
    const error = await catchError(github.readIssue(7));
    expect(error).toMatchObject({ kind: 'github' });
    expect(error.message).toMatch(message);
    expect(error.hint).toContain(hint);
    expect(server.routes).toEqual([issue]);
  });
});

describe('the wait that a failure asks for', () => {
  const now = new Date('2026-11-01T10:00:00Z');
  const later = String(now.getTime() / 1000 + 42);
  it.each([
    [429, { 'retry-after': '7' }, '', 7],
    [429, { 'retry-after': 7 }, '', 7],
    [429, { 'retry-after': 'Sun, 01 Nov 2026 10:00:07 GMT' }, '', 60],
    [429, {}, '', 60],
    [403, { 'retry-after': '7' }, '', 7],
    [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': later }, '', 42],
    [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '5' }, '', 0],
    [403, { 'x-ratelimit-remaining': '0' }, '', 60],
    [
      403,
      { 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': later },
      'secondary rate limit',
      60,
    ],
    [403, { 'x-ratelimit-remaining': '12' }, 'Resource not accessible by integration', undefined],
    [403, {}, '', undefined],
    [422, { 'retry-after': '7' }, 'rate limit', undefined],
    [500, { 'retry-after': '7' }, '', undefined],
  ])('with %d, %j and %j is %s seconds', (status, headers, said, seconds) => {
    expect(readRateLimit({ status, headers, said, isAnswered: true }, now)).toBe(seconds);
  });
});
