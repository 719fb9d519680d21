import * as nodeFs from 'node:fs';
import { posix } from 'node:path';
import { escapePath, glob, type GlobOptions } from 'tinyglobby';
import { SpecWriterError } from '../errors.ts';
import { outsideRoot, quotePath } from './file-error.ts';
import { isInside, showPath, type Root } from './locate-file.ts';

/** Never walked: they hold thousands of files that nobody wrote as research. */
const neverWalked = ['**/.git/**', '**/node_modules/**'];

/** Hidden files that state exact versions and hold no secret; a wildcard means them too. */
const versionFiles = [
  '.tool-versions',
  '.nvmrc',
  '.node-version',
  '.python-version',
  '.ruby-version',
  '.java-version',
  '.go-version',
  '.terraform-version',
  '.sdkmanrc',
  '.terraform.lock.hcl',
];

export type FoundPaths = {
  readonly paths: readonly string[];
  /** The globs that matched nothing. */
  readonly unmatched: readonly string[];
};

/** Finds the files that the globs name, below the root, sorted; a later `!glob` excludes from all. */
export async function findResearchPaths(root: Root, globs: readonly string[]): Promise<FoundPaths> {
  const given = globs.map((pattern) => pattern.trim()).filter((pattern) => pattern !== '');
  const excluded = given.filter(isExclusion).map((pattern) => toPattern(root, pattern.slice(1)));
  const options = toOptions(root, excluded);
  const paths = new Set<string>();
  const unmatched: string[] = [];
  for (const pattern of given.filter((one) => !isExclusion(one))) {
    const matches = await matchGlob(pattern, toPattern(root, pattern), options);
    if (matches.length === 0) unmatched.push(pattern);
    for (const match of matches) paths.add(match);
  }
  return { paths: [...paths].sort(), unmatched };
}

async function matchGlob(
  given: string,
  pattern: string,
  options: GlobOptions,
): Promise<readonly string[]> {
  try {
    return await glob([pattern, ...hiddenVersionFiles(pattern)], options);
  } catch (error) {
    throw new SpecWriterError('input', {
      message: `Expected a glob, found ${quotePath(given.slice(0, 100))}, which cannot be read as one.`,
      hint: 'Correct the glob: `*` is a name, `**` any folders, `!` in front excludes.',
      cause: error,
    });
  }
}

/** The patterns that add hidden version files where a pattern ends in a wildcard. */
function hiddenVersionFiles(pattern: string): string[] {
  const [, folder, wildcard] = /^(.*?)(\/?\*\*(?:\/\*)?|(?:^|\/)\*)$/u.exec(pattern) ?? [];
  if (wildcard === undefined) return [];
  const below = wildcard.includes('**') ? '**/' : '';
  const start = folder ? `${folder}/` : '';
  return versionFiles.map((name) => `${start}${below}${name}`);
}

/** `!(a|b)` is a pattern of its own, not an exclusion. */
const isExclusion = (pattern: string): boolean => /^![^(]/u.test(pattern);

/** A pattern seen from the root. What exists under exactly this name is meant as a name: `[id].md`. */
function toPattern(root: Root, pattern: string): string {
  const shown = posix.isAbsolute(pattern) ? showPath(root, pattern) : posix.normalize(pattern);
  if (posix.isAbsolute(shown) || shown === '..' || shown.startsWith('../')) {
    throw outsideRoot(pattern);
  }
  return nodeFs.existsSync(posix.join(root.path, shown)) ? escapePath(shown || '.') : shown;
}

function toOptions(root: Root, excluded: readonly string[]): GlobOptions {
  return {
    cwd: root.real,
    dot: false,
    ignore: [...neverWalked, ...excluded],
    fs: staysInside(root.real),
  };
}

/**
 * A view of the disk in which a link that leaves the root, or leads nowhere, is an ordinary entry:
 * the walk does not follow it, and the reader says why it is left out.
 */
function staysInside(folder: string): NonNullable<GlobOptions['fs']> {
  type Answer<T> = (error: NodeJS.ErrnoException | null, value: T) => void;
  const realpath = (path: string, answer: Answer<string>): void => {
    nodeFs.realpath(path, (error, real) => {
      answer(null, error === null && isInside(folder, real) ? real : path);
    });
  };
  const stat = (path: string, answer: Answer<nodeFs.Stats>): void => {
    nodeFs.lstat(path, answer);
  };
  // The walker calls both with exactly these arguments; the overloads of node:fs cannot be met.
  return { realpath, stat } as unknown as NonNullable<GlobOptions['fs']>;
}
