import { checkSpecs } from '../../check-specs.ts';
import { describeMended } from '../../report/describe-mended.ts';
import { formatFindings } from '../../report/format-findings.ts';
import { choosePaint } from '../../report/paint.ts';
import type { Report } from '../../report/report-file.ts';
import { hasFailed } from '../../rules/has-failed.ts';
import { inlineConfig, readRuleSettings } from '../../rules/read-rule-settings.ts';
import { findConfig } from '../workspace/find-config.ts';
import { findDocuments } from '../workspace/find-documents.ts';
import { guardText } from './guard-output.ts';
import { createLocalFiles } from '../workspace/local-files.ts';
import type { CheckCommand } from './read-check-arguments.ts';
import { readRequirementFile } from '../workspace/read-requirement-file.ts';
import type { Environment } from '../runner/runner.ts';
import { createTerminalProgress, type TerminalStream } from './terminal-progress.ts';

type Streams = {
  readonly env: Environment;
  readonly stdout: TerminalStream;
  readonly stderr: TerminalStream;
};
type Command = CheckCommand & { readonly root: string; readonly quiet: boolean };

/** Checks the named documents, prints what was asked for and returns the exit status. */
export async function checkInTerminal(command: Command, terminal: Streams): Promise<number> {
  const files = createLocalFiles(command.root, { read: 'anywhere', write: 'anywhere' });
  const { root, config: named, ignoresConfig: isOff = false, requirement } = command;
  const config = await findConfig({ root, config: named, isOff });
  const rules = command.rulesFile === undefined ? '' : await files.readText(command.rulesFile);
  const { failOn = config.failOn ?? 'error' } = command;
  const { warn } = createTerminalProgress(terminal.stderr, {
    quiet: command.quiet,
    environment: terminal.env,
  });
  const checked = await checkSpecs(
    {
      files: await findDocuments(command.files, { root, files, warn }),
      researchGlobs: command.research,
      ...(command.cited !== undefined && { cited: command.cited }),
      rules: new Map([
        ...config.rules,
        ...readRuleSettings(rules),
        ...(command.ignoresDisables === true ? [[inlineConfig, 'off'] as const] : []),
      ]),
      ...(command.fix !== undefined && { fix: command.fix }),
    },
    {
      readText: files.readText,
      readExisting: files.readExisting,
      chooseResearch: files.chooseResearch,
      chooseCited: files.chooseCited,
      replaceText: files.replaceText,
      openHash,
      warn,
      ...(requirement !== undefined && {
        readRequirement: () => readRequirementFile(requirement, files),
      }),
    },
  );
  await print({ files: checked }, command, terminal);
  return checked.some(({ findings }) => hasFailed(findings, failOn)) ? 1 : 0;
}

async function openHash(): Promise<(text: string) => string> {
  const { hashText } = await import('../files/hash-text.ts');
  return hashText;
}

/** A patch is all that standard output holds, so that it can be applied; what it mends is told beside it. */
async function print(
  report: Report,
  { format, fix, quiet }: Command,
  terminal: Streams,
): Promise<void> {
  const { env, stdout, stderr } = terminal;
  const isPatch = fix === 'show' && format === 'text';
  const paint = choosePaint(env, isPatch ? stderr : stdout);
  const text = formatFindings(report, format, paint);
  if (isPatch) {
    const { formatPatch } = await import('../../report/format-patch.ts');
    stdout.write(guardText(formatPatch(report), 'text', env));
    if (!quiet) stderr.write(text);
    return;
  }
  stdout.write(guardText(text, format, env));
  // The forms of other programs have no place for what is gone.
  const isSilent = quiet || format === 'text' || format === 'json';
  if (!isSilent) stderr.write(describeMended(report).join(''));
}
