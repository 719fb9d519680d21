import { posix } from 'node:path';
import type { GitHub, TreeEntry } from '../../github.ts';
import { formats } from '../../research/manifests/formats.ts';
import type { SkippedFile } from '../../research/research.ts';
import { countTerms, findTerms } from '../../research/search-terms.ts';
import { chooseFiles, type Candidate } from '../../research/survey/choose-files.ts';
import { findNamedFiles } from '../../research/survey/find-named-files.ts';
import { mostCharacters } from '../research/choose-research.ts';
import { followLink, type FetchBlob } from './follow-repository-link.ts';
import { judgeLockFile } from '../research/judge-lock-file.ts';
import { holdsSecrets, judgeResearch } from '../research/judge-research.ts';
import { listRepository, type RepositoryFiles } from './list-repository.ts';
import { isPrivatePath } from '../files/private-path.ts';
import { mostFileBytes, tooLarge } from '../files/read-bounded-file.ts';
import { matchGlobs, readGlobs, type ResearchGlobs } from '../research/research-globs.ts';
import type { FoundPaths, ResearchSource } from '../research/research-source.ts';
import { mostBytesOf, mostLockBytes } from '../research/thin-lock-file.ts';

/** A third of what GitHub grants the token of a job in an hour. */
const mostFiles = 300;
/** GitHub asks for no more than a few requests at a time. */
const readsAtOnce = 8;

export type Repository = {
  readonly github: Pick<GitHub, 'readDefaultBranch' | 'readHead' | 'readTree' | 'readBlob'>;
  /** The default branch, where it is left out. */
  readonly branch?: string | undefined;
  /** The commit itself, where it is known already. */
  readonly commit?: string;
};

/** The research of a repository on GitHub, as it stands in a commit or at the head of a branch. */
export function openGitHubResearch({ github, branch, commit }: Repository): ResearchSource {
  let files: RepositoryFiles['entries'] = new Map();
  const fetchBlob = boundBlobs(github, mostCharacters);
  const fetchLockFile = boundBlobs(github, mostLockBytes);
  return {
    readsAtOnce,
    find: async (globs, wanted) => {
      const head = commit ?? (await github.readHead(branch ?? (await github.readDefaultBranch())));
      const { bases } = describe(globs, new Map());
      const listed = head === undefined ? undefined : await listRepository(github, head, bases);
      files = listed?.entries ?? files;
      const { paths, unmatched } = matchFiles(files, describe(globs, files).read);
      const { kept, skipped } = limit(paths, files, wanted);
      const unlisted = (listed?.unlisted ?? []).map((path) => ({ path, reason: notListed }));
      return { paths: kept, unmatched, skipped: [...unlisted, ...skipped] };
    },
    read: async (path) => {
      const entry = await followLink(path, files, fetchBlob);
      if ('reason' in entry) return entry;
      const { path: real, oid, bytes } = entry;
      if (isPrivatePath(real)) return holdsSecrets(path);
      if (!isRead(path, bytes)) {
        return { path, reason: `found ${tooLarge(bytes, mostBytesOf(path)).fault}` };
      }
      const isLarge = bytes > mostFileBytes;
      const blob = await (isLarge ? fetchLockFile : fetchBlob)(oid, bytes);
      if (blob === undefined) return { path, reason: isLarge ? tooManyLocked : tooMany };
      return (isLarge ? judgeLockFile : judgeResearch)({ path, real }, blob);
    },
  };
}

/** Links lead to files that nobody counted: whatever leads there, a run fetches so much and nothing twice. */
function boundBlobs(github: Repository['github'], most: number): FetchBlob {
  const known = new Map<string, Promise<Uint8Array>>();
  let left = most;
  return async (oid, bytes) => {
    const fetched = known.get(oid);
    if (fetched !== undefined) return fetched;
    if (known.size >= mostFiles || bytes > left) return undefined;
    left -= bytes;
    const fetching = github.readBlob(oid);
    known.set(oid, fetching);
    return fetching;
  };
}

/** A large lock file is worth its way: it holds versions to its last line. */
const isRead = (path: string, bytes: number): boolean => bytes <= mostBytesOf(path);

const tooManyLocked = `only ${mostLockBytes / 1024 ** 2} MB of large lock files are read without a checkout; check the repository out before, or narrow the globs`;
const notListed = 'the repository has too many folders to list them all; check it out before';
const tooMany = `only ${mostFiles} files and ${mostCharacters / 1024 ** 2} MB are read without a checkout; check the repository out before, or narrow the globs`;

type Files = RepositoryFiles['entries'];

function describe(
  globs: readonly string[],
  files: Files,
): { readonly read: ResearchGlobs; readonly bases: readonly string[] } {
  const read = readGlobs(globs, {
    show: (path) => path,
    exists: (path) => path === '' || files.has(path),
  });
  return { read, bases: read.inclusions.map(({ base }) => base) };
}

function matchFiles(files: Files, globs: ResearchGlobs): Omit<FoundPaths, 'skipped'> {
  const matcher = matchGlobs(globs);
  const isMeant = ({ path, is }: TreeEntry): boolean =>
    (is === 'file' || is === 'link') && matcher.takes(path);
  const paths = [...files.values()].filter(isMeant).map(({ path }) => path);
  return { paths: paths.sort(), unmatched: matcher.findUnmatched(paths).map(({ given }) => given) };
}

type Limited = { readonly kept: readonly string[]; readonly skipped: readonly SkippedFile[] };

/** Before anything is fetched only names and sizes are known: they decide where not all can be had. */
function limit(paths: readonly string[], files: Files, wanted: readonly string[]): Limited {
  const isNamed = findNamedFiles(wanted);
  const terms = findTerms(wanted.join('\n'));
  const candidates = paths.map((path): Candidate => {
    const { bytes } = files.get(path) ?? { bytes: 0 };
    const isFetched = !isPrivatePath(path) && isRead(path, bytes);
    // How much of a large lock file is left without its checksums is not known before it is read.
    const kept = Math.min(bytes, mostFileBytes);
    return {
      path,
      // Each file is a request, so that a small one costs as much as one of average size.
      length: isFetched ? Math.max(kept, Math.floor(mostCharacters / mostFiles)) : 0,
      standing: isNamed(path) ? 'named' : isManifest(path) ? 'manifest' : 'ordinary',
      score: countTerms(path, terms).size,
    };
  });
  const kept = new Set(chooseFiles(candidates, mostCharacters));
  const left = paths.filter((path) => !kept.has(path));
  return {
    kept: paths.filter((path) => kept.has(path)),
    skipped: left.map((path) => ({ path, reason: tooMany })),
  };
}

const isManifest = (path: string): boolean =>
  formats.some((format) => format.matches(posix.basename(path).toLowerCase(), ''));
