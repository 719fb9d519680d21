import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { open, rm, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseResearch } from '../../src/adapters/research/choose-research.ts';
import { createLocalFiles } from '../../src/adapters/workspace/local-files.ts';
import { openRoot } from '../../src/adapters/files/locate-file.ts';
import { openLocalResearch } from '../../src/adapters/research/open-local-research.ts';
import { describeLeftOut } from '../../src/report/describe-left-out.ts';
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const megabyte = 1024 * 1024;
const good = { 'r/good.md': 'The shop runs on Python 3.12.4.\n' };

/** The run goes on: the good file is there, and each bad one is told in one line. */
async function chooseBeside(folder: TemporaryFolder): Promise<readonly string[]> {
  const { files, skipped } = await createLocalFiles(folder.path).chooseResearch(['r/**']);
  expect(files.map(({ path }) => path)).toEqual(['r/good.md']);
  return describeLeftOut(skipped);
}

describe('research goes on beside', () => {
  it('a file of 1 GB and lines of 200 MB, of which no more than the beginning is read', async () => {
    await using folder = await createTemporaryFolder(good);
    const long = 'x'.repeat(3 * megabyte);
    for (const [name, bytes, begin] of [
      ['r/huge.md', 1024 * megabyte, ''],
      ['r/line.md', 200 * megabyte, long],
      ['r/package-lock.json', 200 * megabyte, long],
    ] as const) {
      const file = await open(join(folder.path, name), 'w');
      await file.write(begin);
      await file.truncate(bytes);
      await file.close();
    }
    const before = process.resourceUsage().maxRSS;
    expect(await chooseBeside(folder)).toEqual([
      'Left out r/huge.md: found binary content (a NUL byte at offset 0)',
      'Left out r/line.md: found nothing but 1 line of more than 20000 characters (line 1)',
      'Left out r/package-lock.json: found 200.0 MB, more than the 32.0 MB that are read',
    ]);
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(100 * 1024);
  });

  it.each([
    [
      'NUL bytes',
      Buffer.from(`text\0${'x'.repeat(100)}`),
      'binary content (a NUL byte at offset 4)',
    ],
    ['another encoding', Buffer.from('Größe', 'latin1'), 'a byte that is not UTF-8 at offset 2'],
    ['half a character', Buffer.of(0x61, 0xe6, 0x9d), 'a byte that is not UTF-8 at offset 1'],
    ['a lonely surrogate', Buffer.of(0xff, 0xfe, 0x00, 0xd8), 'bytes that are not UTF-16LE'],
    ['four bytes a character', Buffer.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), 'UTF-32'],
  ])('a file with %s', async (_, content, fault) => {
    await using folder = await createTemporaryFolder({ ...good, 'r/bad.md': content });
    expect(await chooseBeside(folder)).toEqual([`Left out r/bad.md: found ${fault}`]);
  });

  it('a named pipe that nobody writes to', async () => {
    await using folder = await createTemporaryFolder(good);
    execFileSync('mkfifo', [join(folder.path, 'r/pipe.md')]);
    const root = await openRoot(folder.path);
    const found = await openLocalResearch(root).read('r/pipe.md');
    expect(found).toEqual({ path: 'r/pipe.md', reason: 'found something that is not a file' });
    expect(await chooseBeside(folder)).toEqual([]);
  });

  it('a file and a folder that are deleted before they are read', async () => {
    await using folder = await createTemporaryFolder(good);
    const source = openLocalResearch(await openRoot(folder.path));
    const paths = ['r/gone.md', 'r/gone/too.md', 'r/good.md'];
    const find = (): ReturnType<typeof source.find> =>
      Promise.resolve({ paths, unmatched: [], skipped: [] });
    const { files, skipped } = await chooseResearch({ ...source, find }, ['r/**']);
    expect(files.map(({ path }) => path)).toEqual(['r/good.md']);
    expect(describeLeftOut(skipped)).toEqual([
      'Left out r/gone.md: Expected a file at "r/gone.md", found nothing.',
      'Left out r/gone/too.md: Expected a file at "r/gone/too.md", found nothing.',
    ]);
  });

  it.each(['a work tree', 'a folder without Git'])('links that lead around in %s', async (kind) => {
    await using folder = await createTemporaryFolder(good);
    if (kind === 'a work tree') execFileSync('git', ['-C', folder.path, 'init', '--quiet']);
    for (const [name, target] of [
      ['r/self', 'self'],
      ['r/up', '..'],
      ['r/here', '.'],
      ['r/one', 'two'],
      ['r/two', 'one'],
    ] as const) {
      await symlink(target, join(folder.path, name));
    }
    const lines = await chooseBeside(folder);
    expect(lines.filter((line) => /self|one|two/u.test(line))).toEqual([
      'Left out r/one: Expected a usable file at "r/one", found a link that leads to itself.',
      'Left out r/self: Expected a usable file at "r/self", found a link that leads to itself.',
      'Left out r/two: Expected a usable file at "r/two", found a link that leads to itself.',
    ]);
    expect(lines.length).toBeLessThanOrEqual(5);
  });

  it.each(['a work tree', 'a folder without Git'])(
    'folders that link to each other in %s',
    async (kind) => {
      await using folder = await createTemporaryFolder();
      const names = Array.from('abcdefghijkl');
      for (const name of names) await folder.write(`r/${name}/${name}.md`, name);
      for (const name of names) {
        for (const other of names)
          await symlink(`../${other}`, join(folder.path, `r/${name}/to-${other}`));
      }
      if (kind === 'a work tree') execFileSync('git', ['-C', folder.path, 'init', '--quiet']);
      const start = performance.now();
      const { files } = await createLocalFiles(folder.path).chooseResearch(['r/**']);
      expect(files.map(({ text }) => text).join('')).toBe(names.join(''));
      expect(performance.now() - start).toBeLessThan(20_000);
    },
  );

  it('a file that is cut off, and one that is taken away, by somebody else while files are read', async () => {
    await using folder = await createTemporaryFolder({
      ...good,
      'r/cut.md': 'x\n'.repeat(megabyte),
      'r/gone.md': 'y',
    });
    const source = openLocalResearch(await openRoot(folder.path));
    const read: typeof source.read = async (path) => {
      if (path === 'r/cut.md') await truncate(join(folder.path, path), 4);
      if (path === 'r/gone.md') await rm(join(folder.path, path));
      return source.read(path);
    };
    const { files, skipped } = await chooseResearch({ ...source, read }, ['r/**']);
    expect(files.map(({ path, text }) => [path, text.length])).toEqual([
      ['r/cut.md', 4],
      ['r/good.md', good['r/good.md'].length],
    ]);
    expect(describeLeftOut(skipped)).toEqual([
      'Left out r/gone.md: Expected a file at "r/gone.md", found nothing.',
    ]);
  });

  it('many files that say nothing, which are counted', async () => {
    await using folder = await createTemporaryFolder(good);
    for (let count = 0; count < 2_000; count += 1) await folder.write(`r/${count}.txt`, '\n');
    const lines = await chooseBeside(folder);
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('Left out 1990 more files: 1990 × it is empty');
  });

  it('a list of ignored files that is made to take for ever', async () => {
    const stars = `${'*a'.repeat(40)}b\n`.repeat(100);
    await using folder = await createTemporaryFolder({
      ...good,
      'r/.gitignore': stars,
      [`r/${'a'.repeat(200)}`]: '',
    });
    const start = performance.now();
    await chooseBeside(folder);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('a name with a line break, which no wildcard means and which cannot forge a line of the log', async () => {
    await using folder = await createTemporaryFolder({ ...good, 'r/a\n::error::b.md': '' });
    expect(await chooseBeside(folder)).toEqual([]);
  });
});

describe('text that looks broken and is not', () => {
  const text = 'Die Größe des Ladens bleibt, wie sie ist.\n';
  it.each([
    ['UTF-16 little endian without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16 big endian without a mark', Buffer.from(text, 'utf16le').swap16()],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
  ])('is read: %s', async (_, content) => {
    await using folder = await createTemporaryFolder({ 'r/a.md': content });
    const { files } = await createLocalFiles(folder.path).chooseResearch(['r/**']);
    expect(files).toEqual([{ path: 'r/a.md', text }]);
  });
});
