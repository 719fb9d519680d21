import { describe, expect, it } from '@jest/globals';
import { allPermissions, askFor, deliver, listWrites } from '../support/run-delivery.ts';
import { startGitHub } from '../support/start-github.ts';

const branch = 'spec/issue-1';

describe('a pull request with the specification', () => {
  it('is opened from a branch of its own, with verified commits and the state on the issue', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await using run = await deliver(github, asked, { inputs: { labels: 'documentation' } });

    expect(run.outputs).toMatchObject({
      outcome: 'created',
      valid: 'true',
      branch,
      'pull-request-number': '2',
      'pull-request-url': expect.stringContaining('/pull/2') as unknown,
      'comment-url': expect.stringContaining('/issues/1#issuecomment-') as unknown,
      'commit-sha': (await github.branches())[branch],
    });
    expect(run.exitCode).toBe(0);
    const [pull] = await github.pulls();
    expect(pull).toMatchObject({
      title: 'Specification draft: Sell plants',
      state: 'open',
      isDraft: false,
      author: 'github-actions[bot]',
      head: `octo:${branch}`,
      base: 'main',
      labels: ['documentation'],
    });
    expect(pull?.body).toContain('Refs #1');
    expect(await github.readFile('SPEC.md', branch)).toContain('# Sell plants');
    expect(JSON.parse((await github.readFile('SPEC.json', branch)) ?? '')).toMatchObject({
      requirement: { source: 'octo/shop#1' },
    });
    const [commit] = await github.commits(branch);
    expect(commit).toMatchObject({ author: 'github-actions[bot]', isVerified: true });
    expect(commit?.message).toContain('Spec-Writer-Issue: 1');
    expect(await github.labels(1)).toEqual(['spec-ready']);
    const [comment, ...others] = await github.comments(1);
    expect(comment?.body).toContain('[Pull request 2](');
    expect(others).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  it('costs nothing again when nothing changed: no request writes', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await using first = await deliver(github, asked);
    await github.setLabels(1, ['spec-ready', 'needs-spec']);
    const before = listWrites(github).length;
    await using second = await deliver(github, asked);
    expect(second.outputs).toMatchObject({
      outcome: 'unchanged',
      valid: 'true',
      'input-hash': first.outputs['input-hash'],
      'spec-path': 'SPEC.md',
    });
    expect(second.exitCode).toBe(0);
    expect(listWrites(github).slice(before)).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  it('is brought up to date by a commit on top, with the comment and the description', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await using first = await deliver(github, asked);
    const body = `${asked.body}- It must ship to Norway.\n`;
    await github.edit(1, { body, by: 'octo' });
    await github.setLabels(1, ['spec-ready', 'needs-spec']);
    await using second = await deliver(github, { ...asked, body });
    expect(second.outputs).toMatchObject({ outcome: 'updated', 'pull-request-number': '2' });
    expect(await github.readFile('SPEC.md', branch)).toContain('It must ship to Norway.');
    const commits = await github.commits(branch);
    expect(commits.map(({ oid }) => oid)).toContain(first.outputs['commit-sha']);
    const pulls = await github.pulls();
    expect(pulls).toHaveLength(1);
    expect(pulls[0]?.body).toContain('ship to Norway');
    expect(await github.comments(1)).toHaveLength(1);
    expect(await github.labels(1)).toEqual(['spec-ready']);
    expect(github.violations).toEqual([]);
  });

  it('keeps the section that a person changed on the branch, and says so', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await using first = await deliver(github, asked);
    expect(first.outputs['outcome']).toBe('created');
    const text = (await github.readFile('SPEC.md', branch)) ?? '';
    const [heading = ''] = /^## 3\..*$/mu.exec(text) ?? [];
    const edited = text.replace(heading, `${heading}\n\n- Prices are shown with tax.`);
    await github.commitAs('partner', { branch, files: { 'SPEC.md': edited } });
    const body = `${asked.body}- It must ship to Norway.\n`;
    await github.edit(1, { body, by: 'octo' });
    await github.setLabels(1, ['needs-spec']);
    await using second = await deliver(github, { ...asked, body });
    const merged = (await github.readFile('SPEC.md', branch)) ?? '';
    expect(merged).toContain('- Prices are shown with tax.');
    expect(merged).toContain('It must ship to Norway.');
    const [pull] = await github.pulls();
    expect(pull?.body).toContain(`- ${heading.replace('## 3.', '3\\.')}`);
    expect(second.summary).toContain('Kept as a person wrote it');
    const authors = (await github.commits(branch)).map(({ author }) => author);
    expect(authors.slice(0, 3)).toEqual(['github-actions[bot]', 'partner', 'github-actions[bot]']);
    expect(github.violations).toEqual([]);
  });

  it('starts a new branch when the last pull request was merged', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await using first = await deliver(github, asked);
    await github.mergePullRequest(2);
    const body = `${asked.body}- It must ship to Norway.\n`;
    await github.edit(1, { body, by: 'octo' });
    await github.setLabels(1, ['needs-spec']);
    await using second = await deliver(github, { ...asked, body });
    expect(first.outputs['branch']).toBe(branch);
    expect(second.outputs).toMatchObject({ branch: `${branch}-2`, 'pull-request-number': '3' });
    expect(await github.pulls()).toMatchObject([{ isMerged: true }, { state: 'open' }]);
  });

  it('shows in a dry run exactly what it would write, and writes nothing', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await using dry = await deliver(github, asked, { inputs: { 'dry-run': 'true' } });
    expect(dry.exitCode).toBe(0);
    expect(listWrites(github)).toEqual([]);
    for (const shown of [
      'spec/issue-1',
      'Specification draft: Sell plants',
      'Refs #1',
      'spec-in-progress',
    ]) {
      expect(dry.summary).toContain(shown);
    }
    await using wet = await deliver(github, asked, { token: github.grant(allPermissions) });
    const [pull] = await github.pulls();
    for (const line of (pull?.body ?? '').split('\n').filter((text) => text.trim() !== '')) {
      expect(dry.summary).toContain(line);
    }
    expect(wet.outputs['outcome']).toBe('created');
  });
});
