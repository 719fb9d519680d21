import { describe, expect, it } from '@jest/globals';
import { askFor, deliver, listWrites, plants } from '../support/run-delivery.ts';
import { startGitHub } from '../support/start-github.ts';

const commit = { publish: 'commit' };
/** What a job that commits is given: no pull request is opened. */
const committing = { contents: 'write', issues: 'write' } as const;
const more = { ...plants, body: `${plants.body}- It must ship to Norway.\n` };

describe('a specification as a commit', () => {
  it('stands on a new branch, without a pull request', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    const base = (await github.branches())['main'];
    await using run = await deliver(github, asked, {
      inputs: commit,
      token: github.grant(committing),
    });
    expect(run.outputs).toMatchObject({
      outcome: 'created',
      branch: 'spec/issue-1',
      'commit-sha': (await github.branches())['spec/issue-1'],
    });
    expect(run.outputs['pull-request-number'] ?? '').toBe('');
    expect(run.outputs['reason']).toContain('It stands on branch spec/issue-1.');
    expect(await github.pulls()).toEqual([]);
    const commits = await github.commits('spec/issue-1');
    expect(commits.map(({ isVerified }) => isVerified)[0]).toBe(true);
    expect(commits[1]?.oid).toBe(base);
    expect(await github.readFile('SPEC.md', 'spec/issue-1')).toContain('# Sell plants');
    expect(await github.readFile('SPEC.json', 'spec/issue-1')).toContain('"Sell plants"');
    const [comment] = await github.comments(1);
    expect(comment?.body).toContain('`spec/issue-1`');
    expect(await github.labels(1)).toEqual(['spec-ready']);
    expect(github.violations).toEqual([]);
  });

  it('stands on main where that is named, above what was there', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    const inputs = { ...commit, branch: 'main' };
    await using run = await deliver(github, asked, { inputs, token: github.grant(committing) });
    expect(run.outputs).toMatchObject({ outcome: 'created', branch: 'main' });
    expect(await github.readFile('README.md', 'main')).toBeDefined();
    expect(await github.readFile('SPEC.md', 'main')).toContain('# Sell plants');
    expect(Object.keys(await github.branches())).toEqual(['main']);

    await github.setLabels(1, ['spec-ready', 'needs-spec']);
    const writes = listWrites(github).length;
    await using same = await deliver(github, asked, { inputs });
    expect(same.outputs).toMatchObject({
      outcome: 'unchanged',
      branch: 'main',
      'commit-sha': run.outputs['commit-sha'],
    });
    expect(listWrites(github)).toHaveLength(writes);

    await github.edit(1, { body: more.body, by: 'octo' });
    await using updated = await deliver(github, { number: 1, ...more }, { inputs });
    expect(updated.outputs).toMatchObject({ outcome: 'updated', branch: 'main' });
    expect(await github.readFile('SPEC.md', 'main')).toContain('ship to Norway');
    const oids = (await github.commits('main')).map(({ oid }) => oid);
    expect(oids.slice(0, 2)).toEqual([updated.outputs['commit-sha'], run.outputs['commit-sha']]);
    expect(github.violations).toEqual([]);
  });

  it('keeps what a person changed on main in between, and says so', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    const inputs = { ...commit, branch: 'main' };
    await using first = await deliver(github, asked, { inputs });
    expect(first.outputs['outcome']).toBe('created');
    const text = (await github.readFile('SPEC.md', 'main')) ?? '';
    const [heading = ''] = /^## 3\..*$/mu.exec(text) ?? [];
    const edited = text.replace(heading, `${heading}\n\n- Prices are shown with tax.`);
    await github.commitAs('partner', { branch: 'main', files: { 'SPEC.md': edited } });
    await github.setLabels(1, ['needs-spec']);
    await github.edit(1, { body: more.body, by: 'octo' });
    await using second = await deliver(github, { number: 1, ...more }, { inputs });
    expect(second.outputs).toMatchObject({ outcome: 'updated' });
    const merged = await github.readFile('SPEC.md', 'main');
    expect(merged).toContain('- Prices are shown with tax.');
    expect(merged).toContain('ship to Norway');
    expect(second.summary).toContain('Kept as a person wrote it');
  });

  it('falls to the comment when the branch is protected, and names what would have held', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    github.protectBranch('main');
    const inputs = { ...commit, branch: 'main' };
    await using run = await deliver(github, asked, { inputs });
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'created' } });
    expect(run.outputs['branch'] ?? '').toBe('');
    const remedy = 'set publish to pull-request, with a branch that no rule covers';
    expect(run.outputs['reason']).toContain(remedy);
    expect(run.summary).toContain(remedy);
    const warnings = run.commands.filter(({ name }) => name === 'warning');
    expect(warnings.map(({ message }) => message).join('\n')).toContain(remedy);
    const [comment] = await github.comments(1);
    expect(comment?.body).toContain('\n# Sell plants');
    expect(comment?.body).toContain(remedy);
    expect(await github.readFile('SPEC.md', 'main')).toBeUndefined();
    expect(run.summary).toContain('<details><summary>The document</summary>');
    expect(github.violations).toEqual([]);
  });

  it.each(['main', 'spec/issue-1'])(
    'leaves the document of a person on %s alone, and names another way before a model is asked',
    async (branch) => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      if (branch !== 'main') await github.createBranch(branch);
      const files = { 'SPEC.md': '# Ours\n\nWritten by hand.\n' };
      const oid = await github.commitAs('partner', { branch, files });
      await using run = await deliver(github, asked, { inputs: { ...commit, branch } });
      expect((await github.branches())[branch]).toBe(oid);
      expect(await github.readFile('SPEC.md', branch)).toBe(files['SPEC.md']);
      expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
      expect(run.outputs['spec-path'] ?? '').toBe('');
      expect(run.summary).toContain('found one that somebody else wrote');
      const [comment] = await github.comments(1);
      expect(comment?.body).toContain('found one that somebody else wrote');
      expect(comment?.body).toContain('Choose another spec-path');
      expect(github.violations).toEqual([]);
    },
  );

  it('updates the document that its base brought along', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await using first = await deliver(github, asked, { inputs: { ...commit, branch: 'main' } });
    expect(first.outputs['outcome']).toBe('created');
    const other = await askFor(github, { ...more, title: 'Sell shrubs' });
    await using second = await deliver(github, other, { inputs: commit });
    expect(second.outputs).toMatchObject({ outcome: 'updated', branch: 'spec/issue-2' });
    expect(await github.readFile('SPEC.md', 'spec/issue-2')).toContain('# Sell shrubs');
    expect(await github.readFile('SPEC.md', 'main')).toContain('# Sell plants');
    expect(github.violations).toEqual([]);
  });

  it('starts from the base that is named', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await github.createBranch('release/1');
    const oid = await github.commitAs('partner', { branch: 'release/1', files: { 'a.md': 'a\n' } });
    const inputs = { ...commit, 'base-branch': 'release/1' };
    await using run = await deliver(github, asked, { inputs });
    expect(run.outputs).toMatchObject({ outcome: 'created', branch: 'spec/issue-1' });
    expect((await github.commits('spec/issue-1'))[1]?.oid).toBe(oid);
  });

  it.each([
    [{ branch: '../main' }, /Expected the name of a branch, found "\.\.\/main"/u],
    [{ branch: 'a..b' }, /which holds "\.\."/u],
    [{ branch: '-x' }, /begins with "-"/u],
    [{ branch: 'x.lock' }, /ends with "\.lock"/u],
    [{ 'spec-path': '.github/workflows/x.md' }, /holds the workflows of GitHub/u],
    [{ 'spec-path': '../SPEC.md' }, /which leads out of it/u],
    [{ 'spec-path': '/etc/SPEC.md' }, /which is absolute/u],
    [{ 'spec-path': '.git/hooks/SPEC.md' }, /which belongs to Git/u],
  ])('is refused for %j before GitHub is asked', async (inputs, why) => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await using run = await deliver(github, asked, { inputs: { ...commit, ...inputs } });
    expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(run.outputs['reason']).toMatch(why);
    expect(github.requests).toEqual([]);
  });
});
