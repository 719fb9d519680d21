import { posix } from 'node:path';
import picomatch from 'picomatch';
import { SpecWriterError } from '../../errors.ts';
import { outsideRoot, quotePath } from '../files/file-error.ts';
import { isPrivatePath } from '../files/private-path.ts';

/** Never looked into: they hold thousands of files that nobody wrote as research. */
export const neverWalked = ['**/.git/**', '**/node_modules/**'];

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

export type Inclusion = {
  /** The glob as it was given. */
  readonly given: string;
  /** Everything that it means, as patterns seen from the root. */
  readonly patterns: readonly string[];
  /** The path, where something exists under exactly this name. */
  readonly name: string | undefined;
  /** The folders before the first wildcard; empty for the root. */
  readonly base: string;
};

export type ResearchGlobs = {
  readonly inclusions: readonly Inclusion[];
  readonly exclusions: readonly string[];
};

/** What globs are seen from. */
export type GlobPlace = {
  /** The path below the root that an absolute path means; itself where it lies elsewhere. */
  readonly show: (path: string) => string;
  readonly exists: (path: string) => boolean;
};

/** Understands globs, one a line; a `!glob` excludes from all, wherever it stands. */
export function readGlobs(globs: readonly string[], place: GlobPlace): ResearchGlobs {
  const given = globs.map((pattern) => pattern.trim()).filter((pattern) => pattern !== '');
  return {
    inclusions: given.filter((one) => !isExclusion(one)).map((one) => toInclusion(one, place)),
    exclusions: given.filter(isExclusion).map((one) => toPath(one.slice(1), place).pattern),
  };
}

/** `!(a|b)` is a pattern of its own, not an exclusion. */
const isExclusion = (pattern: string): boolean => /^![^(]/u.test(pattern);

function toInclusion(given: string, place: GlobPlace): Inclusion {
  const { pattern, name } = toPath(given, place);
  const base = name ?? findBase(pattern);
  // A folder that is named means everything below it.
  const hidden = hiddenVersionFiles(name === undefined ? pattern : withEverythingBelow(pattern));
  return { given, patterns: [pattern, ...hidden], name, base };
}

type GlobPath = { readonly pattern: string; readonly name: string | undefined };

/** A pattern seen from the root. What exists under exactly this name is meant as a name: `[id].md`. */
function toPath(pattern: string, { show, exists }: GlobPlace): GlobPath {
  const shown = posix.isAbsolute(pattern) ? show(pattern) : posix.normalize(pattern);
  if (posix.isAbsolute(shown) || shown === '..' || shown.startsWith('../')) {
    throw outsideRoot(pattern);
  }
  const name = shown.replace(/\/$/u, '').replace(/^\.$/u, '');
  if (!exists(name)) return { pattern: shown, name: undefined };
  return { pattern: name === '' ? '**' : escapeName(name), name };
}

/** A pattern that means only the file of exactly this name. */
export const escapeName = (name: string): string => name.replace(/[\\()[\]{}!*+?@|^$]/gu, '\\$&');

function findBase(pattern: string): string {
  const { base } = picomatch.scan(pattern);
  return base.includes('\\') || base === '.' ? '' : base;
}

/** The patterns that add hidden version files where a pattern ends in a wildcard. */
function hiddenVersionFiles(pattern: string): string[] {
  const [, folder, wildcard] = /^(.*?)(\/?\*\*(?:\/\*)?|(?:^|\/)\*)$/u.exec(pattern) ?? [];
  if (wildcard === undefined) return [];
  const below = wildcard.includes('**') ? '**/' : '';
  const start = folder ? `${folder}/` : '';
  return versionFiles.map((name) => `${start}${below}${name}`);
}

export type GlobMatcher = {
  /** Whether a path of a file is meant. */
  readonly takes: (path: string) => boolean;
  /** The globs that mean none of these paths, or none that may be read. */
  readonly findUnmatched: (...paths: readonly Iterable<string>[]) => readonly Inclusion[];
};

/** Tells which paths are meant, as the walker of folders does: a folder means everything below it. */
export function matchGlobs({ inclusions, exclusions }: ResearchGlobs): GlobMatcher {
  const isExcluded = compile([...neverWalked, ...exclusions.map(withEverythingBelow)]);
  const tests = inclusions.map((inclusion) => ({ inclusion, takes: compileGlob(inclusion) }));
  return {
    takes: (path) => !isExcluded(path) && tests.some(({ takes }) => takes(path)),
    findUnmatched: (...lists) =>
      tests
        .filter(({ takes }) => !lists.some((paths) => hasReadable(paths, takes)))
        .map(({ inclusion }) => inclusion),
  };
}

function hasReadable(paths: Iterable<string>, takes: (path: string) => boolean): boolean {
  for (const path of paths) if (takes(path) && !isPrivatePath(path)) return true;
  return false;
}

function withEverythingBelow(pattern: string): string {
  const bare = pattern.replace(/\/$/u, '');
  return posix.normalize(bare.endsWith('*') ? bare : `${bare}/**`);
}

const compile = (patterns: readonly string[]): ((path: string) => boolean) =>
  picomatch([...patterns], { dot: false, windows: false });

function compileGlob({ given, patterns }: Inclusion): (path: string) => boolean {
  try {
    return compile(patterns.map(withEverythingBelow));
  } catch (error) {
    throw unreadableGlob(given, error);
  }
}

export function unreadableGlob(given: string, cause: unknown): SpecWriterError {
  return new SpecWriterError('input', {
    message: `Expected a glob, found ${quotePath(given.slice(0, 100))}, which cannot be read as one.`,
    hint: 'Correct the glob: `*` is a name, `**` any folders, `!` in front excludes.',
    cause,
  });
}
