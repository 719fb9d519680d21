import { describe, expect, it } from '@jest/globals';
import { recordWrites } from '../../../src/delivery/record-writes.ts';
import { makeGitHub } from './make-github.ts';

const commit = {
  branch: 'spec/issue-7',
  expectedHead: 'b0',
  headline: 'Specify',
  body: '',
  files: [
    { path: 'SPEC.md', text: 'new' },
    { path: 'SPEC.json', text: '{}' },
  ],
};
const request = { title: 'A', body: 'B', branch: 'spec/issue-7', base: 'main', draft: false };
const label = { name: 'spec-ready', color: '1a7f37', description: '' };

describe('a GitHub on which writes are only noted down', () => {
  it('is never written to, and keeps the order', async () => {
    // Whatever is not given refuses, so that one real write would fail this test.
    const { github, writes } = recordWrites(
      makeGitHub({
        readFile: (path) =>
          Promise.resolve(path === 'SPEC.md' ? { is: 'file', text: 'old' } : undefined),
      }),
    );
    await github.addLabels(7, [label]);
    await github.removeLabel(7, 'needs-spec');
    const comment = await github.createComment(7, 'queued');
    expect((await github.editComment(comment.id, 'ready'))?.body).toBe('ready');
    await github.deleteComment(3);
    expect(await github.createBranch('spec/issue-7', 'b0')).toBe('created');
    expect(await github.commitFiles(commit)).toEqual({ oid: '0'.repeat(40) });
    expect(await github.createPullRequest(request)).toMatchObject({ title: 'A', state: 'open' });
    await github.editPullRequest(2, { body: 'C' });
    expect(writes).toEqual([
      { is: 'add-labels', on: 7, labels: ['spec-ready'] },
      { is: 'remove-label', on: 7, label: 'needs-spec' },
      { is: 'create-comment', on: 7, body: 'queued' },
      { is: 'edit-comment', id: 0, body: 'ready' },
      { is: 'delete-comment', id: 3 },
      { is: 'create-branch', branch: 'spec/issue-7', oid: 'b0' },
      { is: 'commit', commit, before: { 'SPEC.md': 'old' } },
      { is: 'create-pull-request', request },
      { is: 'edit-pull-request', number: 2, change: { body: 'C' } },
    ]);
  });

  it('answers about a branch that only would be there with what it would start from', async () => {
    const asked: string[] = [];
    const { github } = recordWrites(
      makeGitHub({
        readHead: () => Promise.resolve(undefined),
        readFile: (path, ref) => {
          asked.push(`${path}@${ref}`);
          return Promise.resolve(undefined);
        },
      }),
    );
    expect(await github.readHead('spec/issue-7')).toBeUndefined();
    await github.createBranch('spec/issue-7', 'b0');
    expect(await github.readHead('spec/issue-7')).toBe('b0');
    expect(await github.readCommits('SPEC.md', 'spec/issue-7')).toEqual([]);
    await github.readFile('SPEC.md', 'spec/issue-7');
    await github.readFile('SPEC.md', 'main');
    expect(asked).toEqual(['SPEC.md@b0', 'SPEC.md@main']);
  });

  it('passes nothing on that may write, also what the port learns one day', () => {
    const real = { ...makeGitHub({}), mergePullRequest: () => Promise.resolve() };
    const { github } = recordWrites(real);
    expect(Object.keys(github)).not.toContain('mergePullRequest');
    const passed = Object.entries(github).filter(([, ask]) => Object.values(real).includes(ask));
    expect(passed.filter(([name]) => !name.startsWith('read'))).toEqual([]);
    expect(passed.length).toBeGreaterThan(5);
  });

  it('does not call a link a text that stands there', async () => {
    const { github, writes } = recordWrites(
      makeGitHub({ readFile: () => Promise.resolve({ is: 'other' }) }),
    );
    await github.commitFiles(commit);
    expect(writes).toEqual([{ is: 'commit', commit, before: {} }]);
  });
});
