import { describe, expect, it } from '@jest/globals';
import { findReservation, refuseUnsafePath } from '../../../src/delivery/safe-path.ts';

const refuse = (path: string) => (): void => {
  refuseUnsafePath(path);
};

describe('the path that a document is published at', () => {
  it.each([
    'SPEC.md',
    'docs/specs/7/SPEC.md',
    '.github/SPEC.md',
    '.github/specs/workflows.md',
    'github/workflows/SPEC.md',
    'docs/.gitignore.md',
    'docs/console/SPEC.md',
    'docs/größe/仕様.md',
    'action.md',
    'action.yml.md',
    'docs/reaction.yml',
    'workflows/SPEC.md',
    'actions/SPEC.md',
    'docs/a..b/SPEC.md',
    'docs/.agit/git~12.md',
    'xcon.md',
    'com.md',
    'com10.md',
    'conin.md',
    'nul-1.md',
    "a (b) [c] {d} 'e' & f.md",
    `${'a'.repeat(250)}.md`,
  ])('may be %j', (path) => {
    expect(refuse(path)).not.toThrow();
  });

  it.each([
    ['/etc/SPEC.md', 'which is absolute'],
    ['C:/SPEC.md', 'which is absolute'],
    ['C:\\SPEC.md', 'which is absolute'],
    ['\\\\server\\SPEC.md', 'which is absolute'],
    ['docs\\SPEC.md', 'which holds a backslash'],
    ['../SPEC.md', 'which leads out of it'],
    ['docs/../../SPEC.md', 'which leads out of it'],
    ['docs//SPEC.md', 'which has an empty part'],
    ['docs/./SPEC.md', 'which has an empty part'],
    ['.git/config', 'which belongs to Git'],
    ['docs/.GIT/hooks/SPEC.md', 'which belongs to Git'],
    ['.g\u200cit/SPEC.md', 'which belongs to Git'],
    ['.git /SPEC.md', 'which belongs to Git'],
    ['.git::$INDEX_ALLOCATION/SPEC.md', 'which belongs to Git'],
    ['GIT~1/SPEC.md', 'which belongs to Git'],
    ['.github/workflows/spec.yml', 'which holds the workflows of GitHub'],
    ['.GitHub/Workflows/SPEC.md', 'which holds the workflows of GitHub'],
    ['.github/actions/a/SPEC.md', 'which holds the actions of GitHub'],
    ['action.yml', 'which describes an action of GitHub'],
    ['a/Action.YAML', 'which describes an action of GitHub'],
    ['nul.md', 'which names a device on Windows'],
    ['docs/COM1/SPEC.md', 'which names a device on Windows'],
    ['docs/lpt\u00b9.txt', 'which names a device on Windows'],
    ...[
      'con',
      'PRN',
      'aux.txt',
      'conin$',
      'CONOUT$.md',
      'com0',
      'LPT9.md',
      'com\u00b3',
      'nul .md',
    ].map((name) => [`docs/${name}/SPEC.md`, 'which names a device on Windows'] as const),
    ...Array.from('<>:"|?*', (sign) => [`a${sign}.md`, 'which Windows cannot hold'] as const),
    ...Array.from(
      '\u001f\u007f\u009f\u2028\u2029',
      (sign) => [`a${sign}.md`, 'which holds control characters'] as const,
    ),
    ...Array.from(
      '\u200f\u202a\u202e\u206a\u206f\ufeff',
      (sign) => [`.gi${sign}t/a.md`, 'which belongs to Git'] as const,
    ),
    ['.git../SPEC.md', 'which belongs to Git'],
    ['.git:stream/SPEC.md', 'which belongs to Git'],
    ['docs/.github/workflows', 'which holds the workflows of GitHub'],
    ['.github./actions:x/SPEC.md', 'which holds the actions of GitHub'],
    ['action.yml:x', 'which describes an action of GitHub'],
    ['docs./SPEC.md', 'in which a part ends with a dot or a space'],
    ['docs /SPEC.md', 'in which a part ends with a dot or a space'],
    ['a:b.md', 'which Windows cannot hold'],
    ['what?.md', 'which Windows cannot hold'],
    ['a\nb.md', 'which holds control characters'],
    ['a\u0000.md', 'which holds control characters'],
    ['\ud800.md', 'which is no Unicode text'],
    [`${'é'.repeat(127)}.md`, 'in which a part is longer than 255 bytes'],
    [`${'a/'.repeat(2050)}SPEC.md`, 'which is longer than 4096 bytes'],
  ])('is never %j, %s', (path, found) => {
    expect(refuse(path)).toThrow(
      expect.objectContaining({
        kind: 'input',
        message: expect.stringMatching(
          /^Expected a path inside the repository [^\n]*\.$/u,
        ) as unknown,
      }),
    );
    expect(refuse(path)).toThrow(found);
  });

  it('leaves room for the twin beside it', () => {
    expect(refuse(`${'a'.repeat(252)}.md`)).toThrow('in which a part is longer than 255 bytes');
    expect(refuse(`${'a'.repeat(251)}.md`)).toThrow('in which a part is longer than 255 bytes');
  });

  it('is shown in full up to 200 characters, with the advice to choose another', () => {
    const long = `../${'a'.repeat(197)}`;
    expect(refuse(long)).toThrow(`found ${JSON.stringify(long)}, which leads out of it`);
    expect(refuse(`${long}b`)).toThrow(`found "${long}…", which leads out of it`);
    expect(refuse(long)).toThrow(
      expect.objectContaining({ hint: expect.stringMatching(/^Set spec-path to/u) as unknown }),
    );
  });

  it('is told from what Git and GitHub keep for themselves wherever it lies', () => {
    expect(findReservation('/home/me/project/.git/config')).toBe('which belongs to Git');
    expect(findReservation('/home/me/project/SPEC.md')).toBeUndefined();
  });
});
