import { describe, expect, it } from '@jest/globals';
import { branch, expectHealed } from '../support/expect-healed.ts';
import { findLies, readStanding } from '../support/judge-delivery.ts';
import { askFor, deliver } from '../support/run-delivery.ts';
import { startGitHub } from '../support/start-github.ts';

describe('a document that was merged', () => {
  it.concurrent('is not published again where only the labels are missing', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await using first = await deliver(github, asked);
    expect(first.exitCode).toBe(0);
    await github.mergePullRequest(2);
    await github.setLabels(1, ['needs-spec']);
    await using again = await deliver(github, asked);
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', branch: 'main' });
    expect(await findLies(github, asked, again)).toEqual([]);
    expect(await readStanding(github, asked)).toMatchObject({
      branches: ['main', branch],
      openPulls: [],
      comments: [{ state: 'ready' }],
      labels: ['spec-ready'],
    });
    expect(github.violations).toEqual([]);
  });
});

describe('two runs at once', () => {
  it.concurrent(
    'make one pull request and one comment of one issue, and both say what is true',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      const [one, other] = await Promise.all([deliver(github, asked), deliver(github, asked)]);
      await using runs = new AsyncDisposableStack();
      runs.use(one);
      runs.use(other);
      expect(await findLies(github, asked, one)).toEqual([]);
      expect(await findLies(github, asked, other)).toEqual([]);
      expect([one.exitCode, other.exitCode]).toEqual([0, 0]);
      expect(await github.pulls()).toHaveLength(1);
      expect(await readStanding(github, asked)).toMatchObject({
        branches: ['main', branch],
        comments: [{ state: 'ready' }],
        labels: ['spec-ready'],
      });
      await expectHealed(github, asked);
    },
  );

  it.concurrent('do not meet where each issue has a path of its own', async () => {
    await using github = await startGitHub();
    const first = await askFor(github);
    const second = await askFor(github, {
      title: 'Sell pots',
      body: '- The shop must sell pots.\n',
    });
    const inputs = { 'spec-path': 'specs/{issue}/SPEC.md' };
    const runs = await Promise.all(
      [first, second].map((asked) => deliver(github, asked, { inputs })),
    );
    for (const [index, run] of runs.entries()) {
      const number = index + 1;
      expect(run.outputs).toMatchObject({ outcome: 'created', branch: `spec/issue-${number}` });
      const text = await github.readFile(`specs/${number}/SPEC.md`, `spec/issue-${number}`);
      expect(text).toContain(number === 1 ? '# Sell plants' : '# Sell pots');
      expect(await github.comments(number)).toHaveLength(1);
      expect(await github.labels(number)).toEqual(['spec-ready']);
      await run[Symbol.asyncDispose]();
    }
    expect(await github.pulls()).toHaveLength(2);
    expect(github.violations).toEqual([]);
  });
});
