import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { createLocalFiles } from '../../src/adapters/workspace/local-files.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const notListed = 'there is no such file, or Git ignores it';

describe.each([['a work tree'], ['a folder without Git']])('files cited in %s', (kind) => {
  it('are opened by exactly their names, unless Git ignores them or a name or link is private', async () => {
    await using outside = await createTemporaryFolder({ 'secret.md': 'geheim' });
    await using folder = await createTemporaryFolder({
      '.gitignore': 'build/\nlocal.md\n',
      'r/a.md': 'a',
      'r/[id].md': 'i',
      'r/b.md': 'b',
      'local.md': 'geheim',
      'build/log.md': 'geheim',
      '.env': 'geheim',
    });
    if (kind === 'a work tree') {
      execFileSync('git', ['-C', folder.path, 'init', '--quiet']);
    } else {
      await mkdir(join(folder.path, '.git'));
      await folder.write('.git/config', 'geheim');
    }
    await symlink('../local.md', join(folder.path, 'r/link.md'));
    await symlink('../build', join(folder.path, 'r/built'));
    await symlink('a.md', join(folder.path, 'r/same.md'));
    await symlink('../.env', join(folder.path, 'r/environment.md'));
    await symlink(join(outside.path, 'secret.md'), join(folder.path, 'r/out.md'));
    const hostile = [
      'local.md',
      'build/log.md',
      'build',
      '.env',
      '.git/config',
      'r/*.md',
      'r/link.md',
      'r/built/log.md',
      'r/environment.md',
      'r/out.md',
      'r/none.md',
    ];
    const cited = ['r/a.md', 'r/[id].md', ...hostile];
    const { files, skipped } = await createLocalFiles(folder.path).chooseCited(cited);
    expect(files).toEqual([
      { path: 'r/[id].md', text: 'i' },
      { path: 'r/a.md', text: 'a' },
    ]);
    expect(skipped.map(({ path }) => path).sort()).toEqual([...hostile].sort());
    expect(skipped).toContainEqual({ path: 'local.md', reason: notListed });
    expect(skipped).toContainEqual({ path: 'r/none.md', reason: notListed });
    const through = await createLocalFiles(folder.path).chooseCited(['r/same.md']);
    expect(through.files).toEqual([{ path: 'r/same.md', text: 'a' }]);
  });
});
