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
    ['a'.repeat(40), 'looks like a commit'],
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
