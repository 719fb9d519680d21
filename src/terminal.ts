import { isAbsolute, join } from 'node:path';
import type { Readable } from 'node:stream';
import { guardStream, guardText } from './adapters/terminal/guard-output.ts';
import { createLocalFiles, type LocalFiles } from './adapters/workspace/local-files.ts';
import { toPlainText } from './adapters/process/log-text.ts';
import {
  readArguments,
  type Command,
  type WriteCommand,
} from './adapters/terminal/read-arguments.ts';
import { readRequirementFile } from './adapters/workspace/read-requirement-file.ts';
import { readStandardInput } from './adapters/terminal/read-standard-input.ts';
import type { Environment } from './adapters/runner/runner.ts';
import {
  createTerminalProgress,
  type TerminalStream,
} from './adapters/terminal/terminal-progress.ts';
import { SpecWriterError } from './errors.ts';
import { explainError } from './explain-error.ts';
import type { Inputs } from './inputs.ts';
import { nameOptions } from './report/name-options.ts';
import { usageText } from './report/usage-text.ts';
import type { RequirementText } from './requirement/requirement.ts';
import { tool } from './version.ts';
import type { WriteResult } from './write-request.ts';

/** The part of `process` that the command line needs. */
export type Terminal = {
  readonly env: Environment;
  readonly stdin: Readable;
  readonly stdout: TerminalStream;
  readonly stderr: TerminalStream;
};

/** Does what the words ask and returns the exit status; nothing but the asked-for goes to standard output. */
export async function runTerminal(words: readonly string[], outer: Terminal): Promise<number> {
  const { env, stdin, stdout } = outer;
  const terminal = { env, stdin, stdout, stderr: guardStream(outer.stderr, env) };
  try {
    return await runCommand(readArguments(words), terminal);
  } catch (error) {
    const secrets = [env['OPENAI_API_KEY'], env['GITHUB_TOKEN']];
    const { message, hint, exitStatus } = explainError(
      error,
      secrets.filter((secret) => secret !== undefined),
    );
    const lines = [...nameOptions(message).split('\n'), nameOptions(hint)];
    terminal.stderr.write(toPlainText(`spec-writer: ${lines.join('\n  ')}\n`));
    return exitStatus;
  }
}

async function runCommand(command: Command, terminal: Terminal): Promise<number> {
  switch (command.is) {
    case 'write':
      return write(command, terminal);
    case 'check':
      return (await import('./adapters/terminal/check-in-terminal.ts')).checkInTerminal(
        command,
        terminal,
      );
    case 'init':
      return writeConfig(command.root, terminal);
    case 'rules': {
      const { explainRule, listRules } = await import('./rules/explain-rule.ts');
      terminal.stdout.write(command.id === undefined ? listRules() : explainRule(command.id));
      return 0;
    }
    case 'help':
      terminal.stdout.write(usageText(command.about));
      return 0;
    case 'version':
      terminal.stdout.write(`${tool.replace('/', ' ')}\n`);
      return 0;
  }
}

type Common = { readonly root: string; readonly quiet: boolean };

async function write(command: WriteCommand & Common, terminal: Terminal): Promise<number> {
  const files = createLocalFiles(command.root, { read: 'anywhere', write: 'anywhere' });
  const { env } = terminal;
  const rules = command.rulesFile === undefined ? '' : await files.readText(command.rulesFile);
  const { readInputs } = await import('./inputs.ts');
  const inputs = readInputs({ ...command.inputs, rules, 'api-key': env['OPENAI_API_KEY'] ?? '' });
  if (command.requirementFromInput && namesRequirement(inputs)) throw twoRequirements();
  const progress = createTerminalProgress(terminal.stderr, {
    quiet: command.quiet,
    environment: env,
  });
  const readRequirement = async (): Promise<RequirementText> => {
    if (command.requirementFromInput) return readStandardInput(terminal.stdin);
    return readNamedRequirement(inputs, { command, terminal, files });
  };
  const { openWriteWorld, toWriteRequest } = await import('./adapters/open-write-world.ts');
  const { describeWriting, writingStatus } = await import('./report/describe-writing.ts');
  try {
    const request = toWriteRequest(inputs, env);
    const world = await openWriteWorld(inputs, {
      ...{ files, progress, readRequirement },
      environment: env,
    });
    const { writeSpec } = await import('./write-spec.ts');
    const result = await writeSpec(request, world);
    progress.clear();
    const { asked, aside } = describeWriting(seenFromHere(result, command.root));
    terminal.stdout.write(guardText(asked, 'text', env));
    if (!command.quiet) terminal.stderr.write(aside);
    if (result.failure !== undefined) throw result.failure;
    return writingStatus(result);
  } finally {
    progress.clear();
  }
}

/** Paths as a person can open them from the folder in which the program was started. */
function seenFromHere(result: WriteResult, root: string): WriteResult {
  const { spec, twin, report, answers } = result.paths;
  const see = (path: string): string => (isAbsolute(path) ? path : join(root, path));
  const paths = {
    ...(spec !== undefined && { spec: see(spec) }),
    ...(twin !== undefined && { twin: see(twin) }),
    ...(report !== undefined && { report: see(report) }),
    ...(answers !== undefined && { answers: answers.map(see) }),
  };
  return { ...result, paths };
}

const namesRequirement = (inputs: Inputs): boolean =>
  inputs['requirement-file'] !== undefined || inputs['issue-number'] !== undefined;

function twoRequirements(): SpecWriterError {
  return new SpecWriterError('input', {
    message: 'Expected one source of the requirement, found standard input and another.',
    hint: 'Keep either --requirement or --issue.',
  });
}

type Sources = {
  readonly command: WriteCommand;
  readonly terminal: Terminal;
  readonly files: LocalFiles;
};

async function readNamedRequirement(inputs: Inputs, sources: Sources): Promise<RequirementText> {
  const { command, terminal, files } = sources;
  const path = inputs['requirement-file'];
  if (path !== undefined) return readRequirementFile(path, files);
  const number = inputs['issue-number'];
  if (number === undefined) {
    throw new SpecWriterError('input', {
      message: 'Expected a requirement, found none.',
      hint: 'Name a file with --requirement FILE, standard input with --requirement -, or --issue NUMBER.',
    });
  }
  const { readRepositoryIssue } = await import('./adapters/github/read-repository-issue.ts');
  return readRepositoryIssue(number, {
    repository: command.repository ?? terminal.env['GITHUB_REPOSITORY'] ?? '',
    token: terminal.env['GITHUB_TOKEN'] ?? '',
    apiUrl: terminal.env['GITHUB_API_URL'] ?? '',
    includeComments: inputs['include-comments'],
  });
}

/** Never over a file that is there: somebody's settings stand in it. */
async function writeConfig(root: string, terminal: Terminal): Promise<number> {
  const { configNames } = await import('./adapters/workspace/find-config.ts');
  const { starterConfig } = await import('./report/starter-config.ts');
  const files = createLocalFiles(root);
  for (const name of configNames) {
    if (!(await files.exists(name))) continue;
    throw new SpecWriterError('input', {
      message: `Expected no settings yet, found ${name}.`,
      hint: 'Change that file, or remove it first.',
    });
  }
  terminal.stdout.write(`${await files.writeText(configNames[0], starterConfig)}\n`);
  return 0;
}
