import { spawn, type ChildProcess } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';
import { splitLines } from './split-lines.ts';

export type Child = {
  readonly file: string;
  readonly args: readonly string[];
  readonly folder: string;
  /** The whole environment; nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  readonly input: string;
};
export type Supervision = {
  readonly signal: AbortSignal;
  /** Told every line of standard output that is no longer than `longestLine` characters. */
  readonly onLine: (line: string) => void;
  readonly longestLine: number;
  /** Of standard output as a whole; who sends more is ended. */
  readonly mostBytes: number;
};
export type ChildEnd = {
  /** The system's code of what kept the program from starting. */
  readonly failure?: string | undefined;
  readonly exitCode: number | null;
  /** What ended the program, when it was not itself. */
  readonly signal: NodeJS.Signals | null;
  /** The first characters of what it complained about. */
  readonly complaint: string;
  readonly isFlood: boolean;
};

/** An error message with its advice fits well; more is a log. */
const longestComplaint = 16_000;
/** What is left in the pipes of a program that has ended is read at once. */
const patienceMilliseconds = 2000;

/**
 * Runs a program to its end, or ends it with all programs that it started. They get no chance to
 * tidy up: everything they own lies in a folder that is removed anyway, and some do not listen.
 */
export async function runChild(
  { file, args, folder, environment, input }: Child,
  { signal, onLine, longestLine, mostBytes }: Supervision,
): Promise<ChildEnd> {
  const child = spawn(file, args, {
    cwd: folder,
    env: environment,
    // A group of its own, so that the signal reaches the programs that it starts.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const end = (): void => {
    endGroup(child);
  };
  let complaint = '';
  let left = mostBytes;
  const lines = splitLines(longestLine, onLine);
  child.stdout.on('data', (bytes: Buffer) => {
    left -= bytes.length;
    if (left < 0) end();
    else lines.add(bytes);
  });
  const decoder = new StringDecoder();
  child.stderr.on('data', (bytes: Buffer) => {
    if (complaint.length < longestComplaint) complaint += decoder.write(bytes);
  });
  // A program that ends without reading all of its input closes the pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  if (signal.aborted) end();
  signal.addEventListener('abort', end, { once: true });
  try {
    const ended = await waitForEnd(child);
    lines.end();
    return { ...ended, complaint: complaint.slice(0, longestComplaint), isFlood: left < 0 };
  } finally {
    signal.removeEventListener('abort', end);
  }
}

const waitForEnd = (
  child: ChildProcess,
): Promise<Pick<ChildEnd, 'failure' | 'exitCode' | 'signal'>> =>
  new Promise((resolve) => {
    let failure: string | undefined;
    child.once('error', (error: NodeJS.ErrnoException) => {
      failure = error.code ?? error.name;
      if (child.pid === undefined) resolve({ failure, exitCode: null, signal: null });
    });
    let patience: NodeJS.Timeout | undefined;
    child.once('exit', () => {
      // What it started may outlive it, and a program that left the group holds the pipes open.
      endGroup(child);
      patience = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, patienceMilliseconds);
    });
    child.once('close', (exitCode, signal) => {
      clearTimeout(patience);
      resolve({ failure, exitCode, signal });
    });
  });

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nobody is left.
  }
}
