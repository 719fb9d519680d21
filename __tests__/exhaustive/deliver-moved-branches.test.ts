import { describe, expect, it } from '@jest/globals';
import { askAgain } from '../support/delivery-flows.ts';
import {
  branch,
  committing,
  expectHealed,
  opening,
  readWarnings,
} from '../support/expect-healed.ts';
import { findLies, readStanding } from '../support/judge-delivery.ts';
import { askFor, deliver, listWrites } from '../support/run-delivery.ts';
import { startGitHub } from '../support/start-github.ts';

describe('a branch that moves while the document is on its way', () => {
  it.concurrent('keeps a section that a person changes just before the commit', async () => {
    await using github = await startGitHub();
    const asked = await askAgain(github);
    const text = (await github.readFile('SPEC.md', branch)) ?? '';
    const [heading = ''] = /^## 3\..*$/mu.exec(text) ?? [];
    github.before(committing, () =>
      github.commitAs('partner', {
        branch,
        files: { 'SPEC.md': text.replace(heading, `${heading}\n\n- Prices are shown with tax.`) },
      }),
    );
    await using run = await deliver(github, asked);
    expect(run.outputs).toMatchObject({ outcome: 'updated', 'pull-request-number': '2' });
    const merged = await github.readFile('SPEC.md', branch);
    expect(merged).toContain('- Prices are shown with tax.');
    expect(merged).toContain('It must ship to Norway.');
    expect(await findLies(github, asked, run)).toEqual([]);
    expect(
      listWrites(github).filter((route) => route.endsWith('createCommitOnBranch')),
    ).toHaveLength(3);
    await expectHealed(github, asked);
  });

  it.concurrent('commits on top of another file that a person commits just before', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    github.before(committing, () =>
      github.commitAs('partner', { branch, files: { 'prices.md': 'With tax.' } }),
    );
    await using run = await deliver(github, asked);
    expect(run.outputs).toMatchObject({ outcome: 'created', 'pull-request-number': '2' });
    expect(await github.readFile('prices.md', branch)).toBe('With tax.');
    const authors = (await github.commits(branch)).map(({ author }) => author);
    expect(authors.slice(0, 2)).toEqual(['github-actions[bot]', 'partner']);
    expect(await findLies(github, asked, run)).toEqual([]);
    await expectHealed(github, asked);
  });

  it.concurrent(
    'leaves a SPEC.md alone that a person commits to our new branch just before',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      github.before(committing, () =>
        github.commitAs('partner', { branch, files: { 'SPEC.md': '# Mine\n' } }),
      );
      await using run = await deliver(github, asked);
      expect(await github.readFile('SPEC.md', branch)).toBe('# Mine\n');
      expect(await findLies(github, asked, run)).toEqual([]);
      expect(run.exitCode).toBe(0);
      await expectHealed(github, asked, { on: `${branch}-2` });
      expect(await github.readFile('SPEC.md', branch)).toBe('# Mine\n');
    },
  );

  it.concurrent(
    'gives up on one that moves for ever, and shows the document in the comment',
    async () => {
      await using github = await startGitHub();
      const asked = await askAgain(github);
      let moves = 0;
      const move = async (): Promise<void> => {
        moves += 1;
        github.before(committing, move);
        await github.commitAs('partner', { branch, files: { 'busy.md': String(moves) } });
      };
      github.before(committing, move);
      await using run = await deliver(github, asked);
      expect(run.exitCode).toBe(0);
      expect(moves).toBe(4);
      expect(await findLies(github, asked, run)).toEqual([]);
      expect(readWarnings(run)).toContain('to stand still, found it moved 4 times');
      expect(await readStanding(github, asked)).toMatchObject({
        comments: [{ state: 'ready', isWhole: true }],
      });
    },
  );
});

describe('a branch and a pull request that people take away', () => {
  it.concurrent(
    'shows the document in the comment when the branch is deleted before the commit',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      github.before(committing, () => github.deleteBranch(branch));
      await using run = await deliver(github, asked);
      expect(run.exitCode).toBe(0);
      expect(await findLies(github, asked, run)).toEqual([]);
      await expectHealed(github, asked);
    },
  );

  it.concurrent(
    'does not say that a branch holds the document which is deleted before the pull request',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      github.before(opening, () => github.deleteBranch(branch));
      await using run = await deliver(github, asked);
      expect(await findLies(github, asked, run)).toEqual([]);
      expect(run.exitCode).toBe(0);
      expect(await readStanding(github, asked)).toMatchObject({
        branches: ['main'],
        comments: [{ state: 'ready', isWhole: true }],
      });
      await expectHealed(github, asked);
    },
  );

  it.concurrent(
    'says the truth about a pull request that a person closes before it is brought up to date',
    async () => {
      await using github = await startGitHub();
      const asked = await askAgain(github);
      github.before(committing, () => github.closePullRequest(2));
      await using run = await deliver(github, asked);
      expect(run.exitCode).toBe(0);
      expect(await findLies(github, asked, run)).toEqual([]);
      expect(await github.readFile('SPEC.md', branch)).toContain('It must ship to Norway.');
      await expectHealed(github, asked);
    },
  );
});
