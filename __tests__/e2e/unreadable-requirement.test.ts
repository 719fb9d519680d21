import { describe, expect, it } from '@jest/globals';
import { mkdir, open, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expectClearError } from '../support/expect-clear-error.ts';
import { runCli } from '../support/run-cli.ts';
import { doors, runWrite } from '../support/run-write.ts';
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const megabyte = 1024 * 1024;

/** A workspace with every kind of file that is no requirement. */
async function createWorkspace(): Promise<TemporaryFolder & { readonly workspace: string }> {
  const folder = await createTemporaryFolder({
    'outside/secret.md': '- The tool must tell secrets.\n- The tool must run on Node 22.12.0.\n',
    'work/empty.md': '',
    'work/blank.md': ' \n\t\n',
    'work/binary.md': Buffer.from('PK\u0003\u0004\0\0'),
    'work/latin.md': Buffer.from('Gr\u00f6\u00dfe', 'latin1'),
    'work/.env': 'TOKEN=geheim\n',
  });
  const workspace = join(folder.path, 'work');
  await mkdir(join(workspace, 'folder'));
  const large = await open(join(workspace, 'large.md'), 'w');
  await large.truncate(50 * megabyte);
  await large.close();
  await symlink('../outside/secret.md', join(workspace, 'link.md'));
  await symlink('nowhere.md', join(workspace, 'dangling.md'));
  return { ...folder, workspace };
}

const unreadable: readonly (readonly [path: string, message: string])[] = [
  ['missing.md', 'Expected a file at "missing.md", found nothing.'],
  ['empty.md', 'Expected text in "empty.md", found an empty file.'],
  ['blank.md', 'Expected text in "blank.md", found an empty file.'],
  ['folder', 'Expected text in "folder", found a folder.'],
  ['binary.md', 'Expected text in "binary.md", found binary content (a NUL byte at offset 4).'],
  ['large.md', 'Expected text in "large.md", found 50.0 MB, more than the 2.0 MB that are read.'],
  ['latin.md', 'Expected text in "latin.md", found a byte that is not UTF-8 at offset 2.'],
  ['dangling.md', 'Expected a file at "dangling.md", found a link that leads nowhere.'],
];
const outside: readonly (readonly [path: string, message: string])[] = [
  ...['link.md', '../outside/secret.md', '/etc/hostname'].map(
    (path) =>
      [
        path,
        `Expected a path inside the root folder, found "${path}", which leads out of it.`,
      ] as const,
  ),
  ['.env', 'Expected text in ".env", found a file that may hold secrets.'],
];

describe.each(doors)('at the %s a requirement', (door) => {
  it.concurrent.each(
    door === 'action' ? [...unreadable, ...outside] : unreadable.filter((_, at) => at % 2 === 0),
  )('in %s is refused in one sentence', async (path, message) => {
    await using folder = await createWorkspace();
    const inputs = { 'requirement-file': path, provider: 'offline' };
    const run = await runWrite({ door, workspace: folder.workspace, inputs });
    expect(run.message).toBe(message);
    expectClearError(run);
    expect(run).toMatchObject(
      door === 'action' ? { exitCode: 1, outcome: 'failed' } : { exitCode: 2 },
    );
    expect(run.told).not.toMatch(/"schemaVersion"|geheim|tell secrets/u);
  });

  it.concurrent(
    'that demands nothing ends the run as blocked, with questions and a report',
    async () => {
      await using folder = await createTemporaryFolder({
        'ask.md': '# Ideas\n\n<!-- Describe the change. -->\n',
      });
      const inputs = { 'requirement-file': 'ask.md', provider: 'offline', locale: 'de' };
      const run = await runWrite({ door, workspace: folder.path, inputs });
      expect(run.exitCode).toBe(1);
      if (door === 'action') expect(run.outcome).toBe('blocked');
      expect(run.told).toContain('"outcome": "blocked"');
      expect(run.told.match(/1\. Was soll gebaut werden\?/gu)?.length).toBeGreaterThan(0);
      expect(run.told).not.toMatch(/^ {2,}at /mu);
    },
  );
});

describe('at the terminal', () => {
  const words = ['write', '--requirement', '-', '--provider', 'offline'];

  it.concurrent('a person may name files outside of the root', async () => {
    await using folder = await createWorkspace();
    const { exitCode, stdout } = await runCli(
      [...words.slice(0, 2), '../outside/secret.md', ...words.slice(3), '--out', '../SPEC.md'],
      { cwd: folder.workspace },
    );
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: `${join(folder.path, 'SPEC.md')}\n`,
    });
  });

  it.concurrent.each([
    [
      'bytes that are not UTF-8',
      Buffer.from('Gr\u00f6\u00dfe', 'latin1'),
      /not UTF-8 at offset 2\.$/u,
    ],
    ['binary content', Buffer.from('PK\0'), /binary content \(a NUL byte at offset 2\)\.$/u],
    ['blank lines', '\n \n', /found nothing\.$/u],
    [
      'more than is read',
      Buffer.alloc(2 * megabyte + 1, 'a'),
      /more than the 2\.0 MB that are read\.$/u,
    ],
  ])('standard input with %s is refused in one sentence', async (_, stdin, message) => {
    await using folder = await createTemporaryFolder();
    const { exitCode, stderr } = await runCli(words, { cwd: folder.path, stdin });
    const [, found, hint] = /^spec-writer: (.*)\n {2}(.*)\n$/u.exec(stderr) ?? [];
    expect(exitCode).toBe(2);
    expect(found).toMatch(/^Expected .* standard input, found /u);
    expect(found).toMatch(message);
    expect(hint).toMatch(/\S/u);
  });

  it.concurrent('a requirement on standard input is written from', async () => {
    await using folder = await createTemporaryFolder();
    const stdin = '# Shop\n\n- The shop must list plants.\n- It must run on Node 22.12.0.\n';
    const run = await runCli([...words, '--quiet'], { cwd: folder.path, stdin });
    expect(run).toEqual({ exitCode: 0, stdout: 'SPEC.md\n', stderr: '' });
  });
});
