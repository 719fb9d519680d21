import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Program = {
  readonly file: string;
  readonly args?: readonly string[];
  readonly cwd: string;
  /** The whole environment; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** The program that runs the script; this very Node when not said. */
  readonly node?: string;
  /** Called as soon as the program runs, for whoever wants to end it early. */
  readonly onStart?: (running: RunningProgram) => void;
};

export type RunningProgram = {
  readonly send: (signal: NodeJS.Signals) => void;
  /** Fulfilled when the program is gone. */
  readonly ended: Promise<void>;
};

export type ProgramResult = {
  /** Nothing when a signal ended the program. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** A program that hangs is ended, so that its test fails with what it printed. */
const longestRunMilliseconds = 60_000;

/** Hundreds of runs start the same program: Node keeps what it compiled, which changes nothing but the time. */
const compileCache = join(tmpdir(), 'spec-writer-compile-cache');

/** Runs a script and waits for its end. */
export async function runProgram({
  file,
  args = [],
  cwd,
  env,
  stdin = '',
  node = process.execPath,
  onStart,
}: Program): Promise<ProgramResult> {
  const child = spawn(node, [file, ...args], {
    cwd,
    env: { NODE_COMPILE_CACHE: compileCache, ...env },
    timeout: longestRunMilliseconds,
    killSignal: 'SIGKILL',
  });
  onStart?.({
    send: (signal) => {
      child.kill(signal);
    },
    ended: new Promise((resolve) => {
      child.once('exit', () => {
        resolve();
      });
    }),
  });
  const output = Promise.all([readAll(child.stdout), readAll(child.stderr)]);
  // A program that ends without reading its input closes the pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [stdout, stderr] = await output;
  return { exitCode, stdout, stderr };
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
