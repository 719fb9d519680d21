import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ActionRun } from '../support/run-action.ts';
import { askFor, deliver, listWrites } from '../support/run-delivery.ts';
import { startGitHub, type GitHubServer } from '../support/start-github.ts';

type Permissions = Parameters<GitHubServer['grant']>[0];

/** Everything that a person can read about a run. */
const readAll = ({ outputs, summary, commands }: ActionRun): string =>
  [outputs['reason'], summary, ...commands.map(({ message }) => message)].join('\n');

/** The lines of a workflow that a text asks to add. */
const listLines = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/"permissions: ([a-z-]+: [a-z]+)"/gu)].map(([, line]) => line ?? ''),
  ),
];

async function expectFile(run: ActionRun): Promise<void> {
  const text = await readFile(join(run.workspace, 'SPEC.md'), 'utf8');
  expect(text).toContain('# Sell plants');
  expect(run.outputs['spec-path']).toBe('SPEC.md');
  expect(JSON.parse(await readFile(join(run.workspace, 'SPEC.json'), 'utf8'))).toBeDefined();
}

const seeing = { contents: 'write', issues: 'write', 'pull-requests': 'read' } as const;
const blind: Permissions = { contents: 'write', issues: 'write' };

describe.each(['public', 'private'] as const)('the ladder of a %s repository', (visibility) => {
  it('holds at the branch with one click to go where the job may not open pull requests', async () => {
    await using github = await startGitHub({ visibility });
    const asked = await askFor(github);
    const token = github.grant(visibility === 'public' ? blind : seeing);
    await using run = await deliver(github, asked, { token });
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'created', valid: 'true' } });
    expect(run.outputs).toMatchObject({ branch: 'spec/issue-1' });
    expect(run.outputs['pull-request-number'] ?? '').toBe('');
    expect(run.outputs['reason']).toMatch(
      /stands on branch spec\/issue-1, without a pull request/u,
    );
    expect(listLines(readAll(run))).toEqual(['pull-requests: write']);
    const link = 'https://github.com/octo/shop/compare/main...spec%2Fissue-1?quick_pull=1';
    expect(run.summary).toContain(`[Open the pull request](${link}`);
    const [comment] = await github.comments(1);
    expect(comment?.body).toContain(link);
    expect(listLines(comment?.body ?? '')).toEqual(['pull-requests: write']);
    expect(await github.labels(1)).toEqual(['spec-ready']);
    expect(await github.readFile('SPEC.md', 'spec/issue-1')).toContain('# Sell plants');
    await expectFile(run);

    await github.setLabels(1, ['needs-spec']);
    const title = 'Sell shrubs';
    await using second = await deliver(github, { ...asked, title }, { token });
    expect(second).toMatchObject({ exitCode: 0, outputs: { branch: 'spec/issue-1' } });
    expect(await github.readFile('SPEC.md', 'spec/issue-1')).toContain(`# ${title}`);
    expect(Object.keys(await github.branches())).toHaveLength(2);
    expect(await github.comments(1)).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  it('holds at the comment where the job may not write contents', async () => {
    await using github = await startGitHub({ visibility });
    const asked = await askFor(github);
    const token = github.grant({ contents: 'read', issues: 'write', 'pull-requests': 'write' });
    await using run = await deliver(github, asked, { token });
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'created', valid: 'true' } });
    expect(run.outputs['branch'] ?? '').toBe('');
    expect(listLines(readAll(run))).toEqual(['contents: write']);
    const [comment] = await github.comments(1);
    expect(comment?.body).toContain('\n# Sell plants');
    expect(listLines(comment?.body ?? '')).toEqual(['contents: write']);
    expect(run.outputs['comment-url']).toContain(`#issuecomment-${comment?.id ?? 0}`);
    expect(await github.labels(1)).toEqual(['spec-ready']);
    expect(Object.keys(await github.branches())).toEqual(['main']);
    await expectFile(run);
    expect(github.violations).toEqual([]);
  });

  it('reaches the pull request where the job may not write issues, and names the line', async () => {
    await using github = await startGitHub({ visibility });
    const asked = await askFor(github);
    const token = github.grant({ contents: 'write', issues: 'read', 'pull-requests': 'write' });
    await using run = await deliver(github, asked, { token });
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'created' } });
    expect(run.outputs).toMatchObject({ 'pull-request-number': '2' });
    expect(run.outputs['comment-url'] ?? '').toBe('');
    expect(listLines(readAll(run))).toContain('issues: write');
    expect(await github.comments(1)).toEqual([]);
    expect(await github.labels(1)).toEqual(['needs-spec']);
    await expectFile(run);
    expect(github.violations).toEqual([]);
  });

  it('ends in red with the document in the summary where the job only reads', async () => {
    await using github = await startGitHub({ visibility });
    const asked = await askFor(github);
    const token = github.grant({ contents: 'read', issues: 'read', 'pull-requests': 'read' });
    await using run = await deliver(github, asked, { token });
    expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', valid: 'false' } });
    expect(run.outputs['reason']).toMatch(/every way closed/u);
    expect(listLines(readAll(run)).sort()).toEqual(['contents: write', 'issues: write']);
    expect(run.summary).toContain('<details><summary>The document</summary>');
    expect(run.summary).toContain('# Sell plants');
    expect(await github.comments(1)).toEqual([]);
    expect(await github.labels(1)).toEqual(['needs-spec']);
    await expectFile(run);
    expect(github.violations).toEqual([]);
  });

  it('ends in red where only the comment was asked for, and the job may not write one', async () => {
    await using github = await startGitHub({ visibility });
    const asked = await askFor(github);
    const token = github.grant({ contents: 'read', issues: 'read' });
    await using run = await deliver(github, asked, { token, inputs: { publish: 'comment' } });
    expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(listLines(readAll(run))).toEqual(['issues: write']);
    expect(run.summary).toContain('# Sell plants');
    await expectFile(run);
  });
});

describe('the ladder', () => {
  it('knows its branch by the commits where the pull requests are hidden, and names one line each time', async () => {
    await using github = await startGitHub({ visibility: 'private' });
    const asked = await askFor(github);
    const token = github.grant(blind);
    await using first = await deliver(github, asked, { token });
    expect(first).toMatchObject({ exitCode: 0, outputs: { branch: 'spec/issue-1' } });
    expect(listLines(readAll(first))).toEqual(['pull-requests: write']);
    await github.setLabels(1, ['needs-spec']);
    const title = 'Sell shrubs';
    await using second = await deliver(github, { ...asked, title }, { token });
    expect(second).toMatchObject({ exitCode: 0, outputs: { branch: 'spec/issue-1' } });
    expect(listLines(readAll(second))).toEqual(['pull-requests: write']);
    expect(await github.readFile('SPEC.md', 'spec/issue-1')).toContain(`# ${title}`);
    expect(await github.labels(1)).toEqual(['spec-ready']);
  });

  it('leaves a branch of somebody else alone where its pull requests are hidden', async () => {
    await using github = await startGitHub({ visibility: 'private' });
    const asked = await askFor(github);
    await github.createBranch('spec/issue-1');
    await github.commitAs('octo', { branch: 'spec/issue-1', files: { 'NOTES.md': 'Mine.' } });
    await using run = await deliver(github, asked, { token: github.grant(blind) });
    expect(run).toMatchObject({ exitCode: 0, outputs: { branch: 'spec/issue-1-2' } });
    expect(await github.readFile('SPEC.md', 'spec/issue-1')).toBeUndefined();
  });

  it('names the setting of the repository that keeps workflows from opening pull requests', async () => {
    await using github = await startGitHub();
    github.forbidPullRequestsByActions();
    const asked = await askFor(github);
    await using run = await deliver(github, asked);
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'created' } });
    const setting = 'Allow GitHub Actions to create and approve pull requests';
    const [comment] = await github.comments(1);
    for (const text of [run.outputs['reason'], run.summary, comment?.body]) {
      expect(text).toContain(setting);
    }
    expect(run.summary).toContain('compare/main...spec%2Fissue-1?quick_pull=1');
    expect(listLines(readAll(run))).toEqual([]);
    await github.openPullRequest({ title: 'By hand', branch: 'spec/issue-1', by: 'partner' });
    await github.setLabels(1, ['needs-spec']);
    await using second = await deliver(github, { ...asked, title: 'Sell shrubs' });
    expect(second.outputs).toMatchObject({ outcome: 'updated', 'pull-request-number': '2' });
    expect(await github.pulls()).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  it('heals by itself once the pull request may be opened, without a new commit', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    const token = github.grant({ contents: 'write', issues: 'write' });
    await using first = await deliver(github, asked, { token });
    await github.setLabels(1, ['needs-spec']);
    await using second = await deliver(github, asked);
    expect(second.outputs).toMatchObject({
      outcome: 'created',
      'pull-request-number': '2',
      'commit-sha': first.outputs['commit-sha'],
    });
    expect(await github.pulls()).toHaveLength(1);
    expect(await github.comments(1)).toHaveLength(1);
  });

  it('costs nothing the second time where the job still may not open the pull request', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    const token = github.grant({ contents: 'write', issues: 'write' });
    await using first = await deliver(github, asked, { token });
    await github.setLabels(1, ['needs-spec']);
    await using second = await deliver(github, asked, { token });
    expect(second).toMatchObject({ exitCode: 0, outputs: { valid: 'true' } });
    expect(second.outputs['commit-sha']).toBe(first.outputs['commit-sha']);
    expect(listLines(readAll(second))).toEqual(['pull-requests: write']);
    const commits = listWrites(github).filter((route) => route.includes('createCommitOnBranch'));
    expect(commits).toHaveLength(1);
  });

  it('says that the conversation is locked, and delivers all the same', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await github.lock(1);
    await using run = await deliver(github, asked);
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'created' } });
    expect(run.outputs['pull-request-number']).toBe('2');
    expect(readAll(run)).toContain('Unlock the conversation');
    expect(github.violations).toEqual([]);
  });

  it('names what a personal token lacks in the words of its settings', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    const token = github.grant({ contents: 'write', issues: 'write' }, 'partner');
    await using run = await deliver(github, asked, { token });
    expect(run.exitCode).toBe(0);
    expect(readAll(run)).toContain('repository permission "Pull requests: write"');
  });

  it('does not hold at all for a text without an issue where nothing may be written', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    const token = github.grant({ contents: 'read' });
    const inputs = { requirement: asked.body };
    const event = { name: 'workflow_dispatch', payload: {} };
    await using run = await deliver(github, asked, { token, inputs, event });
    expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(listLines(readAll(run))).toEqual(['contents: write']);
    expect(run.outputs['spec-path']).toBe('SPEC.md');
    expect(github.violations).toEqual([]);
  });
});
