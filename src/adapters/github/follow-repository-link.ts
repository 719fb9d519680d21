import { posix } from 'node:path';
import type { TreeEntry } from '../../github.ts';
import type { SkippedFile } from '../../research/research.ts';
import type { RepositoryFiles } from './list-repository.ts';

/** A file by its oid, which says how many bytes it has; nothing once the budget is spent. */
export type FetchBlob = (oid: string, bytes: number) => Promise<Uint8Array | undefined>;

type Files = RepositoryFiles['entries'];

/** More links one after the other are a circle. */
const mostLinks = 10;

/** The file behind a path of a repository on GitHub, or why there is none. */
export async function followLink(
  path: string,
  files: Files,
  fetchBlob: FetchBlob,
): Promise<TreeEntry | SkippedFile> {
  let entry = files.get(path);
  let target = path;
  for (let links = 0; entry?.is === 'link' && links < mostLinks; links += 1) {
    const blob = await fetchBlob(entry.oid, entry.bytes);
    const text = blob === undefined ? '' : Buffer.from(blob).toString('utf8');
    if (text === '' || posix.isAbsolute(text)) return { path, reason: toNoFile };
    target = posix.join(posix.dirname(entry.path), text).replace(/\/$/u, '');
    entry = files.get(target);
  }
  if (entry?.is === 'file') return entry;
  return { path, reason: describeEnd(target, files) };
}

const toNoFile = 'it is a link that leads to no file';
const toFolder =
  'it is a link to a folder, which is not followed without a checkout; name the folder itself';
const throughFolder =
  'it is a link through a linked folder, which is not followed without a checkout; name the file itself';

function describeEnd(target: string, files: Files): string {
  if (target === '.' || files.get(target)?.is === 'folder') return toFolder;
  const parts = target.split('/').slice(0, -1);
  const parents = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  return parents.some((parent) => files.get(parent)?.is === 'link') ? throughFolder : toNoFile;
}
