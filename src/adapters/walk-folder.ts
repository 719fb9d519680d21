import { join } from 'node:path';
import { globSync, type GlobOptions } from 'tinyglobby';
import { readErrorCode } from './file-error.ts';
import type { Root } from './locate-file.ts';
import {
  neverWalked,
  unreadableGlob,
  type Inclusion,
  type ResearchGlobs,
} from './research-globs.ts';
import { respectGitignore } from './respect-gitignore.ts';
import { viewFolder } from './view-folder.ts';

/** Finds what globs name below a folder, without what `.gitignore` names. */
export function walkFolder(
  root: Root,
  inclusions: readonly Inclusion[],
  { exclusions }: ResearchGlobs,
): Set<string> {
  const paths = new Set<string>();
  const isIgnored = respectGitignore(root.real);
  for (const inclusion of inclusions) {
    const matches = walkFor(inclusion, toOptions(root, exclusions));
    const isTaken = withoutIgnored(root, inclusion, isIgnored);
    for (const path of matches) if (isTaken(path)) paths.add(copyText(path));
  }
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
function walkFor({ given, patterns }: Inclusion, options: GlobOptions): readonly string[] {
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
