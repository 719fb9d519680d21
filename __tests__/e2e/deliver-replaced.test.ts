import { describe, expect, it } from '@jest/globals';
import { askFor, deliver } from '../support/run-delivery.ts';
import { startGitHub } from '../support/start-github.ts';

const branch = 'spec/issue-1';
const other = { title: 'Sell pots', body: '- The shop must list pots.\n' };

describe('a document in the place of another', () => {
  it('says so in the pull request, the comment and the log, and names what people wrote there', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await using first = await deliver(github, asked);
    expect(first.outputs['outcome']).toBe('created');
    const text = (await github.readFile('SPEC.md', branch)) ?? '';
    await github.mergePullRequest(2);
    const files = { 'SPEC.md': text.replace(/^## 3\..*$/mu, '$&\n\n- With tax.') };
    await github.commitAs('octo', { branch: 'main', files });
    const two = await askFor(github, other);
    await using second = await deliver(github, two);
    expect(second.outputs).toMatchObject({
      outcome: 'updated',
      branch: `spec/issue-${two.number}`,
    });
    const [comment] = await github.comments(two.number);
    const told = [(await github.pulls())[1]?.body ?? '', comment?.body ?? ''];
    const [warning] = second.commands.filter(({ name }) => name === 'warning');
    for (const said of [...told, warning?.message ?? '']) {
      expect(said).toContain('takes the place of the specification of octo/shop');
      expect(said).toMatch(/What people wrote there is not in it: 3/u);
    }
  });

  it('is refused as a commit before a model is asked, where people wrote in the other', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    const inputs = { publish: 'commit', branch: 'main' };
    await using first = await deliver(github, asked, { inputs });
    expect(first.outputs['outcome']).toBe('created');
    const text = (await github.readFile('SPEC.md', 'main')) ?? '';
    const edited = text.replace(/^## 3\..*$/mu, '$&\n\n- With tax.');
    await github.commitAs('octo', { branch: 'main', files: { 'SPEC.md': edited } });
    const two = await askFor(github, other);
    await using second = await deliver(github, two, { inputs });
    expect(second).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(second.outputs['spec-path'] ?? '').toBe('');
    const [comment] = await github.comments(two.number);
    expect(comment?.body).toContain('specs/{issue}/SPEC.md');
    expect(await github.readFile('SPEC.md', 'main')).toBe(edited);
  });
});

describe('a path where no document can stand', () => {
  it.each([
    ['a link', 'SPEC.md', { symlink: 'README.md' }],
    ['a submodule', 'SPEC.json', { submodule: 'a'.repeat(40) }],
  ] as const)('is refused for %s before a model is asked', async (_, path, content) => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await github.commitAs('octo', { branch: 'main', files: { [path]: content } });
    await using run = await deliver(github, asked);
    expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(run.outputs['reason']).toContain(`Expected a file or nothing at ${path}`);
    expect(run.outputs['spec-path'] ?? '').toBe('');
    const [comment] = await github.comments(1);
    expect(comment?.body).toContain('Specification failed');
    expect(comment?.body).toContain('Set spec-path to another path');
    expect(await github.labels(1)).toContain('spec-failed');
  });
});
