import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runAction } from './run-action.ts';
import { runCli } from './run-cli.ts';

/** The two ways into the program. */
export const doors = ['terminal', 'action'] as const;
export type Door = (typeof doors)[number];

export type WriteOrder = {
  readonly door: Door;
  readonly workspace: string;
  /** By the names of the action's inputs. */
  readonly inputs: Readonly<Record<string, string>>;
};

/** One run of writing, told in the same words whichever door was used. */
export type WriteRun = {
  readonly exitCode: number | null;
  /** The error as it was told: what was expected and found, and what to do. */
  readonly message: string;
  readonly hint: string;
  /** Empty at a terminal. */
  readonly outcome: string;
  /** All warnings and notes. */
  readonly aside: string;
  /** Everything that anybody can see: streams, outputs, summary and the files that were written. */
  readonly told: string;
};

/** Options of the command line that have another name than the input. */
const optionNames: Readonly<Record<string, string>> = {
  'requirement-file': 'requirement',
  'spec-path': 'out',
  'issue-number': 'issue',
  'instructions-file': 'instructions',
};

/** Writes a specification as a person or as a workflow would. */
export async function runWrite(order: WriteOrder): Promise<WriteRun> {
  return order.door === 'terminal' ? writeAtTerminal(order) : writeAsAction(order);
}

async function writeAtTerminal({ workspace, inputs }: WriteOrder): Promise<WriteRun> {
  const { 'api-key': key, ...others } = inputs;
  const words = Object.entries(others).flatMap(([name, value]) =>
    value.split('\n').map((line) => `--${optionNames[name] ?? name}=${line}`),
  );
  const { exitCode, stdout, stderr } = await runCli(['write', ...words], {
    cwd: workspace,
    ...(key !== undefined && { env: { OPENAI_API_KEY: key } }),
  });
  const [, message = '', hint = ''] = /^spec-writer: ([^]*?)\n {2}([^\n]*)\n/mu.exec(stderr) ?? [];
  const told = `${stdout}${stderr}${await readAllFiles(workspace)}`;
  return { exitCode, message, hint, outcome: '', aside: stderr, told };
}

async function writeAsAction({ workspace, inputs }: WriteOrder): Promise<WriteRun> {
  await using run = await runAction({ workspace, inputs: { publish: 'none', ...inputs } });
  const { exitCode, commands, outputs, stdout, stderr, summary } = run;
  const error = commands.find(({ name }) => name === 'error')?.message ?? '';
  const end = error.lastIndexOf('\n');
  // The runner itself takes what follows ::add-mask:: out of the log that people see.
  const log = `${stdout}${stderr}`.replace(/^::add-mask::.*$/gmu, '');
  return {
    exitCode,
    message: error.slice(0, Math.max(0, end)),
    hint: error.slice(end + 1),
    outcome: outputs['outcome'] ?? '',
    aside: stdout,
    told: `${log}${JSON.stringify(outputs)}${summary}${await readAllFiles(workspace)}`,
  };
}

/** No document of a test is larger; its larger files are inputs. */
const mostBytes = 1_000_000;

/** The text of all files below a folder that the program may have written. */
export async function readAllFiles(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const written = entries.filter(
    (entry) => entry.isFile() && /\.(?:md|json|txt|tmp)$/u.test(entry.name),
  );
  const texts = written.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return (await stat(path)).size > mostBytes ? '' : readFile(path, 'utf8');
  });
  return (await Promise.all(texts)).join('\n');
}
