import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { readCommandFile } from './read-command-file.ts';
import { quietPath } from './quiet-path.ts';
import { readCommands, type LogCommand } from './read-commands.ts';
import { runProgram, type RunningProgram } from './run-program.ts';
import { createTemporaryFolder } from './temporary-folder.ts';

export type ActionStep = {
  /** What stands under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Files of the workspace, by path; or a folder that is used as it is. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly workspace?: string;
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** What `${{ github.token }}` stands for. */
  readonly token?: string;
  readonly apiUrl?: string;
  readonly repository?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called as soon as the step runs, for a test that cancels it. */
  readonly onStart?: (running: RunningProgram) => void;
};

export type ActionRun = AsyncDisposable & {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The commands of both streams; those of standard error come last. */
  readonly commands: readonly LogCommand[];
  /** What the step asked the runner to hide. */
  readonly masks: readonly string[];
  readonly stdout: string;
  readonly stderr: string;
  readonly workspace: string;
};

const ActionFile = z.object({
  inputs: z.record(z.string(), z.object({ default: z.coerce.string().optional() })),
  runs: z.object({ using: z.string(), main: z.string() }),
});

const repositoryRoot = join(import.meta.dirname, '..', '..');
/** The runner drops a summary above this many bytes and fails the step. */
const mostSummaryBytes = 1024 * 1024;

/** Runs the action as a runner does: its environment, its command files, its reading of the log. */
export async function runAction(step: ActionStep = {}): Promise<ActionRun> {
  const folder = await createTemporaryFolder();
  const workspace = step.workspace ?? join(folder.path, 'workspace');
  await mkdir(workspace, { recursive: true });
  for (const [path, content] of Object.entries(step.files ?? {})) {
    await folder.write(join('workspace', path), content);
  }
  const files = {
    GITHUB_OUTPUT: await folder.write('command/output', ''),
    GITHUB_STATE: await folder.write('command/state', ''),
    GITHUB_ENV: await folder.write('command/env', ''),
    GITHUB_PATH: await folder.write('command/path', ''),
    GITHUB_STEP_SUMMARY: await folder.write('command/summary', ''),
    GITHUB_EVENT_PATH: await folder.write('event.json', JSON.stringify(step.event?.payload ?? {})),
  };
  await folder.write('home/.keep', '');
  await folder.write('runner/.keep', '');
  const action = ActionFile.parse(
    parse(await readFile(join(repositoryRoot, 'action.yml'), 'utf8')),
  );
  const result = await runProgram({
    file: join(repositoryRoot, process.env['ACTION_ENTRY'] ?? action.runs.main),
    cwd: workspace,
    env: {
      ...describeRunner(step, folder.path, workspace),
      ...files,
      ...toInputVariables(action.inputs, step),
      ...step.env,
    },
    ...(step.onStart && { onStart: step.onStart }),
  });
  const commands = [...readCommands(result.stdout), ...readCommands(result.stderr)];
  return {
    ...result,
    outputs: readCommandFile(await readFile(files.GITHUB_OUTPUT, 'utf8')),
    summary: await readSummary(files.GITHUB_STEP_SUMMARY),
    commands,
    masks: commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message),
    workspace,
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

/** The runner keeps dashes, and sets every input of action.yml: empty when nobody gave it. */
function toInputVariables(
  inputs: z.infer<typeof ActionFile>['inputs'],
  { inputs: given = {}, token = '' }: ActionStep,
): Record<string, string> {
  const defaults = Object.entries(inputs).map(([name, input]) => [
    name,
    evaluate(input.default ?? '', token),
  ]);
  const values = { ...(Object.fromEntries(defaults) as Record<string, string>), ...given };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

/** The one expression that our defaults use; another one is a mistake in action.yml. */
function evaluate(text: string, token: string): string {
  return text.replace(/\$\{\{(.*?)\}\}/gu, (expression, inside: string) => {
    if (inside.trim() === 'github.token') return token;
    throw new Error(`The harness cannot evaluate ${expression}.`);
  });
}

function describeRunner(
  { event, apiUrl, repository = 'octo/shop' }: ActionStep,
  folder: string,
  workspace: string,
): Record<string, string> {
  return {
    PATH: quietPath,
    HOME: join(folder, 'home'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__spec-writer',
    GITHUB_ACTOR: 'octo',
    GITHUB_API_URL: apiUrl ?? 'https://api.github.invalid',
    GITHUB_EVENT_NAME: event?.name ?? 'workflow_dispatch',
    GITHUB_GRAPHQL_URL: `${apiUrl ?? 'https://api.github.invalid'}/graphql`,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0000000000000000000000000000000000000000',
    GITHUB_WORKFLOW: 'Spec',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: join(folder, 'runner'),
  };
}

async function readSummary(path: string): Promise<string> {
  const bytes = await readFile(path);
  if (bytes.length <= mostSummaryBytes) return bytes.toString();
  throw new Error(`The runner drops a summary of ${bytes.length} bytes.`);
}
