import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readAttacks } from '../support/attack-corpus.ts';
import { tinyFiles } from '../support/make-answer.ts';
import { labeledEvent } from '../support/recorded-event.ts';
import { runAction } from '../support/run-action.ts';
import { greeter } from '../support/ask-architect.ts';
import { askFor, deliver, listWrites } from '../support/run-delivery.ts';
import { startGitHub } from '../support/start-github.ts';

/** An environment variable cannot hold a null or half a character, and a runner trims an input. */
const canBeInput = (text: string): boolean =>
  !text.includes('\u0000') && text.isWellFormed() && text.trim() === text && text !== '';
const places = readAttacks('S27').filter(({ attack }) => canBeInput(attack));
const some = places.filter((_, index) => index % 10 === 0);

describe('a place that is no place for a document', () => {
  it.concurrent.each(some.map(({ kind = '', name, attack }) => [kind, name, attack] as const))(
    'is refused before anything is asked, as a %s: %s (S27)',
    async (kind, _, attack) => {
      const input = kind === 'path' ? { 'spec-path': attack } : { branch: attack };
      await using run = await runAction({
        files: tinyFiles,
        token: 'ghs_none',
        event: labeledEvent({ number: 1, ...greeter }),
        inputs: { provider: 'offline', ...input },
      });
      expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
      expect(run.outputs['reason']).toMatch(/^Expected (?:a path|the name of a branch|the path)/u);
      expect(readdirSync(run.workspace).sort()).toEqual(['ask.md', 'research']);
      expect(existsSync(join(run.workspace, '..', 'SPEC.md'))).toBe(false);
    },
  );

  it('is never made of the title of an issue (S27)', async () => {
    const title = `../../.git/x -x ..@{.lock \u202e ${'ü'.repeat(200)}`;
    await using github = await startGitHub();
    const asked = await askFor(github, { title, body: '- The shop must list plants.\n' });
    await using run = await deliver(github, asked);
    expect(run.outputs).toMatchObject({ outcome: 'created', branch: 'spec/issue-1' });
    expect(Object.keys(await github.branches()).sort()).toEqual(['main', 'spec/issue-1']);
    const [pull] = await github.pulls();
    expect(Array.from(pull?.title ?? '').length).toBeLessThanOrEqual(256);
    const [commit] = await github.commits('spec/issue-1');
    expect(`${pull?.title ?? ''}${commit?.message ?? ''}`).not.toContain('\u202e');
  });

  it.each([
    ['a link', { symlink: '../../etc/passwd' }],
    ['a submodule', { submodule: '1'.repeat(40) }],
  ])('is not written through %s in the tree of the branch (S27)', async (_, content) => {
    await using github = await startGitHub();
    await github.commitAs('octo', { branch: 'main', files: { 'SPEC.md': content } });
    const asked = await askFor(github);
    await using run = await deliver(github, asked);
    expect(run.outputs['outcome']).not.toBe('created');
    expect(run.outputs['reason']).toContain('found a link, a folder or a submodule');
    expect(listWrites(github).filter((route) => route.includes('createCommit'))).toEqual([]);
  });

  it.each([
    ['a specification', { 'spec.md': '# Ours\n' }, 'SPEC.md', 'spec.md'],
    ['a twin', { 'Spec.json': '{}\n' }, 'SPEC.md', 'Spec.json'],
    ['a folder', { 'Docs/guide.md': '# Guide\n' }, 'docs/SPEC.md', 'Docs'],
  ])('is not beside %s in another spelling (S27)', async (_, files, path, found) => {
    await using github = await startGitHub();
    await github.commitAs('octo', { branch: 'main', files });
    const asked = await askFor(github);
    await using run = await deliver(github, asked, { inputs: { 'spec-path': path } });
    expect(run.outputs).toMatchObject({ outcome: 'failed' });
    expect(run.outputs['reason']).toContain(`found ${found}: a checkout on Windows or macOS`);
    expect(listWrites(github).filter((route) => /createCommit|git\/refs/u.test(route))).toEqual([]);
  });
});
