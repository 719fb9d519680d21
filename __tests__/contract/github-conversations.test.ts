import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openGitHub } from '../../src/adapters/github/open-github.ts';
import type { GitHub, Label } from '../../src/github.ts';
import { catchError } from '../support/catch-error.ts';
import { startGitHub, type GitHubServer } from '../support/start-github.ts';

let server: GitHubServer;
let github: GitHub;
const place = { owner: 'octo', repo: 'shop' };

beforeAll(async () => {
  server = await startGitHub();
  github = openGitHub({ ...place, token: server.tokens.octo, apiUrl: server.url });
});
afterAll(async () => {
  expect(server.violations).toEqual([]);
  await server[Symbol.asyncDispose]();
});

/** What is asked of the server while the work is done. */
async function routesOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const before = server.requests.length;
  await work();
  return server.listRoutes().slice(before);
}

describe('an issue', () => {
  it('is read as it is now', async () => {
    const number = await server.openIssue({ title: 'Größe 🌱', body: 'a\r\nb', by: 'stranger' });
    await server.setLabels(number, ['needs-spec', 'bug']);
    const issue = await github.readIssue(number);
    expect(issue).toMatchObject({
      number,
      title: 'Größe 🌱',
      body: 'a\r\nb',
      isOpen: true,
      isPullRequest: false,
      author: { login: 'stranger', isBot: false },
    });
    expect([...issue.labels].sort()).toEqual(['bug', 'needs-spec']);
    expect(issue.url).toMatch(/\/octo\/shop\/issues\/\d+$/u);
    await server.closeIssue(number);
    expect((await github.readIssue(number)).isOpen).toBe(false);
  });

  it('that is a pull request is told from the others', async () => {
    const number = await server.openPullRequest('Add plants');
    await expect(github.readIssue(number)).resolves.toMatchObject({ number, isPullRequest: true });
  });

  it('that nobody edited has no last edit', async () => {
    const number = await server.openIssue({ title: 'Untouched' });
    await expect(github.readLastEdits(number)).resolves.toEqual([]);
  });

  it.each([['stranger'], ['helper[bot]']])('tells that %s edited it last, and when', async (by) => {
    const number = await server.openIssue({ title: 'Edited' });
    await server.edit(number, { body: 'New', by, at: '2026-11-01T10:00:00Z' });
    await expect(github.readLastEdits(number)).resolves.toEqual([
      { at: '2026-11-01T10:00:00Z', by },
    ]);
  });

  it('tells the last edit of a pull request too', async () => {
    const number = await server.openPullRequest('Edit plants');
    await server.edit(number, { body: 'New', by: 'partner', at: '2026-11-01T10:00:00Z' });
    await expect(github.readLastEdits(number)).resolves.toMatchObject([{ by: 'partner' }]);
  });

  it('that does not exist is an error in every question', async () => {
    for (const ask of [github.readIssue, github.readLastEdits, github.readComments]) {
      expect((await catchError(ask(9999))).message).toContain('nothing there (404)');
    }
  });
});

describe('the comments', () => {
  it('are read to the last page, a hundred at a time, oldest first', async () => {
    const number = await server.openIssue({ title: 'Long' });
    for (let count = 1; count <= 201; count += 1) {
      await server.comment(number, { by: 'octo', body: `Comment ${count}` });
    }
    await server.comment(number, { by: 'stranger', body: 'Last', at: '2026-11-01T10:00:00Z' });
    const routes = await routesOf(async () => {
      const comments = await github.readComments(number);
      expect(comments).toHaveLength(202);
      expect(comments[100]?.body).toBe('Comment 101');
      expect(comments.at(-1)).toMatchObject({
        author: { login: 'stranger', isBot: false },
        association: 'NONE',
        body: 'Last',
        createdAt: '2026-11-01T10:00:00Z',
        updatedAt: '2026-11-01T10:00:00Z',
      });
    });
    expect(routes).toHaveLength(3);
  });

  it('are created, edited and deleted, each by one request', async () => {
    const number = await server.openIssue({ title: 'Life' });
    const created = await github.createComment(number, 'Queued');
    expect(created).toMatchObject({ body: 'Queued', author: { login: 'octo' } });
    const routes = await routesOf(async () => {
      const edited = await github.editComment(created.id, 'Writing');
      expect(edited).toMatchObject({ id: created.id, body: 'Writing' });
      await github.deleteComment(created.id);
    });
    expect(routes).toEqual([
      `PATCH /repos/octo/shop/issues/comments/${created.id}`,
      `DELETE /repos/octo/shop/issues/comments/${created.id}`,
    ]);
    await expect(server.comments(number)).resolves.toEqual([]);
  });

  it('that are gone are neither edited nor deleted, and no error', async () => {
    await expect(github.editComment(99_999, 'Text')).resolves.toBeUndefined();
    await expect(github.deleteComment(99_999)).resolves.toBeUndefined();
  });

  it.each([{ drop: 'after' }, { status: 502, when: 'after' }, { drop: 'before' }] as const)(
    'are created once although the answer was lost by %j',
    async (failure) => {
      const number = await server.openIssue({ title: 'Lost' });
      await server.comment(number, { by: 'stranger', body: '<!-- marker --> Queued' });
      server.fail({ ...failure, method: 'POST', path: /\/comments$/u, times: 1 });
      const { id } = await github.createComment(number, '<!-- marker --> Queued');
      const own = (await server.comments(number)).filter(({ author }) => author === 'octo');
      expect(own.map((comment) => comment.id)).toEqual([id]);
    },
  );

  it('that are too long or below a locked issue are refused with what to do', async () => {
    const number = await server.openIssue({ title: 'Locked' });
    const long = await catchError(github.createComment(number, 'x'.repeat(65_537)));
    expect(long.hint).toContain('publish');
    await server.lock(number);
    const token = server.grant({ issues: 'write' });
    const job = openGitHub({ ...place, token, apiUrl: server.url });
    const error = await catchError(job.createComment(number, 'Text'));
    expect(error.message).toContain('locked');
    expect(error.hint).toContain('Unlock');
  });
});

const label = (name: string): Label => ({
  name,
  color: '0e8a16',
  description: 'State of the spec',
});

describe('the labels', () => {
  it('that the repository lacks are created, and all are added at once', async () => {
    const number = await server.openIssue({ title: 'Labelled' });
    await server.setLabels(number, ['bug']);
    const routes = await routesOf(() =>
      github.addLabels(number, [label('bug'), label('spec: ready/ü')]),
    );
    expect(routes).toEqual([
      'GET /repos/octo/shop/labels/bug',
      'GET /repos/octo/shop/labels/spec%3A%20ready%2F%C3%BC',
      'POST /repos/octo/shop/labels',
      `POST /repos/octo/shop/issues/${number}/labels`,
    ]);
    expect([...(await server.labels(number))].sort()).toEqual(['bug', 'spec: ready/ü']);
  });

  it('of an empty list are not asked for', async () => {
    expect(await routesOf(() => github.addLabels(1, []))).toEqual([]);
  });

  it('are removed, and one that is not there is no error', async () => {
    const number = await server.openIssue({ title: 'Unlabelled' });
    await server.setLabels(number, ['needs-spec', 'bug']);
    await github.removeLabel(number, 'needs-spec');
    await github.removeLabel(number, 'needs-spec');
    await expect(server.labels(number)).resolves.toEqual(['bug']);
  });

  it('that somebody else creates meanwhile are added all the same', async () => {
    const number = await server.openIssue({ title: 'Race' });
    const other = await server.openIssue({ title: 'Other' });
    server.before({ method: 'POST', path: /\/shop\/labels$/u }, () =>
      github.addLabels(other, [label('contested')]),
    );
    await github.addLabels(number, [label('contested')]);
    await expect(server.labels(number)).resolves.toEqual(['contested']);
  });

  it('that may not be created do not keep the others from being added', async () => {
    const number = await server.openIssue({ title: 'Refused' });
    await github.addLabels(number, [label('known')]);
    const body = '{"message":"Resource not accessible by integration"}';
    server.fail({ method: 'POST', path: /\/shop\/labels$/u, times: 1, status: 403, body });
    const error = await catchError(github.addLabels(number, [label('new'), label('known')]));
    expect(error.hint).toContain('"permissions: issues: write"');
    await expect(server.labels(number)).resolves.toEqual(['known']);
  });

  it.each([
    [2, 'labelled'],
    [5, 'an error'],
  ])(
    'of a pull request that is unknown for %d looks end %s',
    async (times, outcome) => {
      const number = await server.openPullRequest(`Unknown ${times}`);
      await github.addLabels(number, [label('known')]);
      const message = 'Validation Failed';
      const errors = ["Could not resolve to a node with the global id of 'PR_x'."];
      const body = JSON.stringify({ message, errors });
      server.fail({ method: 'POST', path: /issues\/\d+\/labels$/u, times, status: 422, body });
      const ended = await github.addLabels(number, [label('bug')]).then(
        () => 'labelled',
        () => 'an error',
      );
      expect(ended).toBe(outcome);
    },
    20_000,
  );
});
