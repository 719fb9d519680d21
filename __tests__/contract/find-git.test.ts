import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { findGit } from '../../src/adapters/research/find-git.ts';
import { createLocalFiles } from '../../src/adapters/workspace/local-files.ts';
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

/** A work tree that brings a program of the name of Git, which leaves a trace when it runs. */
async function createTrap(): Promise<TemporaryFolder> {
  const folder = await createTemporaryFolder({ 'docs/r/a.md': 'a' });
  execFileSync('git', ['-C', folder.path, 'init', '--quiet']);
  const trap = await folder.write(
    'bin/git',
    `#!/bin/sh\ntouch '${folder.path}/docs/r/sprung.md'\n`,
  );
  await chmod(trap, 0o755);
  return folder;
}

describe('Git', () => {
  it('is the one of the machine, never one that lies in the work tree or is named relative to it', async () => {
    await using trap = await createTrap();
    await using machine = await createTemporaryFolder({ 'good/git': '#!/bin/sh\n', 'no/git': '' });
    await chmod(join(machine.path, 'good/git'), 0o755);
    await mkdir(join(machine.path, 'linked'));
    await symlink(join(trap.path, 'bin/git'), join(machine.path, 'linked/git'));
    await symlink(join(trap.path, 'bin'), join(machine.path, 'mounted'));
    const hostile = ['', '.', 'bin', join(trap.path, 'bin'), join(machine.path, 'mounted')];
    const good = join(machine.path, 'good');
    const folders = [...hostile, join(machine.path, 'linked'), join(machine.path, 'no'), good];
    const environment = { Path: folders.join(delimiter) };
    for (const place of [trap.path, join(trap.path, 'docs')]) {
      const found = findGit(place, environment);
      expect(found?.program).toBe(join(good, 'git'));
      expect(found?.searchPath.split(delimiter)).toEqual(folders.slice(-3));
    }
    expect(findGit(trap.path, { PATH: hostile.join(delimiter) })).toBeUndefined();
    expect(findGit(trap.path, {})).toBeUndefined();
  });

  it('of the work tree is not started when research is read', async () => {
    await using trap = await createTrap();
    const given = process.env['PATH'] ?? '';
    try {
      process.env['PATH'] = join(trap.path, 'bin') + delimiter + given;
      const root = createLocalFiles(join(trap.path, 'docs'));
      expect((await root.chooseResearch(['r/**'])).files).toEqual([{ path: 'r/a.md', text: 'a' }]);
      expect(await root.exists('r/sprung.md')).toBe(false);
    } finally {
      process.env['PATH'] = given;
    }
  });
});
