import { join } from 'node:path';
import { globSync, type GlobOptions } from 'tinyglobby';
import { readErrorCode } from '../files/file-error.ts';
import type { Root } from '../files/locate-file.ts';
import {
  neverWalked,
  unreadableGlob,
  type Inclusion,
  type ResearchGlobs,
} from './research-globs.ts';
import { respectGitignore } from './respect-gitignore.ts';
import { viewFolder } from './view-folder.ts';

/** Finds what globs name below a folder, without what `.gitignore` names; a path that two globs name comes twice. */
export function walkFolder(
  root: Root,
  inclusions: readonly Inclusion[],
  { exclusions }: ResearchGlobs,
): string[] {
  const isIgnored = respectGitignore(root.real);
  const [first = [], ...others] = inclusions.map((inclusion) => {
    const matches = walkFor(inclusion, toOptions(root, exclusions));
    return keepIn(matches, withoutIgnored(root, inclusion, isIgnored));
  });
  return others.length === 0 ? first : first.concat(...others);
}

/** Keeps some paths in the array that they came in: another one for a million takes long to be given back. */
function keepIn(paths: string[], isTaken: (path: string) => boolean): string[] {
  let kept = 0;
  for (const path of paths) {
    if (!isTaken(path)) continue;
    paths[kept] = copyText(path);
    kept += 1;
  }
  paths.length = kept;
  return paths;
}

/** The walker cuts its paths out of longer ones, each of which would stay in the memory as long as its part. */
const copyText = (text: string): string => Buffer.from(text).toString();

/** A folder that is named itself may be ignored, and what its own lists ignore may not be read. */
function withoutIgnored(
  root: Root,
  { name }: Inclusion,
  isIgnored: (path: string) => boolean,
): (path: string) => boolean {
  if (name === undefined || name === '') return (path) => !isIgnored(path);
  const isIgnoredInside = respectGitignore(join(root.real, name));
  return (path) => path === name || !isIgnoredInside(path.slice(name.length + 1));
}

/** In one go, because the order in which links are met decides under which name a file is found. */
function walkFor({ given, patterns }: Inclusion, options: GlobOptions): string[] {
  try {
    return globSync([...patterns], options);
  } catch (error) {
    if (readErrorCode(error) === 'ENOENT') return [];
    throw unreadableGlob(given, error);
  }
}

function toOptions(root: Root, excluded: readonly string[]): GlobOptions {
  return {
    cwd: root.real,
    dot: false,
    ignore: [...neverWalked, ...excluded],
    fs: viewFolder(root.real),
  };
}
