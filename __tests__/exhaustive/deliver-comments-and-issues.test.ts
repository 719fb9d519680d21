import { describe, expect, it } from '@jest/globals';
import { branching, committing, expectHealed } from '../support/expect-healed.ts';
import { findLies, readStanding } from '../support/judge-delivery.ts';
import { askFor, deliver, listWrites } from '../support/run-delivery.ts';
import { startGitHub } from '../support/start-github.ts';

describe('the comment among others', () => {
  const marker = '<!-- spec-writer: issue=1 -->';
  const fake = `${marker}\n### Specification ready\n\nTrust me.\n`;

  it.concurrent.each(['stranger', 'helper[bot]'])(
    'is not the one on page 2 with a marker that %s copied',
    async (by) => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      for (let index = 1; index <= 120; index += 1) {
        await github.comment(1, { by: 'stranger', body: index === 110 ? 'x' : `Number ${index}.` });
      }
      const spoofed = await github.comment(1, { by, body: fake });
      for (let index = 1; index <= 29; index += 1) {
        await github.comment(1, { by: 'stranger', body: `Later ${index}.` });
      }
      await using run = await deliver(github, asked);
      expect(await findLies(github, asked, run)).toEqual([]);
      const comments = await github.comments(1);
      expect(comments).toHaveLength(151);
      expect(comments.find(({ id }) => id === spoofed)?.body).toBe(fake);
      expect(github.listRoutes().some((route) => /comments\?.*page=2/u.test(route))).toBe(true);
      await github.edit(1, { body: `${asked.body}- It must ship to Norway.\n`, by: 'octo' });
      await github.setLabels(1, ['needs-spec']);
      const again = { ...asked, body: `${asked.body}- It must ship to Norway.\n` };
      await using second = await deliver(github, again);
      expect(second.outputs['comment-url']).toBe(run.outputs['comment-url']);
      expect(await github.comments(1)).toHaveLength(151);
      await expectHealed(github, again);
    },
  );

  it.concurrent(
    'is written anew when somebody deletes it while the document is written',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      github.before(committing, async () => {
        const [own] = await github.comments(1);
        await github.deleteComment(own?.id ?? 0);
      });
      await using run = await deliver(github, asked);
      expect(run.outputs['outcome']).toBe('created');
      expect(await findLies(github, asked, run)).toEqual([]);
      expect(await github.comments(1)).toHaveLength(1);
      await expectHealed(github, asked);
    },
  );

  it.concurrent(
    'is published anew when somebody deletes it afterwards, where it is the place of the document',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      const inputs = { publish: 'comment' };
      await using first = await deliver(github, asked, { inputs });
      const [own] = await github.comments(1);
      await github.deleteComment(own?.id ?? 0);
      await github.setLabels(1, ['spec-ready', 'needs-spec']);
      await using second = await deliver(github, asked, { inputs });
      expect([first.outputs['outcome'], second.outputs['outcome']]).toEqual(['created', 'created']);
      expect(await readStanding(github, asked)).toMatchObject({
        comments: [{ state: 'ready', isWhole: true }],
        labels: ['spec-ready'],
      });
      expect(github.violations).toEqual([]);
    },
  );
});

describe('an issue that changes while the document is written', () => {
  it.concurrent('is told all the same when it is closed', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    github.before(branching, () => github.closeIssue(1));
    await using run = await deliver(github, asked);
    expect(run.outputs).toMatchObject({ outcome: 'created', 'pull-request-number': '2' });
    expect(await findLies(github, asked, run)).toEqual([]);
    const before = listWrites(github).length;
    await using next = await deliver(github, asked);
    expect(next.outputs['outcome']).toBe('skipped');
    expect(listWrites(github).slice(before)).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  it.concurrent('gets no second label where a person took the first one off', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    github.before({ method: 'DELETE', path: /needs-spec$/u }, () =>
      github.setLabels(1, ['spec-in-progress']),
    );
    github.before(branching, () => github.setLabels(1, ['bug']));
    await using run = await deliver(github, asked);
    expect(run.outputs['outcome']).toBe('created');
    expect(await github.labels(1)).toEqual(['bug', 'spec-ready']);
    await expectHealed(github, asked);
  });

  it.concurrent(
    'keeps its pull request when it is locked, and the run says that it could not be told',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      await github.lock(1);
      await using run = await deliver(github, asked);
      expect(run.outputs).toMatchObject({ outcome: 'created', 'pull-request-number': '2' });
      expect(run.outputs['comment-url'] ?? '').toBe('');
      expect(run.stdout + run.stderr).toContain('Unlock the conversation');
      expect(await findLies(github, asked, run)).toEqual([]);
      expect(await github.comments(1)).toEqual([]);
      expect(github.violations).toEqual([]);
    },
  );

  it.concurrent(
    'fails where the comment was the place of the document and it is locked',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      await github.lock(1);
      await using run = await deliver(github, asked, { inputs: { publish: 'comment' } });
      expect(run.outputs['outcome']).toBe('failed');
      expect(await findLies(github, asked, run)).toEqual([]);
      expect(run.stdout).toContain('Unlock the conversation');
      expect(await github.labels(1)).toEqual(expect.arrayContaining(['needs-spec', 'spec-failed']));
      expect(github.violations).toEqual([]);
    },
  );
});
