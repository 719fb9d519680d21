import { describe, expect, it } from '@jest/globals';
import {
  findOtherSpelling,
  type ListFolder,
} from '../../../src/adapters/github/find-other-spelling.ts';

type Folder = { readonly [name: string]: Folder | 'file' };

/** Lists the folders of a tree that is written down; each folder is named by its place. */
function openTree(root: Folder): ListFolder {
  const folders = new Map<string, Folder>();
  const keep = (place: string, folder: Folder): void => {
    folders.set(place, folder);
    for (const [name, entry] of Object.entries(folder)) {
      if (entry !== 'file') keep(`${place}/${name}`, entry);
    }
  };
  keep('root', root);
  return (at) =>
    Promise.resolve(
      Object.entries(folders.get(at) ?? {}).map(([path, entry]) => ({
        path,
        mode: entry === 'file' ? '100644' : '040000',
        sha: `${at}/${path}`,
      })),
    );
}

const find = (root: Folder, path: string): Promise<string | undefined> =>
  findOtherSpelling(openTree(root), 'root', path.split('/'));

describe('another spelling of a path', () => {
  it.each<[string, Folder, string, string]>([
    ['a file', { 'spec.md': 'file' }, 'SPEC.md', 'spec.md'],
    [
      'a file beside the path itself',
      { 'SPEC.md': 'file', 'Spec.md': 'file' },
      'SPEC.md',
      'Spec.md',
    ],
    ['a folder in the place of the file', { 'spec.MD': {} }, 'SPEC.md', 'spec.MD'],
    ['a folder of the path', { Docs: {} }, 'docs/a/SPEC.md', 'Docs'],
    [
      'a file in a folder of the path',
      { docs: { 'spec.md': 'file' } },
      'docs/SPEC.md',
      'docs/spec.md',
    ],
    [
      'the file in the other of two folders',
      { docs: {}, Docs: { A: { 'spec.md': 'file' } } },
      'docs/a/SPEC.md',
      'Docs/A/spec.md',
    ],
    ['letters with two small forms', { 'ſpec.md': 'file' }, 'SPEC.md', 'ſpec.md'],
    ['letters that are written in two parts', { 'u\u0308.md': 'file' }, '\u00fc.md', 'u\u0308.md'],
  ])('is %s', async (_, root, path, found) => {
    expect(await find(root, path)).toBe(found);
  });

  it.each<[string, Folder, string]>([
    ['the path itself', { docs: { 'SPEC.md': 'file' } }, 'docs/SPEC.md'],
    ['a name that only begins like it', { 'SPEC.md.bak': 'file', SPEC: 'file' }, 'SPEC.md'],
    [
      'a folder of two spellings with other files',
      { docs: {}, Docs: { 'a.md': 'file' } },
      'docs/SPEC.md',
    ],
    ['a file of the same name elsewhere', { lib: { 'spec.md': 'file' }, docs: {} }, 'docs/SPEC.md'],
    ['a file where the path has a folder', { docs: 'file' }, 'docs/SPEC.md'],
    ['nothing in an empty tree', {}, 'SPEC.md'],
  ])('is not %s', async (_, root, path) => {
    expect(await find(root, path)).toBeUndefined();
  });
});
