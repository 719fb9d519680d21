import { createLocalFiles } from './adapters/local-files.ts';
import { createRunner, type Environment, type Runner, type Writable } from './adapters/runner.ts';
import { chooseProvider } from './choose-provider.ts';
import { SpecWriterError } from './errors.ts';
import { explainError } from './explain-error.ts';
import { readInputs, type Inputs } from './inputs.ts';
import type { WriteResult } from './write-request.ts';

/** Does what the workflow asks and returns the exit status; every path sets `outcome` and `reason`. */
export async function runAction(environment: Environment, stdout: Writable): Promise<number> {
  const runner = createRunner(environment, stdout);
  const given = runner.readInputs();
  const secrets = [given['api-key'], given['github-token']].filter((secret) =>
    Boolean(secret?.trim()),
  );
  try {
    const inputs = readInputs(given);
    refuseEarly(inputs);
    const { openToolkit } = await import('./adapters/toolkit.ts');
    const toolkit = await openToolkit();
    for (const secret of secrets) if (secret !== undefined) toolkit.mask(secret);
    return await (inputs.mode === 'check' ? check : write)(inputs, {
      environment,
      runner,
      toolkit,
    });
  } catch (error) {
    const { message, hint } = explainError(error, secrets.map(String));
    runner.endStage();
    runner.annotate('error', `${message}\n${hint}`);
    runner.setOutputs({ outcome: 'failed', reason: message, valid: 'false' });
    return 1;
  }
}

type Toolkit = Awaited<ReturnType<(typeof import('./adapters/toolkit.ts'))['openToolkit']>>;
type World = {
  readonly environment: Environment;
  readonly runner: Runner;
  readonly toolkit: Toolkit;
};

async function write(inputs: Inputs, world: World): Promise<number> {
  const { environment, runner, toolkit } = world;
  const { openWriteWorld, toWriteRequest } = await import('./adapters/open-write-world.ts');
  const { readIssueNumber, readRequirementOf } = await import('./adapters/read-event-issue.ts');
  const { writeSpec } = await import('./write-spec.ts');
  const number = inputs['issue-number'] ?? (await readIssueNumber(environment));
  const asked = { ...inputs, ...(number !== undefined && { 'issue-number': number }) };
  const files = createLocalFiles(environment['GITHUB_WORKSPACE'] ?? '.');
  const request = toWriteRequest(asked);
  const writeWorld = await openWriteWorld(asked, {
    files,
    progress: runner.progress,
    readRequirement: () => readRequirementOf(asked, { environment, readText: files.readText }),
  });
  const result = await writeSpec(request, writeWorld);
  runner.endStage();
  await tell(result, { runner, toolkit });
  return result.outcome === 'created' ||
    result.outcome === 'updated' ||
    result.outcome === 'unchanged'
    ? 0
    : 1;
}

/** Annotations, summary and outputs of a run that ended, whatever its outcome. */
async function tell(
  result: WriteResult,
  { runner, toolkit }: Pick<World, 'runner' | 'toolkit'>,
): Promise<void> {
  const { describeSummary } = await import('./report/describe-summary.ts');
  const { describeOutputs } = await import('./report/describe-outputs.ts');
  const { paths, findings, failure, outcome, reason } = result;
  for (const { severity, message, hint, line, column, endLine, endColumn } of findings) {
    const place = { file: paths.spec ?? '', line, endLine, col: column, endColumn };
    runner.annotate(severity, `${message}\n${hint}`, place);
  }
  if (failure !== undefined) runner.annotate('error', `${failure.message}\n${failure.hint}`);
  if (outcome === 'blocked') runner.annotate('error', reason);
  await toolkit.writeSummary(describeSummary(result));
  toolkit.setOutputs(describeOutputs(result));
  runner.print(`${outcome}: ${reason}`);
}

/** What cannot be done is said before anything is loaded, read or spent. */
function refuseEarly(inputs: Inputs): void {
  if (inputs.mode === 'check') return;
  chooseProvider(inputs);
  if (inputs.publish !== 'none') throw notPublished(inputs.publish);
}

function notPublished(publish: string): SpecWriterError {
  return new SpecWriterError('input', {
    message: `Expected "publish: none", found "${publish}".`,
    hint: 'This version writes files into the workspace and publishes nothing; set publish to none and upload or commit the files in a later step.',
  });
}

async function check(inputs: Inputs, { environment, runner, toolkit }: World): Promise<number> {
  const { checkSpecs } = await import('./check-specs.ts');
  const { hasFailed } = await import('./rules/has-failed.ts');
  const { readRuleSettings } = await import('./rules/read-rule-settings.ts');
  const { isDefaultResearch } = await import('./adapters/open-write-world.ts');
  const { readRequirementOf } = await import('./adapters/read-event-issue.ts');
  const { describeCheckOutputs } = await import('./report/describe-outputs.ts');
  const { describeCheckSummary } = await import('./report/describe-summary.ts');
  const files = createLocalFiles(environment['GITHUB_WORKSPACE'] ?? '.');
  const specs = await files.chooseResearch(inputs['spec-path'].split('\n'));
  if (specs.files.length === 0) throw nothingToCheck(inputs['spec-path']);
  const texts = new Map(specs.files.map(({ path, text }) => [path, text]));
  const isNamed = inputs.requirement !== undefined || inputs['requirement-file'] !== undefined;
  runner.progress.stage('Checking');
  const checked = await checkSpecs(
    {
      files: [...texts.keys()],
      researchGlobs: isDefaultResearch(inputs.research) ? [] : inputs.research,
      rules: readRuleSettings(inputs.rules),
    },
    {
      readText: (path) => Promise.resolve(texts.get(path) ?? ''),
      chooseResearch: files.chooseResearch,
      ...(isNamed && {
        readRequirement: () => readRequirementOf(inputs, { environment, readText: files.readText }),
      }),
    },
  );
  runner.endStage();
  for (const { path, findings } of checked) {
    for (const { severity, message, hint, line, column, endLine, endColumn } of findings) {
      runner.annotate(severity, `${message}\n${hint}`, {
        file: path,
        line,
        endLine,
        col: column,
        endColumn,
      });
    }
  }
  const failed = checked.some(({ findings }) => hasFailed(findings, inputs['fail-on']));
  await toolkit.writeSummary(describeCheckSummary({ files: checked }));
  toolkit.setOutputs(describeCheckOutputs({ files: checked }, inputs['fail-on']));
  return failed ? 1 : 0;
}

function nothingToCheck(path: string): SpecWriterError {
  return new SpecWriterError('input', {
    message: `Expected a specification at ${JSON.stringify(path)}, found no file.`,
    hint: 'Name the files with spec-path, one glob a line, and check out the repository first.',
  });
}
