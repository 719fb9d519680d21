import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openGitHub } from '../../src/adapters/github/open-github.ts';
import type { GitHub } from '../../src/github.ts';
import { catchError } from '../support/catch-error.ts';
import { startGitHub, type GitHubServer } from '../support/start-github.ts';

let server: GitHubServer;
const open = (token: string): GitHub =>
  openGitHub({ owner: 'octo', repo: 'shop', token, apiUrl: server.url });

beforeAll(async () => {
  server = await startGitHub({ visibility: 'private' });
});
afterAll(async () => {
  expect(server.violations).toEqual([]);
  await server[Symbol.asyncDispose]();
});

describe('the edits of an issue or pull request', () => {
  it.each(['issue', 'pull request'])(
    'are the last one of its text and those of its title: of an %s',
    async (kind) => {
      const github = open(server.tokens.octo);
      const number = await (kind === 'issue'
        ? server.openIssue({ title: 'A' })
        : server.openPullRequest('B'));
      await server.edit(number, { body: 'x', by: 'octo', at: '2026-11-01T10:00:00Z' });
      await server.edit(number, { title: 'y', by: 'stranger', at: '2026-11-01T11:00:00Z' });
      await server.edit(number, { title: 'z', by: 'helper[bot]', at: '2026-11-01T12:00:00Z' });
      expect(await github.readLastEdits(number)).toEqual([
        { at: '2026-11-01T10:00:00Z', by: 'octo' },
        { at: '2026-11-01T11:00:00Z', by: 'stranger' },
        { at: '2026-11-01T12:00:00Z', by: 'helper[bot]' },
      ]);
    },
  );
});

describe('the history of a label', () => {
  it('tells who set and removed it, in any case, and nothing of other labels', async () => {
    const number = await server.openIssue({ title: 'A' });
    await server.setLabels(number, ['Needs-Spec'], { by: 'stranger', at: '2026-11-01T10:00:00Z' });
    await server.setLabels(number, ['bug'], { at: '2026-11-01T11:00:00Z' });
    const helper = open(server.tokens['helper[bot]']);
    await helper.addLabels(number, [{ name: 'needs-spec', color: '00ff00', description: '' }]);
    expect(await open(server.tokens.octo).readLabelEvents(number, 'needs-spec')).toEqual([
      { is: 'set', at: '2026-11-01T10:00:00Z', by: { login: 'stranger', isBot: false } },
      { is: 'removed', at: '2026-11-01T11:00:00Z', by: { login: 'octo', isBot: false } },
      {
        is: 'set',
        at: expect.stringMatching(/Z$/u) as unknown,
        by: { login: 'helper[bot]', isBot: true },
      },
    ]);
  });

  it('is empty for a pull request that never had it', async () => {
    const number = await server.openPullRequest('C');
    expect(await open(server.tokens.octo).readLabelEvents(number, 'needs-spec')).toEqual([]);
  });
});

describe('the start of a run', () => {
  const [created, again] = ['2026-11-01T10:00:00Z', '2026-11-01T12:00:00Z'];

  it.each([
    ['is the time of its creation, however long it waited', 1, created],
    ['is the time of the last re-run', 2, again],
  ])('%s', async (_, attempt, expected) => {
    server.startRun({ createdAt: created, startedAt: again, attempt });
    const github = open(server.grant({ actions: 'read' }));
    expect(await github.readRunStart(1)).toBe(expected);
  });

  it.each([
    ['does not know the run', { actions: 'read' } as const, 2],
    ['may not read it', { contents: 'write', issues: 'write' } as const, 1],
  ])('is unknown to a token that %s', async (_, permissions, run) => {
    expect(await open(server.grant(permissions)).readRunStart(run)).toBeUndefined();
  });

  it.each([
    ['fails', { status: 500, body: '{"message":"Oops"}' }, /failing \(500\)/u],
    [
      'has no time left for the token',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' } },
      /rate limit/u,
    ],
    ['says no time', { status: 200, body: '{}' }, /another shape/u],
  ])('ends the run in an error where GitHub %s', async (_, failure, message) => {
    const mend = server.fail({ path: /\/actions\//u, ...failure });
    const error = await catchError(open(server.tokens.octo).readRunStart(1));
    mend();
    expect(error).toMatchObject({ kind: 'github' });
    expect(error.message).toMatch(message);
  });
});
