import { describe, expect, it } from '@jest/globals';
import { open, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expectClearError } from '../support/expect-clear-error.ts';
import { runCli } from '../support/run-cli.ts';
import { doors, runWrite, type Door, type WriteRun } from '../support/run-write.ts';
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const ask = { 'requirement-file': 'ask.md', provider: 'offline' };
const files = { 'work/ask.md': '# Shop\n\n- The shop must list plants with Django.\n' };
const notes = 'The shop runs on Python 3.12.4.\n';

const write = (door: Door, folder: TemporaryFolder, inputs: object = {}): Promise<WriteRun> =>
  runWrite({ door, workspace: join(folder.path, 'work'), inputs: { ...ask, ...inputs } });
type Report = {
  readonly research: { readonly skipped: unknown[]; readonly removed: unknown[] };
  readonly notices: string[];
};
const readReport = async (folder: TemporaryFolder): Promise<Report> =>
  JSON.parse(await readFile(join(folder.path, 'work/SPEC.report.json'), 'utf8')) as Report;

describe.each(doors)('at the %s', (door) => {
  it.concurrent(
    'research that cannot be read is left out with its reason, and the run goes on',
    async () => {
      await using folder = await createTemporaryFolder({
        ...files,
        'secret.md': 'The secret runs on Rust 1.80.0.\n',
        'work/research/a.md': notes,
        'work/research/binary.bin': Buffer.from('\0\u0001'),
        'work/research/empty.md': '',
        'work/research/key.pem': 'geheim',
        'work/research/latin.md': Buffer.from('Gr\u00f6\u00dfe', 'latin1'),
      });
      const research = join(folder.path, 'work/research');
      await symlink('../../secret.md', join(research, 'link.md'));
      const large = await open(join(research, 'large.md'), 'w');
      await large.truncate(50 * 1024 * 1024);
      await large.close();
      const run = await write(door, folder, { 'fail-on': 'never' });
      expect(run.exitCode).toBe(0);
      for (const notice of [
        'Left out research/binary.bin: found binary content (a NUL byte at offset 0)',
        'Left out research/empty.md: it is empty',
        'Left out research/key.pem: it may hold secrets',
        'Left out research/large.md: found binary content (a NUL byte at offset 0)',
        'Left out research/latin.md: found a byte that is not UTF-8 at offset 2',
        'Left out research/link.md: Expected a path inside the root folder, found "research/link.md", which leads out of it.',
      ]) {
        expect(run.aside).toContain(notice);
      }
      expect((await readReport(folder)).research.skipped).toHaveLength(6);
      expect(run.told).toContain('3.12.4');
      expect(run.told).not.toMatch(/geheim|1\.80\.0/u);
    },
  );

  it.concurrent('what research hides from its readers is left out and told', async () => {
    const hidden = 'The shop <!-- once Rust 1.80.0 -->runs on Py\u200bthon 3.12.4.\n';
    await using folder = await createTemporaryFolder({ ...files, 'work/research/a.md': hidden });
    const run = await write(door, folder);
    expect(run.exitCode).toBe(0);
    expect(run.aside).toContain(
      'Research hides text from its readers (research/a.md); left out: 1 zero-width character.',
    );
    const { research } = await readReport(folder);
    expect(research.removed).toEqual([
      {
        path: 'research/a.md',
        removed: [
          { kind: 'zero-width', count: 1, characters: 1 },
          { kind: 'comment', count: 1, characters: 25 },
        ],
      },
    ]);
    const spec = await readFile(join(folder.path, 'work/SPEC.md'), 'utf8');
    expect(spec).toContain('The shop runs on Python 3.12.4.');
    expect(spec).not.toContain('1.80.0');
    const words = ['check', 'SPEC.md', '--requirement', 'ask.md', '--research', 'research/**'];
    const checked = await runCli(words, { cwd: join(folder.path, 'work') });
    expect(checked).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('0 errors') });
  });

  it.concurrent('more than ten such files are counted by their reasons', async () => {
    const empty = Array.from({ length: 9 }, (_, at) => [`work/research/a${at}.md`, '']);
    const binary = Array.from({ length: 4 }, (_, at) => [
      `work/research/b${at}.md`,
      `${'x'.repeat(at)}\0`,
    ]);
    const all = Object.fromEntries([...empty, ...binary]) as Record<string, string>;
    await using folder = await createTemporaryFolder({ ...files, ...all });
    const run = await write(door, folder);
    expect(run.exitCode).toBe(0);
    expect(run.aside.match(/Left out research\//gu)).toHaveLength(10);
    expect(run.aside).toContain('Left out 3 more files: 3 × found binary content');
    expect((await readReport(folder)).research.skipped).toHaveLength(13);
  });

  it.concurrent(
    'a manifest that is not well-formed is named with the reason, and what it states is still used',
    async () => {
      await using folder = await createTemporaryFolder({
        ...files,
        'work/research/package.json': '{ "dependencies": { "left-pad": "1.3.0" }, }}',
        'work/research/Cargo.toml': '[dependencies]\nserde = 1.0.200"\n',
        'work/research/pom.xml': '<project><modelVersion>4.0.0</modelVersion><dependencies>',
      });
      const run = await write(door, folder);
      expect(run.exitCode).toBe(0);
      for (const name of ['package.json', 'Cargo.toml', 'pom.xml']) {
        expect(run.aside).toMatch(
          new RegExp(`research/${name}: Expected a well-formed .*, found .*\\.`, 'u'),
        );
      }
      expect((await readReport(folder)).notices.join('\n')).toContain('research/package.json');
      expect(run.told).toContain('`left-pad`');
    },
  );

  it.concurrent.each([
    ['matches nothing', 'notes/**', /^Expected research files for "notes\/\*\*", found none\.$/u],
    [
      'leads out of the root',
      '../**',
      /^Expected a path inside the root folder, found "\.\.\/\*\*"/u,
    ],
    [
      'is an absolute path elsewhere',
      '/etc/host*',
      /found "\/etc\/host\*", which leads out of it\.$/u,
    ],
  ])('a glob that %s is told in one sentence', async (_, research, message) => {
    await using folder = await createTemporaryFolder(files);
    const run = await write(door, folder, { research });
    expect(run.message).toMatch(message);
    expectClearError(run);
    expect(run).toMatchObject(
      door === 'action' ? { exitCode: 1, outcome: 'failed' } : { exitCode: 2 },
    );
    expect(run.told).not.toContain('"schemaVersion"');
  });

  it.concurrent('house rules that are missing are told before anything is written', async () => {
    await using folder = await createTemporaryFolder(files);
    const run = await write(door, folder, { 'instructions-file': 'rules.md' });
    expect(run.message).toBe('Expected a file at "rules.md", found nothing.');
    expectClearError(run);
  });

  it.concurrent('earlier results among the research are not read as research', async () => {
    await using folder = await createTemporaryFolder({ ...files, 'work/research/a.md': notes });
    const inputs = { research: '**', 'spec-path': 'research/SPEC.md' };
    const first = await write(door, folder, inputs);
    expect(first.exitCode).toBe(0);
    const second = await write(door, folder, inputs);
    expect(second.exitCode).toBe(0);
    expect(second.aside).toContain('research/SPEC.md was written from exactly this input.');
  });
});
