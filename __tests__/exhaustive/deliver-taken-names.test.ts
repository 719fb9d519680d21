import { describe, expect, it } from '@jest/globals';
import { askAgain } from '../support/delivery-flows.ts';
import {
  branch,
  branching,
  expectHealed,
  opening,
  readWarnings,
} from '../support/expect-healed.ts';
import { findLies, readStanding } from '../support/judge-delivery.ts';
import { askFor, deliver } from '../support/run-delivery.ts';
import { startGitHub, type GitHubServer } from '../support/start-github.ts';

describe('a name that somebody else took', () => {
  const theirs = async (github: GitHubServer): Promise<void> => {
    await github.createBranch(branch);
    await github.commitAs('partner', { branch, files: { 'work.md': 'Theirs.' } });
  };

  it.concurrent('is left alone where it holds their commits', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await theirs(github);
    const head = (await github.branches())[branch];
    await using run = await deliver(github, asked);
    expect(run.outputs).toMatchObject({ outcome: 'created', branch: `${branch}-2` });
    expect((await github.branches())[branch]).toBe(head);
    expect(await findLies(github, asked, run)).toEqual([]);
    await expectHealed(github, asked, { on: `${branch}-2` });
  });

  it.concurrent(
    'is left alone where their branch appears just before ours is created',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      github.before(branching, () => theirs(github));
      await using run = await deliver(github, asked);
      expect(await findLies(github, asked, run)).toEqual([]);
      expect(await github.readFile('SPEC.md', branch)).toBeUndefined();
      expect(run.outputs).toMatchObject({ outcome: 'created', branch: `${branch}-2` });
      await expectHealed(github, asked, { on: `${branch}-2` });
    },
  );

  it.concurrent('is used where it still points at the base', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await github.createBranch(branch);
    await using run = await deliver(github, asked);
    expect(run.outputs).toMatchObject({ outcome: 'created', branch });
    expect(await findLies(github, asked, run)).toEqual([]);
    await expectHealed(github, asked);
  });

  it.concurrent('does not matter in a fork, not even with a pull request', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    const number = await github.openPullRequestFrom('stranger', { title: 'Mine', branch });
    await using run = await deliver(github, asked);
    expect(run.outputs).toMatchObject({ outcome: 'created', branch });
    expect(run.outputs['pull-request-number']).not.toBe(String(number));
    const [foreign, own, ...more] = await github.pulls();
    expect(foreign).toMatchObject({ author: 'stranger', title: 'Mine', body: '' });
    expect(own).toMatchObject({ author: 'github-actions[bot]', head: `octo:${branch}` });
    expect(more).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  it.concurrent(
    'stands in the way where it is the folder of ours, and the remedy names the input',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      await github.createBranch('spec');
      await using run = await deliver(github, asked);
      expect(run.exitCode).toBe(0);
      expect(await findLies(github, asked, run)).toEqual([]);
      expect(readWarnings(run)).toMatch(/Reference update failed.*\n.*with the input branch/u);
      expect(await readStanding(github, asked)).toMatchObject({
        branches: ['main', 'spec'],
        comments: [{ state: 'ready', isWhole: true }],
      });
      await expectHealed(github, asked, { inputs: { branch: 'specs/{issue}' }, on: 'specs/1' });
    },
  );

  it.concurrent(
    'gets the words of ours added to the pull request that a person opened from our branch',
    async () => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      github.before(opening, () =>
        github.openPullRequest({ title: 'My title', body: 'My words.', by: 'partner', branch }),
      );
      await using run = await deliver(github, asked);
      expect(run.outputs).toMatchObject({ 'pull-request-number': '2', branch });
      const [pull, ...more] = await github.pulls();
      expect(more).toEqual([]);
      expect(pull).toMatchObject({ title: 'My title', author: 'partner' });
      expect(pull?.body).toMatch(/^My words\.\n/u);
      expect(pull?.body).toContain('Refs #1');
      expect(await findLies(github, asked, run)).toEqual([]);
      await expectHealed(github, asked);
    },
  );

  it.concurrent.each([
    ['a link', { symlink: '../../etc/passwd' }],
    ['a submodule', { submodule: '1'.repeat(40) }],
  ])('is no way through %s at the path of the document', async (_, content) => {
    await using github = await startGitHub();
    const asked = await askAgain(github);
    const head = await github.commitAs('partner', { branch, files: { 'SPEC.md': content } });
    await using run = await deliver(github, asked);
    expect((await github.branches())[branch]).toBe(head);
    expect(run.exitCode).toBe(0);
    expect(readWarnings(run)).toContain('found a link, a folder or a submodule');
    expect(await findLies(github, asked, run)).toEqual([]);
    expect(await readStanding(github, asked)).toMatchObject({
      comments: [{ state: 'ready', isWhole: true }],
    });
    expect(github.violations).toEqual([]);
  });
});
