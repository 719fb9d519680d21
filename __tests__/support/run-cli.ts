import { join } from 'node:path';
import { quietPath } from './quiet-path.ts';
import { runProgram, type ProgramResult } from './run-program.ts';

export type CliRun = {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  /** Beside PATH and HOME, which every shell sets. */
  readonly env?: Readonly<Record<string, string>>;
};

/** The committed bundle, or what CLI_ENTRY names, such as src/cli.ts. */
export const cliEntry = join(
  import.meta.dirname,
  '..',
  '..',
  process.env['CLI_ENTRY'] ?? 'dist/cli.js',
);

/** Runs the command line as a person does, without anything of this process's environment. */
export async function runCli(
  args: readonly string[],
  { cwd, stdin = '', env = {} }: CliRun,
): Promise<ProgramResult> {
  return runProgram({
    file: cliEntry,
    args,
    cwd,
    stdin,
    env: { PATH: quietPath, HOME: cwd, ...env },
  });
}
