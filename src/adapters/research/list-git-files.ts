import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { findGit, type Git } from './find-git.ts';

export type GitEntry = {
  readonly path: string;
  /** `folder`: a repository of its own that Git does not look into; `gone`: tracked, and not on the disk. */
  readonly is: 'file' | 'link' | 'folder' | 'untracked' | 'gone';
};

/** A million files take Git some seconds; what takes longer than this hangs. */
const longestListing = 120_000;
/** 1 GiB of paths are more than ten million files. */
const mostListedBytes = 1024 * 1024 * 1024;
/** No system has longer paths, so that a longer one is no answer of Git. */
const longestPath = 64 * 1024;

/**
 * Tells of every file below a folder that Git tracks or would add, without those that it ignores;
 * `bases` narrow it to some folders. Answers false where Git cannot list: there is no work tree, or
 * no Git. What a repository could let Git run or fetch meanwhile is turned off.
 */
export function listGitFiles(
  folder: string,
  bases: readonly string[],
  visit: (entry: GitEntry) => void,
): Promise<boolean> {
  const entries = splitEntries(visit);
  return runGit(folder, [...listFiles, ...bases], entries.take);
}

/** Whether a folder is one that Git leaves out, with everything in it. */
export const isIgnoredByGit = (folder: string): Promise<boolean> =>
  runGit(folder, ['check-ignore', '--quiet', '--', folder], () => true);

/** Answers whether it ended well; `take` stops it by answering false. */
function runGit(
  folder: string,
  command: readonly string[],
  take: (chunk: Buffer) => boolean,
): Promise<boolean> {
  const found = findGit(folder, process.env);
  if (found === undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    const git = spawn(found.program, [...harmless, '-C', folder, ...command], {
      // Some systems look for libraries in the folder in which a program starts.
      cwd: dirname(found.program),
      env: toEnvironment(process.env, found),
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: longestListing,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    git.stdout.on('data', (chunk: Buffer) => {
      if (!take(chunk)) git.kill('SIGKILL');
    });
    git.on('error', () => {
      resolve(false);
    });
    git.on('close', (status) => {
      resolve(status === 0);
    });
  });
}

const harmless = [
  // In a container the workspace belongs to another user, and Git would refuse to list it.
  ...['-c', 'safe.directory=*'],
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', `core.hooksPath=${tmpdir()}/no-hooks-here`],
  ...['-c', 'protocol.allow=never'],
  '--no-pager',
];

const listFiles = [
  ...['--literal-pathspecs', 'ls-files', '-z', '-t', '--stage'],
  ...['--cached', '--others', '--deleted', '--exclude-standard', '--'],
];

/** What Git needs to start and to find the person's own list of ignored files; nothing that redirects it. */
const keptVariables = [
  'HOME',
  'XDG_CONFIG_HOME',
  'USERPROFILE',
  'SYSTEMROOT',
  'TEMP',
  'TMP',
  'TMPDIR',
];

function toEnvironment(given: NodeJS.ProcessEnv, { searchPath }: Git): NodeJS.ProcessEnv {
  const kept = Object.entries(given).filter(([name]) => keptVariables.includes(name.toUpperCase()));
  return {
    ...Object.fromEntries(kept),
    PATH: searchPath,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
  };
}

/** Cuts what comes at the zero bytes; `take` answers false when it is no list of files. */
function splitEntries(visit: (entry: GitEntry) => void): {
  readonly take: (chunk: Buffer) => boolean;
} {
  let rest: Buffer = Buffer.alloc(0);
  let bytes = 0;
  const take = (chunk: Buffer): boolean => {
    bytes += chunk.length;
    const whole = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = whole.indexOf(0); end !== -1; end = whole.indexOf(0, start)) {
      const entry = readEntry(whole.subarray(start, end));
      if (entry !== undefined) visit(entry);
      start = end + 1;
    }
    rest = whole.subarray(start);
    return rest.length <= longestPath && bytes <= mostListedBytes;
  };
  return { take };
}

/** The modes of Git for a symbolic link and for a repository inside another. */
const linkMode = '120000';
const repositoryMode = '160000';

const tabulator = 9;

/**
 * `? notes.md`, or `H 100644 <id> 0<tab>notes.md`. A path is taken out of the bytes: cut out of the text
 * of its entry it would keep all of it in the memory, a hundred megabytes for a million files.
 */
function readEntry(bytes: Buffer): GitEntry | undefined {
  const tag = bytes.toString('latin1', 0, 1);
  if (tag === '?') {
    const path = bytes.toString('utf8', 2);
    return path.endsWith('/')
      ? { path: path.slice(0, -1), is: 'folder' }
      : { path, is: 'untracked' };
  }
  const tab = bytes.indexOf(tabulator);
  if (tab === -1) return undefined;
  const path = bytes.toString('utf8', tab + 1);
  // A sparse checkout leaves files out of the disk, and a person removes some.
  if (tag === 'R' || tag === 'S') return { path, is: 'gone' };
  const mode = bytes.toString('latin1', 2, 2 + linkMode.length);
  if (mode === repositoryMode) return { path, is: 'folder' };
  return { path, is: mode === linkMode ? 'link' : 'file' };
}
