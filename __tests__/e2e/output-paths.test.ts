import { describe, expect, it } from '@jest/globals';
import { access, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expectClearError } from '../support/expect-clear-error.ts';
import { doors, runWrite, type Door, type WriteRun } from '../support/run-write.ts';
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const ask = '# Shop\n\n- The shop must list plants.\n';
const research = '{ "dependencies": { "left-pad": "1.3.0" } }';
const files = {
  'work/ask.md': ask,
  'work/rules.md': 'Write short names.\n',
  'work/research/package.json': research,
  'work/research/notes.md': 'The shop runs on Python 3.12.4.\n',
  'work/notes.json': '{"mine":true}',
  'work/.git/config': '[core]\n',
  'work/.github/workflows/ci.yml': 'on: push\n',
};

const write = (door: Door, folder: TemporaryFolder, path: string): Promise<WriteRun> =>
  runWrite({
    door,
    workspace: join(folder.path, 'work'),
    inputs: {
      'requirement-file': 'ask.md',
      'instructions-file': 'rules.md',
      provider: 'offline',
      'spec-path': path,
    },
  });
const status = (door: Door): object =>
  door === 'action' ? { exitCode: 1, outcome: 'failed' } : { exitCode: 2 };

type Case = readonly [path: string, message: RegExp];
/** Refused in any case; at a terminal by the same code, so that a few prove that it is called. */
const refused: readonly Case[] = [
  ['.git/SPEC.md', /found "\.git\/SPEC\.md", which belongs to Git\.$/u],
  ['docs/../.GIT/hooks/pre-commit', /which belongs to Git\.$/u],
  ['.github/workflows/SPEC.md', /which holds the workflows of GitHub\.$/u],
  ['./.github/Workflows/x/SPEC.md', /which holds the workflows of GitHub\.$/u],
  ['workflows/SPEC.md', /which holds the workflows of GitHub\.$/u],
  ['docs/', /^Expected the path of a file for the document, found "docs\/"\.$/u],
  ['research', /^Expected .*"research", found a folder\.$/u],
  ['ask.md/SPEC.md', /found a file where the path needs a folder\.$/u],
  [
    'ask.md',
    /^Expected a path of its own for the document, found "ask\.md", which is the requirement\.$/u,
  ],
  ['research/../ask.md', /which is the requirement\.$/u],
  ['link.md', /which is the requirement\.$/u],
  ['rules.md', /found "rules\.md", which is the file of house rules\.$/u],
  ['research/notes.md', /found "research\/notes\.md", which is research\.$/u],
  ['research/package.md', /earlier result at "research\/package\.json", found something else\.$/u],
  ['notes.md', /^Expected no file or an earlier result at "notes\.json", found something else\.$/u],
];
const outside: readonly Case[] = [
  ['../SPEC.md', /^Expected a path inside the root folder, found "\.\.\/SPEC\.md"/u],
  ['docs/../../SPEC.md', /which leads out of it\.$/u],
  ['/tmp/spec-writer-outside/SPEC.md', /which leads out of it\.$/u],
  ['away/SPEC.md', /found "away\/SPEC\.md", which leads out of it\.$/u],
];

describe.each(doors)('at the %s', (door) => {
  it.concurrent.each(
    door === 'action' ? [...refused, ...outside] : refused.filter((_, at) => at % 4 === 0),
  )('a document is not written to %s, and no input is lost', async (path, message) => {
    await using folder = await createTemporaryFolder({ ...files, 'away/x.md': 'x' });
    const place = (name: string): string => join(folder.path, 'work', name);
    await symlink('ask.md', place('link.md'));
    await symlink('.github/workflows', place('workflows'));
    await symlink('../away', place('away'));
    const run = await write(door, folder, path);
    expect(run.message).toMatch(message);
    expectClearError(run);
    expect(run).toMatchObject(status(door));
    expect(await readFile(place('ask.md'), 'utf8')).toBe(ask);
    expect(await readFile(place('research/package.json'), 'utf8')).toBe(research);
    await expect(access(join(folder.path, 'SPEC.md'))).rejects.toThrow('ENOENT');
    await expect(access(join(folder.path, 'away/SPEC.md'))).rejects.toThrow('ENOENT');
  });

  it.concurrent(
    'a document and its twin stay beside each other wherever they are written',
    async () => {
      await using folder = await createTemporaryFolder(files);
      const run = await write(door, folder, './docs/specs/../SPEC.markdown');
      expect(run.exitCode).toBe(0);
      for (const name of ['SPEC.markdown', 'SPEC.json', 'SPEC.report.json']) {
        await access(join(folder.path, 'work/docs', name));
      }
    },
  );

  it.concurrent('a lost twin is written again from the document', async () => {
    await using folder = await createTemporaryFolder(files);
    await write(door, folder, 'SPEC.md');
    const place = (name: string): string => join(folder.path, 'work', name);
    const readTwin = async (): Promise<unknown> =>
      JSON.parse(await readFile(place('SPEC.json'), 'utf8'));
    const twin = await readTwin();
    await rm(place('SPEC.json'));
    const run = await write(door, folder, 'SPEC.md');
    expect(run.exitCode).toBe(0);
    expect(await readTwin()).toEqual(twin);
  });

  it.concurrent(
    'a document that a person broke is reported and neither praised nor overwritten',
    async () => {
      await using folder = await createTemporaryFolder(files);
      await write(door, folder, 'SPEC.md');
      const path = join(folder.path, 'work/SPEC.md');
      const broken = (await readFile(path, 'utf8')).replace(/^## 2\. .*$/mu, '## Models');
      await folder.write('work/SPEC.md', broken);
      const run = await write(door, folder, 'SPEC.md');
      expect(run.exitCode).toBe(1);
      if (door === 'action') expect(run.outcome).toBe('invalid');
      expect(run.told).toContain('SPEC.md was written from exactly this input and has ');
      expect(run.aside).toMatch(/Expected .*"## 2\./u);
      expect(await readFile(path, 'utf8')).toBe(broken);
    },
  );
});
