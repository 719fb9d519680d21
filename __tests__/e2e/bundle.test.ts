import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..');

async function readFolder(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = paths
    .sort()
    .map(async (path): Promise<[string, string]> => [
      relative(folder, path),
      await readFile(path, 'utf8'),
    ]);
  return new Map(await Promise.all(texts));
}

describe('the committed bundle', () => {
  it('is what a fresh build of the source gives', async () => {
    await using temporary = await createTemporaryFolder();
    await run(process.execPath, ['scripts/build.ts', join(temporary.path, 'dist')], { cwd: root });
    const fresh = await readFolder(join(temporary.path, 'dist'));
    const committed = await readFolder(join(root, 'dist'));
    expect([...committed.keys()]).toEqual([...fresh.keys()]);
    const stale = [...fresh].filter(([name, text]) => committed.get(name) !== text);
    expect(stale.map(([name]) => name)).toEqual([]);
  }, 300_000);

  it('names the licence of every package it holds', async () => {
    const licences = await readFile(join(root, 'dist', 'licenses.txt'), 'utf8');
    const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const names = licences.split('\n');
    expect(Object.keys(dependencies).filter((name) => !names.includes(name))).toEqual([]);
  });
});
