import { describe, expect, it } from '@jest/globals';
import { rememberReads } from '../../../src/delivery/remember-reads.ts';
import type { GitHub } from '../../../src/github.ts';
import { keepComments, makeComment, makeGitHub } from './make-github.ts';

/** A GitHub with these answers, and what was asked of it. */
function listen(given: Partial<GitHub>): { readonly github: GitHub; readonly asked: string[] } {
  const asked: string[] = [];
  const heard = Object.entries(given).map(([name, answer]) => [
    name,
    (...values: readonly never[]) => {
      asked.push([name, ...values].join(' '));
      return (answer as (...values: readonly never[]) => unknown)(...values);
    },
  ]);
  return {
    github: rememberReads(makeGitHub(Object.fromEntries(heard) as Partial<GitHub>)),
    asked,
  };
}

describe('what one run remembers of GitHub', () => {
  it('is the default branch', async () => {
    const { github, asked } = listen({ readDefaultBranch: () => Promise.resolve('main') });
    expect(await github.readDefaultBranch()).toBe('main');
    expect(await github.readDefaultBranch()).toBe('main');
    expect(asked).toEqual(['readDefaultBranch']);
  });

  it('is never where a branch stands', async () => {
    const heads = ['one', 'two', undefined];
    const { github } = listen({ readHead: () => Promise.resolve(heads.shift()) });
    expect(await github.readHead('spec')).toBe('one');
    expect(await github.readHead('spec')).toBe('two');
    expect(await github.readHead('spec')).toBeUndefined();
  });

  it('is no failure: what could not be read is asked for again', async () => {
    let attempts = 0;
    const { github } = listen({
      readDefaultBranch: () => {
        attempts += 1;
        return attempts === 1 ? Promise.reject(new Error('lost')) : Promise.resolve('main');
      },
    });
    await expect(github.readDefaultBranch()).rejects.toThrow('lost');
    expect(await github.readDefaultBranch()).toBe('main');
  });

  it('are the comments of an issue, also that there is none, until it writes one', async () => {
    const { github: kept, comments } = keepComments();
    const { github, asked } = listen(kept);
    expect(await github.readComments(7)).toEqual([]);
    expect(await github.readComments(7)).toEqual([]);
    comments.push(makeComment(1, 'Meanwhile', 'octo'));
    await github.createComment(7, 'Ours');
    expect((await github.readComments(7)).map(({ body }) => body)).toEqual(['Meanwhile', 'Ours']);
    await github.editComment(2, 'Ours, later');
    expect((await github.readComments(7))[1]?.body).toBe('Ours, later');
    expect(asked.filter((call) => call === 'readComments 7')).toHaveLength(3);
  });

  it.each(['createComment', 'editComment', 'deleteComment'] as const)(
    'are no comments after %s, of which nobody knows whether it took effect',
    async (name) => {
      const { github: kept } = keepComments();
      const lost = { [name]: () => Promise.reject(new Error('lost')) };
      const { github, asked } = listen({ ...kept, ...lost });
      await github.readComments(7);
      await expect(github[name](7, 'Text')).rejects.toThrow('lost');
      await github.readComments(7);
      expect(asked.filter((call) => call === 'readComments 7')).toHaveLength(2);
    },
  );

  it('are the commits that lead to a head, as long as it stands there', async () => {
    const heads = ['one', 'one', 'two'];
    const { github, asked } = listen({
      readHead: () => Promise.resolve(heads.shift()),
      readCommits: (_, oid) => Promise.resolve([{ oid, message: '', author: '' }]),
    });
    const look = async (path = 'SPEC.md'): Promise<string | undefined> =>
      (await github.readCommits(path, 'spec'))[0]?.oid;
    expect(await look()).toBe('spec');
    await github.readHead('spec');
    expect([await look(), await look(), await look('docs/SPEC.md')]).toEqual(['one', 'one', 'one']);
    await github.readHead('spec');
    expect(await look()).toBe('one');
    await github.readHead('spec');
    expect(await look()).toBe('two');
    expect(asked.filter((call) => call.startsWith('readCommits'))).toEqual([
      'readCommits SPEC.md spec',
      'readCommits SPEC.md one',
      'readCommits docs/SPEC.md one',
      'readCommits SPEC.md two',
    ]);
  });

  it.each([
    ['created', 'readCommits SPEC.md base'],
    ['exists', 'readCommits SPEC.md spec'],
  ] as const)('are the commits of a branch that it %s as %j says', async (made, call) => {
    const { github, asked } = listen({
      createBranch: () => Promise.resolve(made),
      readCommits: () => Promise.resolve([]),
    });
    await github.createBranch('spec', 'base');
    await github.readCommits('SPEC.md', 'spec');
    expect(asked.at(-1)).toBe(call);
  });
});
