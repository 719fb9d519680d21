import { describe, expect, it } from '@jest/globals';
import { refuseBase, settleBranch } from '../../../src/delivery/settle-branch.ts';

const source = 'docs/SPEC.md';

describe('the branch of a document', () => {
  it.each([
    ['spec/issue-{issue}', 7, 'spec/issue-7'],
    ['{issue}/spec-{issue}', 12, '12/spec-12'],
    [' specs ', 7, 'specs'],
    ['größe/仕様-{issue}', 7, 'größe/仕様-7'],
    ['gro\u0308\u00dfe', 7, 'größe'],
    ['a.b/c@d#e', 7, 'a.b/c@d#e'],
    ['feature/heads', 7, 'feature/heads'],
    ['x'.repeat(200), 7, 'x'.repeat(200)],
    ['a-/@@/ahead/header', 7, 'a-/@@/ahead/header'],
    ['a/refs/b.locked.x', 7, 'a/refs/b.locked.x'],
    ['a'.repeat(39), 7, 'a'.repeat(39)],
    ['a'.repeat(41), 7, 'a'.repeat(41)],
    ['a'.repeat(63), 7, 'a'.repeat(63)],
    ['a'.repeat(65), 7, 'a'.repeat(65)],
    [`${'a'.repeat(39)}g`, 7, `${'a'.repeat(39)}g`],
    ['é'.repeat(100), 7, 'é'.repeat(100)],
  ])('%j for issue %p is %j', (template, issue, branch) => {
    expect(settleBranch(template, { issue, source })).toBe(branch);
  });

  it('is named after the requirement where there is no issue', () => {
    const branch = settleBranch('spec/issue-{issue}', { source });
    expect(branch).toMatch(/^spec\/requirement-[0-9a-f]{8}$/u);
    expect(settleBranch('spec/issue-{issue}', { source })).toBe(branch);
    expect(settleBranch('spec/issue-{issue}', { source: 'other.md' })).not.toBe(branch);
    expect(settleBranch('docs-{issue}', { source })).toMatch(/^docs-requirement-[0-9a-f]{8}$/u);
  });

  it.each([
    ['', 'is empty'],
    ['a..b', 'holds ".."'],
    ['a@{1}', 'holds a brace'],
    ['{number}', 'holds a brace'],
    ['a.lock', 'ends with ".lock"'],
    ['a.lock/b', 'ends with ".lock"'],
    ['-a', 'begins with "-"'],
    ['--force', 'begins with "-"'],
    ['a.', 'ends with "."'],
    ['a/', 'has an empty part'],
    ['/a', 'has an empty part'],
    ['a//b', 'has an empty part'],
    ['.a', 'begins with "."'],
    ['a/.b', 'begins with "."'],
    ['a\u0007b', 'holds a control character'],
    ['a\nb', 'holds a control character'],
    ['a b', 'holds a space'],
    ['a\u00a0b', 'holds a space or an invisible character'],
    ['a\u200bb', 'an invisible character'],
    ['a\u202eb', 'an invisible character'],
    ['\ud800', 'an invisible character'],
    ...Array.from('~^:?*[\\').map((character) => [`a${character}b`, 'holds one of'] as const),
    ['@', 'is a name of Git itself'],
    ['HEAD', 'is a name of Git itself'],
    ['refs/heads/a', 'begins with "refs/"'],
    ['Refs/a', 'begins with "refs/"'],
    ['head', 'is a name of Git itself'],
    ['a.LOCK', 'ends with ".lock"'],
    ['a\u001fb', 'holds a control character'],
    ['a\u009fb', 'holds a control character'],
    ['a\ue000b', 'an invisible character'],
    ['a}b', 'holds a brace'],
    ['a'.repeat(40), 'looks like a commit'],
    ['0F'.repeat(32), 'looks like a commit'],
    ['é'.repeat(101), 'is longer than 200 bytes'],
  ])('is never %j', (template, found) => {
    expect(() => settleBranch(template, { issue: 7, source })).toThrow(
      expect.objectContaining({
        kind: 'input',
        message: expect.stringMatching(/^Expected the name of a branch, found .*\.$/u) as unknown,
      }),
    );
    expect(() => settleBranch(template, { issue: 7, source })).toThrow(found);
  });

  it('is shown in full up to 100 characters, with the advice to choose another', () => {
    const long = `-${'a'.repeat(99)}`;
    const settle = (template: string) => () => settleBranch(template, { issue: 7, source });
    expect(settle(long)).toThrow(`found ${JSON.stringify(long)}, which begins with "-"`);
    expect(settle(`${long}b`)).toThrow(`found "${long}…", which begins with "-"`);
    expect(settle(long)).toThrow(
      expect.objectContaining({ hint: expect.stringMatching(/^Set branch to/u) as unknown }),
    );
  });

  it('is not the base of its pull request', () => {
    const message =
      'Expected a branch of its own for the pull request, found "main", which is its base.';
    expect(() => settleBranch('main', { issue: 7, source, base: 'main' })).toThrow(message);
    expect(() => {
      refuseBase('main', 'main');
    }).toThrow(message);
    expect(settleBranch('main-2', { issue: 7, source, base: 'main' })).toBe('main-2');
  });
});
