import { checkSpecs, type CheckedFile } from '../check-specs.ts';
import { formatFindings } from '../report/format-findings.ts';
import { choosePaint } from '../report/paint.ts';
import { hasFailed } from '../rules/has-failed.ts';
import { readRuleSettings } from '../rules/read-rule-settings.ts';
import type { Configuration } from '../rules/settings/configuration.ts';
import { createConfigurationReader, createNamedConfigurationReader } from './find-configuration.ts';
import { guardText } from './guard-output.ts';
import { createLocalFiles, type LocalFiles } from './local-files.ts';
import type { CheckCommand } from './read-check-arguments.ts';
import { readRequirementFile } from './read-requirement-file.ts';
import type { Environment } from './runner.ts';
import { createTerminalProgress, type TerminalStream } from './terminal-progress.ts';

type Command = CheckCommand & { readonly root: string; readonly quiet: boolean };
type Terminal = {
  readonly env: Environment;
  readonly stdout: TerminalStream;
  readonly stderr: TerminalStream;
};

/** Does what `check` was asked for and returns the exit status. */
export async function checkInTerminal(command: Command, terminal: Terminal): Promise<number> {
  const { env, stdout } = terminal;
  if (command.init) {
    const { writeStarterConfiguration } = await import('./write-starter-configuration.ts');
    stdout.write(`Wrote ${await writeStarterConfiguration(command.root)}\n`);
    return 0;
  }
  const checked = await checkNamed(command, terminal);
  const report = formatFindings({ files: checked }, command.format, choosePaint(env, stdout));
  stdout.write(guardText(report, command.format, env));
  return checked.some(({ findings, failOn }) => hasFailed(findings, failOn)) ? 1 : 0;
}

async function checkNamed(command: Command, { env, stderr }: Terminal): Promise<CheckedFile[]> {
  const files = createLocalFiles(command.root, { read: 'anywhere', write: 'root' });
  const { requirement, quiet } = command;
  const readConfiguration = chooseConfiguration(command);
  return checkSpecs(
    {
      files: command.files,
      researchGlobs: command.research,
      ...(command.cited !== undefined && { cited: command.cited }),
      given: await readGiven(command, files),
    },
    {
      readText: files.readText,
      readExisting: files.readExisting,
      chooseResearch: files.chooseResearch,
      chooseCited: files.chooseCited,
      warn: createTerminalProgress(stderr, { quiet, environment: env }).warn,
      ...(readConfiguration !== undefined && { readConfiguration }),
      ...(requirement !== undefined && {
        readRequirement: () => readRequirementFile(requirement, files),
      }),
    },
  );
}

async function readGiven(
  { rulesFile, failOn }: Command,
  { readText }: LocalFiles,
): Promise<Configuration> {
  const rules = readRuleSettings(rulesFile === undefined ? '' : await readText(rulesFile));
  return { rules, ...(failOn !== undefined && { failOn }) };
}

function chooseConfiguration({
  configuration,
  root,
}: Command): ReturnType<typeof createConfigurationReader> | undefined {
  if (configuration === 'none') return undefined;
  if (configuration === 'nearest') return createConfigurationReader(root, 'anywhere');
  return createNamedConfigurationReader(root, configuration.file);
}
