import { describe, expect, it } from '@jest/globals';
import { askFor, deliver, plants } from '../support/run-delivery.ts';
import { startGitHub, type GitHubServer } from '../support/start-github.ts';

const branch = 'spec/issue-1';
const line = '- Prices are shown with tax.';
const more = { number: 1, ...plants, body: `${plants.body}- It must ship to Norway.\n` };

/** A person's line in section 3, as it stands on a branch. */
async function edit(github: GitHubServer, on: string): Promise<string> {
  const text = (await github.readFile('SPEC.md', on)) ?? '';
  const edited = text.replace(/^## 3\..*$/mu, (heading) => `${heading}\n\n${line}`);
  expect(edited).not.toBe(text);
  await github.commitAs('octo', { branch: on, files: { 'SPEC.md': edited } });
  return edited;
}

/** What the button does: one commit on main, and the branch is gone. */
async function squash(
  github: GitHubServer,
  by: string,
  message: string,
  pull?: number,
): Promise<void> {
  const files: Record<string, string> = {};
  for (const path of ['SPEC.md', 'SPEC.json']) {
    files[path] = (await github.readFile(path, branch)) ?? '';
  }
  await github.commitAs(by, { branch: 'main', files, message });
  if (pull !== undefined) await github.closePullRequest(pull);
  await github.deleteBranch(branch);
}

async function askAgain(github: GitHubServer): Promise<void> {
  await github.edit(1, { body: more.body, by: 'octo' });
  await github.setLabels(1, ['spec-ready', 'needs-spec']);
}

const trailers = `Specify: Sell plants (#2)\n\nSpec-Writer-Issue: 1\nSpec-Writer-Input: ${'a'.repeat(64)}`;
const squashes = [
  ['the workflow, with our trailers', 'github-actions[bot]', trailers],
  ['a person, with our trailers', 'octo', trailers],
  ['a person, in their own words', 'octo', 'Add the specification'],
] as const;

describe('a specification that was squashed onto main', () => {
  it.each(squashes)(
    'keeps in a new pull request what a person wrote, when %s did it',
    async (_, by, message) => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      await using first = await deliver(github, asked);
      expect(first.outputs['outcome']).toBe('created');
      await edit(github, branch);
      await squash(github, by, message, 2);
      await askAgain(github);
      await using second = await deliver(github, more);
      expect(second.outputs).toMatchObject({ outcome: 'updated', 'pull-request-number': '3' });
      const text = await github.readFile('SPEC.md', branch);
      expect(text).toContain(line);
      expect(text).toContain('ship to Norway');
      expect((await github.pulls())[1]?.body).toContain('stay as a person wrote them');
      expect(second.summary).toContain('Kept as a person wrote it');
      expect(github.violations).toEqual([]);
    },
  );

  it.each(squashes)(
    'keeps in a commit what a person wrote, when %s did it',
    async (_, by, message) => {
      await using github = await startGitHub();
      const asked = await askFor(github);
      await using first = await deliver(github, asked, { inputs: { publish: 'commit' } });
      expect(first.outputs['outcome']).toBe('created');
      await edit(github, branch);
      await squash(github, by, message);
      await askAgain(github);
      const inputs = { publish: 'commit', branch: 'main' };
      await using second = await deliver(github, more, { inputs });
      expect(second.outputs).toMatchObject({ outcome: 'updated', branch: 'main' });
      const text = (await github.readFile('SPEC.md', 'main')) ?? '';
      expect(text).toContain(line);
      expect(text).toContain('ship to Norway');
      expect(second.summary).toContain('Kept as a person wrote it');
    },
  );

  it('keeps it also in the version after the next', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await using first = await deliver(github, asked);
    expect(first.outputs['outcome']).toBe('created');
    await edit(github, branch);
    await askAgain(github);
    await using second = await deliver(github, more);
    expect(second.outputs['outcome']).toBe('updated');
    await squash(github, 'github-actions[bot]', trailers, 2);
    const last = { ...more, body: `${more.body}- It must ship to Chile.\n` };
    await github.edit(1, { body: last.body, by: 'octo' });
    await github.setLabels(1, ['spec-ready', 'needs-spec']);
    await using third = await deliver(github, last);
    expect(third.outputs['outcome']).toBe('updated');
    const text = await github.readFile('SPEC.md', branch);
    expect(text).toContain(line);
    expect(text).toContain('ship to Chile');
  });

  it('keeps everything where the line that tells what we wrote is gone, and says so', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await using first = await deliver(github, asked);
    expect(first.outputs['outcome']).toBe('created');
    const text = await edit(github, branch);
    const files = { 'SPEC.md': text.replace(/^rendered: .*\n/mu, '') };
    await github.commitAs('octo', { branch, files });
    await squash(github, 'octo', trailers, 2);
    await askAgain(github);
    await using second = await deliver(github, more);
    expect(second.outputs['outcome']).toBe('updated');
    expect(await github.readFile('SPEC.md', branch)).toContain(line);
    expect((await github.pulls())[1]?.body).toContain('stay as a person wrote them');
  });
});
