import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { createLocalFiles } from '../../src/adapters/workspace/local-files.ts';
import type { ChosenResearch } from '../../src/write-request.ts';
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

function git(folder: string, ...words: readonly string[]): void {
  const identity = ['-c', 'user.name=Octo', '-c', 'user.email=octo@example.com'];
  execFileSync('git', [...identity, '-C', folder, ...words], { stdio: 'pipe' });
}

async function createWorkTree(files: Readonly<Record<string, string>>): Promise<TemporaryFolder> {
  const folder = await createTemporaryFolder(files);
  git(folder.path, 'init', '--quiet');
  return folder;
}

const choose = (folder: TemporaryFolder, ...globs: readonly string[]): Promise<ChosenResearch> =>
  createLocalFiles(folder.path).chooseResearch(globs);
const pathsOf = ({ files }: ChosenResearch): string[] => files.map(({ path }) => path);

const ignoring = {
  '.gitignore': 'build/\n*.log\n!keep.log\n/only-here.md\n',
  'research/a.md': 'a',
  'research/only-here.md': 'o',
  'research/run.log': 'r',
  'research/keep.log': 'k',
  'research/.gitignore': 'private.md\n',
  'research/private.md': 'p',
  'research/deep/private.md': 'p',
  'research/deep/.gitignore': '!private.md\n',
  'build/report.md': 'b',
  'build/.gitignore': 'x.md\n',
  'build/x.md': 'x',
  'only-here.md': 'o',
};
const notIgnored = [
  'research/a.md',
  'research/deep/private.md',
  'research/keep.log',
  'research/only-here.md',
];

describe.each([
  ['a work tree', createWorkTree],
  ['a folder without Git', createTemporaryFolder],
])('research in %s', (_, create) => {
  it('leaves out what any .gitignore above a file names', async () => {
    await using folder = await create(ignoring);
    expect(pathsOf(await choose(folder, '**'))).toEqual(notIgnored);
    expect(pathsOf(await choose(folder, 'research/**'))).toEqual(notIgnored);
  });

  it('says that a glob matches nothing when all of it is ignored', async () => {
    await using folder = await create(ignoring);
    expect(await choose(folder, 'build/*.md', '*.log')).toEqual({
      files: [],
      skipped: [],
      unmatched: ['build/*.md', '*.log'],
    });
  });

  it('says that a glob matches nothing when all that it names may hold secrets', async () => {
    await using folder = await create({ 'r/a.md': 'a', 'config/prod.env': 'TOKEN=geheim' });
    const { unmatched, skipped } = await choose(folder, 'r/**', 'config/**', 'config/prod.env');
    expect(unmatched).toEqual(['config/**', 'config/prod.env']);
    expect(skipped).toEqual([{ path: 'config/prod.env', reason: 'it may hold secrets' }]);
  });

  it('takes a glob as matched that names files which are read under another name', async () => {
    await using folder = await create({ 'docs/a.md': 'a' });
    await symlink('docs', join(folder.path, 'link'));
    await symlink('docs/a.md', join(folder.path, 'b.md'));
    const chosen = await choose(folder, 'docs/**', 'link/**', 'b.md');
    expect(pathsOf(chosen)).toEqual(['docs/a.md']);
    expect(chosen.unmatched).toEqual([]);
  });

  it.each([
    ['only-here.md', ['only-here.md']],
    ['research/run.log', ['research/run.log']],
    ['build', ['build/report.md']],
  ])('reads the ignored %s that is named without a wildcard', async (glob, paths) => {
    await using folder = await create(ignoring);
    const chosen = await choose(folder, glob);
    expect(pathsOf(chosen)).toEqual(paths);
    expect(chosen.unmatched).toEqual([]);
  });

  it('never reads secrets, even those that are named or tracked', async () => {
    const secrets = [
      '.env',
      '.npmrc',
      'research/prod.env',
      'research/credentials.json',
      'a.tfstate',
    ];
    await using folder = await create(
      Object.fromEntries(secrets.map((path) => [path, 'TOKEN=geheim'])),
    );
    const { files, skipped } = await choose(folder, '**', ...secrets);
    expect(files).toEqual([]);
    expect(skipped).toEqual(
      [...secrets].sort().map((path) => ({ path, reason: 'it may hold secrets' })),
    );
  });

  it('reads through links to folders and files inside the root, and each file once', async () => {
    await using outside = await createTemporaryFolder({ 'secret.md': 'geheim' });
    await using folder = await create({
      'docs/a.md': 'a',
      'docs/deep/b.md': 'b',
      'more/c.md': 'c',
    });
    await symlink('docs', join(folder.path, 'research'));
    await symlink('../../more', join(folder.path, 'docs/deep/more'));
    await symlink('..', join(folder.path, 'docs/deep/up'));
    await symlink(outside.path, join(folder.path, 'docs/out'));
    const chosen = await choose(folder, 'research/**');
    expect(chosen.files.map(({ text }) => text).sort()).toEqual(['a', 'b', 'c']);
    expect(pathsOf(await choose(folder, 'research/*.md'))).toEqual(['research/a.md']);
    expect(pathsOf(await choose(folder, 'docs/deep/*.md'))).toEqual(['docs/deep/b.md']);
    expect(JSON.stringify(chosen)).not.toContain('geheim');
    expect(chosen.skipped.map(({ reason }) => reason).join()).toContain('leads out of it');
  });

  it('takes exclusions wherever they stand, and names with characters of any script', async () => {
    await using folder = await create({ 'r/ü 東京.md': 'u', 'r/b.md': 'b', 'r/x/c.md': 'c' });
    expect(pathsOf(await choose(folder, '!r/x', 'r/**', '!**/b.*'))).toEqual(['r/ü 東京.md']);
  });

  it('names what a file lacks whose lines are too long to be text, and keeps the numbers of the others', async () => {
    await using folder = await create({
      'r/a.md': `first\n${'x'.repeat(30_000)}\nthird\n`,
      'r/b.min.js': 'y'.repeat(30_000),
      'r/c.json': JSON.stringify({ long: 'z'.repeat(30_000) }),
    });
    const { files, skipped } = await choose(folder, 'r/**');
    expect(files.map(({ path }) => path)).toEqual(['r/a.md', 'r/c.json']);
    expect(files[0]?.text).toBe('first\n\nthird\n');
    expect(skipped).toEqual([
      { path: 'r/a.md', reason: 'only 1 line of more than 20000 characters (line 2)' },
      {
        path: 'r/b.min.js',
        reason: 'found nothing but 1 line of more than 20000 characters (line 1)',
      },
    ]);
  });

  it('takes no more lines of a text than a book has, and says so', async () => {
    const data = '[\n'.repeat(150_000);
    await using folder = await create({
      'r/a.md': '- a\n'.repeat(100_001),
      'r/b.md': '- b\n'.repeat(100_000),
      'r/c.json': data,
    });
    const { files, skipped } = await choose(folder, 'r/**');
    expect(files.map(({ text }) => text.split('\n').length - 1)).toEqual([
      100_000, 100_000, 150_000,
    ]);
    expect(skipped).toEqual([{ path: 'r/a.md', reason: 'only what stands behind line 100000' }]);
  });

  it('says that a file lies in large file storage instead of citing its pointer', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n';
    await using folder = await create({ 'r/data.md': pointer });
    const { files, skipped } = await choose(folder, 'r/**');
    expect(files).toEqual([]);
    expect(skipped[0]?.reason).toContain('large file storage');
  });
});

describe('research in a work tree', () => {
  it('is what Git tracks or would add, without what was deleted', async () => {
    await using folder = await createWorkTree({ 'r/a.md': 'a', 'r/b.md': 'b' });
    git(folder.path, 'add', '.');
    await rm(join(folder.path, 'r/b.md'));
    await folder.write('r/new.md', 'n');
    const chosen = await choose(folder, 'r/**');
    expect(pathsOf(chosen)).toEqual(['r/a.md', 'r/new.md']);
    expect(chosen.skipped).toEqual([]);
    expect((await choose(folder, 'r/b.*')).unmatched).toEqual(['r/b.*']);
  });

  it('honours the list of ignored files that is not committed', async () => {
    await using folder = await createWorkTree({ 'r/a.md': 'a', 'r/mine.md': 'm' });
    await folder.write('.git/info/exclude', 'mine.md\n');
    expect(pathsOf(await choose(folder, 'r/**'))).toEqual(['r/a.md']);
  });

  it('goes on in a repository inside of it, whether it is a submodule or not', async () => {
    await using folder = await createWorkTree({
      'a.md': 'a',
      'vendor/b.md': 'b',
      'loose/x/c.md': 'c',
    });
    for (const name of ['vendor', 'loose']) {
      git(join(folder.path, name), 'init', '--quiet');
      git(join(folder.path, name), 'add', '.');
      git(join(folder.path, name), 'commit', '--quiet', '-m', 'x');
    }
    git(folder.path, 'add', 'vendor');
    expect(pathsOf(await choose(folder, '**'))).toEqual(['a.md', 'loose/x/c.md', 'vendor/b.md']);
    expect(pathsOf(await choose(folder, 'loose/x/*'))).toEqual(['loose/x/c.md']);
  });

  it('asks Git once for each repository, however many links lead into it', async () => {
    await using folder = await createWorkTree({ 'docs/a/1.md': '1', 'docs/b/2.md': '2' });
    await folder.write('vendor/x/3.md', '3');
    git(join(folder.path, 'vendor'), 'init', '--quiet');
    await mkdir(join(folder.path, 'r'));
    for (const name of ['a', 'b']) await symlink(`../docs/${name}`, join(folder.path, 'r', name));
    for (const name of ['x', '.'])
      await symlink(`../vendor/${name}`, join(folder.path, 'r', `v${name}`));
    await using machine = await createTemporaryFolder();
    const program = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    const counted = `#!/bin/sh\necho run >> '${machine.path}/runs'\nexec '${program}' "$@"\n`;
    await chmod(await machine.write('git', counted), 0o755);
    const given = process.env['PATH'] ?? '';
    try {
      process.env['PATH'] = machine.path + delimiter + given;
      const chosen = await choose(folder, 'r/**');
      expect(chosen.files.map(({ text }) => text).sort()).toEqual(['1', '2', '3']);
      expect((await readFile(join(machine.path, 'runs'), 'utf8')).split('\n')).toHaveLength(3 + 1);
    } finally {
      process.env['PATH'] = given;
    }
  });

  it('is found from a folder inside of it, and from one that Git ignores', async () => {
    await using folder = await createWorkTree({
      '.gitignore': 'tmp/\n*.log\n',
      'docs/r/a.md': 'a',
      'docs/r/b.log': 'b',
      'tmp/r/c.md': 'c',
    });
    const below = (name: string): Promise<ChosenResearch> =>
      createLocalFiles(join(folder.path, name)).chooseResearch(['r/**']);
    expect(pathsOf(await below('docs'))).toEqual(['r/a.md']);
    expect(pathsOf(await below('tmp'))).toEqual(['r/c.md']);
  });

  it('starts no program that the repository names', async () => {
    await using folder = await createWorkTree({ 'r/a.md': 'a' });
    const trap = await folder.write('trap.sh', `#!/bin/sh\ntouch '${folder.path}/sprung'\n`);
    await chmod(trap, 0o755);
    git(folder.path, 'config', 'core.fsmonitor', trap);
    git(folder.path, 'config', 'core.hooksPath', folder.path);
    git(folder.path, 'config', 'core.pager', trap);
    expect(pathsOf(await choose(folder, 'r/**', 'sprung'))).toEqual(['r/a.md']);
  });

  it('is walked where the repository is broken', async () => {
    await using folder = await createTemporaryFolder({ '.git/HEAD': 'nonsense', 'r/a.md': 'a' });
    expect(pathsOf(await choose(folder, 'r/**'))).toEqual(['r/a.md']);
    await mkdir(join(folder.path, 'r/empty'));
  });
});

describe('research that is too large to be kept', () => {
  const filler = `${'Nothing here is about anything that was asked for.\n'.repeat(20)}\n`;

  it('is looked through, and what answers the requirement best is kept with manifests and named files', async () => {
    await using folder = await createWorkTree({
      'r/zebra.md': `${filler}Zebras must be striped twice in the savannah.\n${filler}`,
      'r/package.json': '{ "dependencies": { "left-pad": "1.3.0" } }',
      'r/named.md': 'Nothing.',
    });
    for (let count = 10; count < 18; count += 1) {
      await folder.write(`r/part/${count}.md`, filler.repeat(700));
    }
    const files = createLocalFiles(folder.path);
    const wanted = ['Zebras must be striped twice.', 'See named.md for more.'];
    const chosen = await files.chooseResearch(['r/**'], wanted);
    const paths = pathsOf(chosen);
    expect(paths).toEqual(expect.arrayContaining(['r/named.md', 'r/package.json', 'r/zebra.md']));
    const characters = chosen.files.reduce((sum, { text }) => sum + text.length, 0);
    expect(characters).toBeLessThanOrEqual(4 * 1024 * 1024);
    expect(chosen.skipped.length + paths.length).toBe(11);
    expect(chosen.skipped[0]).toEqual({
      path: expect.stringMatching(/^r\/part\//u),
      reason: expect.stringContaining('larger than 4 million characters'),
    });
  });

  it('names the first thousand files that are left out and counts the rest', async () => {
    await using folder = await createTemporaryFolder();
    for (let count = 0; count < 1_010; count += 1) await folder.write(`r/${count}.md`, '');
    const { skipped } = await choose(folder, 'r/**');
    expect(skipped).toHaveLength(1_001);
    expect(skipped.at(-1)).toEqual({ path: '10 more files', reason: 'it is empty', files: 10 });
  });
});
