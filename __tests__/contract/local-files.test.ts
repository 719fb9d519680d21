import { describe, expect, it } from '@jest/globals';
import { chmod, mkdir, open, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { readLocalResearch } from '../../src/adapters/research/read-local-research.ts';
import { createLocalFiles } from '../../src/adapters/workspace/local-files.ts';
import { openRoot } from '../../src/adapters/files/locate-file.ts';
import { SpecWriterError } from '../../src/errors.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

async function fail(reading: Promise<unknown>): Promise<SpecWriterError> {
  const error: unknown = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof SpecWriterError) return error;
  throw new Error('Expected a SpecWriterError.', { cause: error });
}

async function writeSparse(path: string, bytes: number): Promise<void> {
  const file = await open(path, 'w');
  await file.truncate(bytes);
  await file.close();
}

const anywhere = { read: 'anywhere', write: 'anywhere' } as const;
const utf16 = Buffer.from('\uFEFFZürich 東京\n', 'utf16le');

describe('reading a named file', () => {
  it.each([
    ['UTF-8', Buffer.from('Zürich 東京\n')],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFZürich 東京\n')],
    ['UTF-16 little endian', utf16],
    ['UTF-16 big endian', Buffer.from(utf16).swap16()],
  ])('returns the text of a file in %s', async (_, content) => {
    await using folder = await createTemporaryFolder({ 'docs/ask.md': content });
    await expect(createLocalFiles(folder.path).readText('docs/ask.md')).resolves.toBe(
      'Zürich 東京\n',
    );
  });

  it.each([
    ['missing.md', 'Expected a file at "missing.md", found nothing.'],
    ['folder', 'Expected text in "folder", found a folder.'],
    ['empty.md', 'Expected text in "empty.md", found an empty file.'],
    ['blank.md', 'Expected text in "blank.md", found an empty file.'],
    ['binary.md', 'Expected text in "binary.md", found binary content (a NUL byte at offset 2).'],
    ['latin.md', 'Expected text in "latin.md", found a byte that is not UTF-8 at offset 8.'],
    [
      'blank.md/x',
      'Expected a usable file at "blank.md/x", found a file where the path needs a folder.',
    ],
    ['nul\0.md', 'Expected the path of a file, found "nul\\u0000.md".'],
    ['', 'Expected the path of a file, found "".'],
    ['dangling.md', 'Expected a file at "dangling.md", found a link that leads nowhere.'],
    ['loop.md', 'Expected a usable file at "loop.md", found a link that leads to itself.'],
    [
      '../secret.md',
      'Expected a path inside the root folder, found "../secret.md", which leads out of it.',
    ],
    [
      '/etc/hostname',
      'Expected a path inside the root folder, found "/etc/hostname", which leads out of it.',
    ],
    [
      'escape.md',
      'Expected a path inside the root folder, found "escape.md", which leads out of it.',
    ],
    [
      'out/hostname',
      'Expected a path inside the root folder, found "out/hostname", which leads out of it.',
    ],
    ['.git/config', 'Expected text in ".git/config", found a file that may hold secrets.'],
    ['disguise.md', 'Expected text in "disguise.md", found a file that may hold secrets.'],
  ])('refuses %j with one sentence and what to do', async (path, message) => {
    await using folder = await createTemporaryFolder({
      'folder/x.md': 'x',
      'empty.md': '',
      'blank.md': ' \n\t\n',
      'binary.md': 'ab\0c',
      '.git/config': 'x',
      '.env': 'KEY=1',
    });
    await folder.write(
      'latin.md',
      Buffer.concat([Buffer.from('\uFFFD é x'), Buffer.of(0xfc, 0x72)]),
    );
    await symlink('nowhere', join(folder.path, 'dangling.md'));
    await symlink('loop.md', join(folder.path, 'loop.md'));
    await symlink('/etc/hostname', join(folder.path, 'escape.md'));
    await symlink('/etc', join(folder.path, 'out'));
    await symlink('.env', join(folder.path, 'disguise.md'));
    const error = await fail(createLocalFiles(folder.path).readText(path));
    expect(error.message).toBe(message);
    expect(error.kind).toBe('input');
    expect(error.hint).not.toBe('');
  });

  it('tells the size of a file that is too large instead of reading it', async () => {
    await using folder = await createTemporaryFolder();
    await writeSparse(join(folder.path, 'dump.md'), 50 * 1024 * 1024);
    const error = await fail(createLocalFiles(folder.path).readText('dump.md'));
    expect(error.message).toBe(
      'Expected text in "dump.md", found 50.0 MB, more than the 2.0 MB that are read.',
    );
  });

  it('does not wait for a named pipe', async () => {
    await using folder = await createTemporaryFolder();
    execFileSync('mkfifo', [join(folder.path, 'pipe')]);
    const error = await fail(createLocalFiles(folder.path).readText('pipe'));
    expect(error.message).toContain('something that is not a file');
  });

  it('follows a path out of the root where the user may name any file', async () => {
    await using outside = await createTemporaryFolder({ 'ask.md': 'Build it.' });
    await using folder = await createTemporaryFolder();
    const files = createLocalFiles(folder.path, anywhere);
    await expect(files.readText(join(outside.path, 'ask.md'))).resolves.toBe('Build it.');
    const relative = join('..', basename(outside.path), 'ask.md');
    await expect(files.readText(relative)).resolves.toBe('Build it.');
  });

  it('reads through a root that is a link itself', async () => {
    await using folder = await createTemporaryFolder({ 'real/ask.md': 'Build it.' });
    await symlink('real', join(folder.path, 'root'));
    const files = createLocalFiles(join(folder.path, 'root'));
    await expect(files.readText('ask.md')).resolves.toBe('Build it.');
    await expect(files.readText(join(folder.path, 'root', 'ask.md'))).resolves.toBe('Build it.');
    await expect(files.exists('ask.md')).resolves.toBe(true);
    await expect(files.chooseResearch(['*.md'])).resolves.toMatchObject({
      files: [{ path: 'ask.md' }],
    });
  });

  it('says that the root is no folder', async () => {
    const error = await fail(createLocalFiles('/nowhere/at/all').readText('ask.md'));
    expect(error.message).toContain('root "/nowhere/at/all"');
  });

  it('returns nothing for a file that need not be there, and an empty text for an empty one', async () => {
    await using folder = await createTemporaryFolder({ 'empty.md': '', 'binary.md': '\0' });
    const files = createLocalFiles(folder.path);
    await expect(files.readExisting('SPEC.md')).resolves.toBeUndefined();
    await expect(files.readExisting('no/folder/SPEC.md')).resolves.toBeUndefined();
    await expect(files.readExisting('empty.md')).resolves.toBe('');
    await expect(files.exists('empty.md')).resolves.toBe(true);
    await expect(files.exists('SPEC.md')).resolves.toBe(false);
    expect((await fail(files.readExisting('binary.md'))).message).toContain('binary');
  });
});

describe('choosing research', () => {
  const tree = {
    'research/b.md': 'b',
    'research/a.md': 'a',
    'research/deep/c.txt': 'c',
    'research/deep/draft.md': 'd',
    'research/.hidden.md': 'h',
    'research/node_modules/x/readme.md': 'n',
    'docs/[id].md': 'i',
    'RESEARCH.md': 'r',
    '.env': 'KEY=1',
    '.git/notes.md': 'g',
    'server.pem': 'p',
  };

  it.each([
    [
      ['research/**'],
      ['research/a.md', 'research/b.md', 'research/deep/c.txt', 'research/deep/draft.md'],
    ],
    [
      ['research'],
      ['research/a.md', 'research/b.md', 'research/deep/c.txt', 'research/deep/draft.md'],
    ],
    [
      ['./research/'],
      ['research/a.md', 'research/b.md', 'research/deep/c.txt', 'research/deep/draft.md'],
    ],
    [
      ['research/*.md', 'RESEARCH.md'],
      ['RESEARCH.md', 'research/a.md', 'research/b.md'],
    ],
    [
      ['research/**', '!**/draft.md'],
      ['research/a.md', 'research/b.md', 'research/deep/c.txt'],
    ],
    [
      ['research/**', '!research/deep'],
      ['research/a.md', 'research/b.md'],
    ],
    [
      ['!research/deep', 'research/**'],
      ['research/a.md', 'research/b.md'],
    ],
    [['docs/[id].md'], ['docs/[id].md']],
    [
      ['research/{a,b}.md', ' research/a.md '],
      ['research/a.md', 'research/b.md'],
    ],
    [['research/.hidden.md'], ['research/.hidden.md']],
    [['.git/**', 'research/node_modules/**'], []],
    [[], []],
  ])('takes for %j the files %j', async (globs, paths) => {
    await using folder = await createTemporaryFolder(tree);
    const { files } = await createLocalFiles(folder.path).chooseResearch(globs);
    expect(files.map(({ path }) => path)).toEqual(paths);
  });

  it.each([
    ['research/**', ['research/.tool-versions', 'research/a/.nvmrc', 'research/b.md']],
    ['research/*', ['research/.tool-versions', 'research/b.md']],
    ['research/*.md', ['research/b.md']],
  ])('finds for %s the hidden files that state versions and no other', async (pattern, found) => {
    await using folder = await createTemporaryFolder({
      'research/.tool-versions': 'elixir 1.16.1\n',
      'research/a/.nvmrc': '22.12.0\n',
      'research/.env': 'KEY=1\n',
      'research/.hidden.md': 'hidden\n',
      'research/b.md': 'text\n',
    });
    const { files } = await createLocalFiles(folder.path).chooseResearch([pattern]);
    expect(files.map(({ path }) => path)).toEqual(found);
  });

  it('takes absolute globs below the root and cites their files from the root', async () => {
    await using folder = await createTemporaryFolder(tree);
    const glob = join(folder.path, 'research/*.md');
    const { files } = await createLocalFiles(folder.path).chooseResearch([glob]);
    expect(files.map(({ path }) => path)).toEqual(['research/a.md', 'research/b.md']);
  });

  it('names the globs that match nothing, and not those whose files are all left out', async () => {
    await using folder = await createTemporaryFolder({ ...tree, 'data/empty.csv': '' });
    const chosen = await createLocalFiles(folder.path).chooseResearch([
      'data/**',
      'notes/**',
      '*.xyz',
    ]);
    expect(chosen).toEqual({
      files: [],
      skipped: [{ path: 'data/empty.csv', reason: 'it is empty' }],
      unmatched: ['notes/**', '*.xyz'],
    });
  });

  it.each(['../**', '/etc/*', 'research/../../**', '..', 'a/*/../../../etc/**'])(
    'refuses the glob %j, which leads out of the root',
    async (glob) => {
      await using folder = await createTemporaryFolder(tree);
      const error = await fail(createLocalFiles(folder.path).chooseResearch([glob]));
      expect(error.message).toContain('leads out of it');
    },
  );

  it('does not leave the root through braces', async () => {
    await using outside = await createTemporaryFolder({ 'secret.md': 's' });
    await using folder = await createTemporaryFolder(tree);
    const glob = `{..,research}/{${basename(outside.path)},deep}/*.{md,txt}`;
    const { files } = await createLocalFiles(folder.path).chooseResearch([
      glob,
      'research/{b,x}.md',
    ]);
    expect(files.map(({ path }) => path)).toEqual(['research/b.md']);
  });

  it('says that a glob cannot be read', async () => {
    await using folder = await createTemporaryFolder(tree);
    const error = await fail(
      createLocalFiles(folder.path).chooseResearch(['a/'.repeat(40_000) + '*']),
    );
    expect(error.message).toContain('Expected a glob');
    expect(error.message.length).toBeLessThan(300);
  });

  it('leaves out what cannot or must not be read, each with its reason', async () => {
    await using folder = await createTemporaryFolder({
      'research/ok.md': 'ok',
      'research/image.png': Buffer.of(0x89, 0x50, 0x4e, 0x47, 0, 0),
      'research/latin.txt': Buffer.of(0x61, 0xe9, 0x62),
      'research/empty.md': '',
      'research/prod.key': 'k',
      'research/pasted.txt': '-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n',
      'research/.env.local': 'KEY=1',
    });
    await writeSparse(join(folder.path, 'research/dump.sql'), 50 * 1024 * 1024);
    await symlink('/etc/hostname', join(folder.path, 'research/escape.md'));
    await symlink('nowhere', join(folder.path, 'research/dangling.md'));
    await symlink('.env.local', join(folder.path, 'research/disguise.md'));
    await symlink('ok.md', join(folder.path, 'research/again.md'));
    const globs = ['research/**', 'research/.env.local'];
    const { files, skipped } = await createLocalFiles(folder.path).chooseResearch(globs);
    expect(files).toEqual([{ path: 'research/ok.md', text: 'ok' }]);
    expect(Object.fromEntries(skipped.map(({ path, reason }) => [path, reason]))).toEqual({
      'research/.env.local': 'it may hold secrets',
      'research/again.md': 'it is a link to a file that is read already',
      'research/dangling.md': expect.stringContaining('a link that leads nowhere'),
      'research/disguise.md': 'it may hold secrets',
      'research/dump.sql': 'found binary content (a NUL byte at offset 0)',
      'research/empty.md': 'it is empty',
      'research/escape.md': expect.stringContaining('leads out of it'),
      'research/image.png': 'found binary content (a NUL byte at offset 4)',
      'research/latin.txt': 'found a byte that is not UTF-8 at offset 1',
      'research/pasted.txt': 'it may hold secrets',
      'research/prod.key': 'it may hold secrets',
    });
  });

  it('does not walk through a folder link that leaves the root, nor around in a circle', async () => {
    await using outside = await createTemporaryFolder({ 'secret.md': 's' });
    await using folder = await createTemporaryFolder({
      'research/a.md': 'a',
      'more/b.md': 'b',
    });
    await symlink(outside.path, join(folder.path, 'research/out'));
    await symlink('..', join(folder.path, 'research/loop'));
    await symlink('../more', join(folder.path, 'research/more'));
    const { files, skipped } = await createLocalFiles(folder.path).chooseResearch(['research/**']);
    expect(files.map(({ text }) => text).sort()).toEqual(['a', 'b']);
    expect(skipped.map(({ path }) => path)).toContain('research/out');
    expect(JSON.stringify(files)).not.toContain('secret');
  });

  it('skips a file that vanished since it was found', async () => {
    await using folder = await createTemporaryFolder();
    const found = await readLocalResearch(await openRoot(folder.path))('research/gone.md');
    expect(found).toEqual({
      path: 'research/gone.md',
      reason: 'Expected a file at "research/gone.md", found nothing.',
    });
  });
});

describe('writing a file', () => {
  it('creates its folders, leaves nothing else behind and returns the path to show', async () => {
    await using folder = await createTemporaryFolder();
    const files = createLocalFiles(folder.path);
    await expect(files.writeText('docs/specs/SPEC.md', 'Größe\n')).resolves.toBe(
      'docs/specs/SPEC.md',
    );
    await expect(readFile(join(folder.path, 'docs/specs/SPEC.md'), 'utf8')).resolves.toBe(
      'Größe\n',
    );
    await expect(readdir(join(folder.path, 'docs/specs'))).resolves.toEqual(['SPEC.md']);
  });

  it('keeps the permissions of the file that it replaces', async () => {
    await using folder = await createTemporaryFolder({ 'SPEC.md': 'old' });
    await chmod(join(folder.path, 'SPEC.md'), 0o640);
    await createLocalFiles(folder.path).writeText('SPEC.md', 'new');
    const { mode } = await stat(join(folder.path, 'SPEC.md'));
    expect(mode & 0o777).toBe(0o640);
    await expect(readFile(join(folder.path, 'SPEC.md'), 'utf8')).resolves.toBe('new');
  });

  it('writes to the file behind a link inside the root and keeps the link', async () => {
    await using folder = await createTemporaryFolder({ 'docs/real.md': 'old' });
    await symlink('docs/real.md', join(folder.path, 'SPEC.md'));
    await createLocalFiles(folder.path).writeText('SPEC.md', 'new');
    await expect(readFile(join(folder.path, 'docs/real.md'), 'utf8')).resolves.toBe('new');
  });

  it.each([
    '../SPEC.md',
    '/tmp/SPEC.md',
    'out/SPEC.md',
    'out/new/SPEC.md',
    'escape.md',
    'a/../../x.md',
  ])('refuses %j, which leads out of the root, and writes nothing', async (path) => {
    await using outside = await createTemporaryFolder({ 'target.md': 'old' });
    await using folder = await createTemporaryFolder();
    await symlink(outside.path, join(folder.path, 'out'));
    await symlink(join(outside.path, 'target.md'), join(folder.path, 'escape.md'));
    const error = await fail(createLocalFiles(folder.path).writeText(path, 'new'));
    expect(error.message).toContain('leads out of it');
    await expect(readdir(outside.path)).resolves.toEqual(['target.md']);
    await expect(readFile(join(outside.path, 'target.md'), 'utf8')).resolves.toBe('old');
  });

  it.each([
    ['folder', 'a folder'],
    ['file.md/SPEC.md', 'a file where the path needs a folder'],
    ['.git/hooks/post-checkout', 'which belongs to Git'],
    ['a folder\u0000.md', 'the path of a file'],
    ['dangling.md', 'a link that leads nowhere'],
  ])('refuses %j and leaves no temporary file', async (path, found) => {
    await using folder = await createTemporaryFolder({ 'file.md': 'x' });
    await mkdir(join(folder.path, 'folder'));
    await symlink('nowhere', join(folder.path, 'dangling.md'));
    const error = await fail(createLocalFiles(folder.path).writeText(path, 'new'));
    expect(error.message).toContain(found);
    expect((await readdir(folder.path)).sort()).toEqual(['dangling.md', 'file.md', 'folder']);
  });

  it('writes anywhere for a person at a terminal and shows the whole path', async () => {
    await using outside = await createTemporaryFolder();
    await using folder = await createTemporaryFolder();
    const target = join(outside.path, 'SPEC.md');
    const files = createLocalFiles(folder.path, anywhere);
    await expect(files.writeText(target, 'new')).resolves.toBe(target);
    await expect(readFile(target, 'utf8')).resolves.toBe('new');
  });
});
