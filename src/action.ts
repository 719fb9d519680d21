import { createLocalFiles } from './adapters/local-files.ts';
import { createRunner, type Environment, type Writable } from './adapters/runner.ts';
import type { RunnerWorld } from './adapters/runner-world.ts';
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
    const files = createLocalFiles(environment['GITHUB_WORKSPACE'] ?? '.');
    const world = { environment, runner, toolkit, files };
    if (inputs.mode === 'write') return await write(inputs, world);
    const { checkOnRunner } = await import('./adapters/check-on-runner.ts');
    return await checkOnRunner(inputs, world);
  } catch (error) {
    const { message, hint } = explainError(error, secrets.map(String));
    runner.endStage();
    runner.annotate('error', `${message}\n${hint}`);
    runner.setOutputs({ outcome: 'failed', reason: message, valid: 'false' });
    return 1;
  }
}

async function write(inputs: Inputs, world: RunnerWorld): Promise<number> {
  const { environment, runner, files } = world;
  const { openWriteWorld, toWriteRequest } = await import('./adapters/open-write-world.ts');
  const { readIssueNumber, readRequirementOf } = await import('./adapters/read-event-issue.ts');
  const number = inputs['issue-number'] ?? (await readIssueNumber(environment));
  const asked = { ...inputs, ...(number !== undefined && { 'issue-number': number }) };
  const request = toWriteRequest(asked);
  const writeWorld = await openWriteWorld(asked, {
    files,
    progress: runner.progress,
    readRequirement: () => readRequirementOf(asked, { environment, files }),
  });
  const { writeSpec } = await import('./write-spec.ts');
  const result = await writeSpec(request, writeWorld);
  runner.endStage();
  await tell(result, world);
  return ['created', 'updated', 'unchanged'].includes(result.outcome) ? 0 : 1;
}

/** Annotations, summary and outputs of a run that ended, whatever its outcome. */
async function tell(
  result: WriteResult,
  { runner, toolkit }: Pick<RunnerWorld, 'runner' | 'toolkit'>,
): Promise<void> {
  const { describeSummary } = await import('./report/describe-summary.ts');
  const { describeOutputs } = await import('./report/describe-outputs.ts');
  const { describeQuestions } = await import('./report/describe-writing.ts');
  const { paths, findings, failure, outcome, reason, questions } = result;
  runner.annotateFindings(paths.spec ?? '', findings);
  if (failure !== undefined) runner.annotate('error', `${failure.message}\n${failure.hint}`);
  if (outcome === 'blocked') runner.annotate('error', `${reason}\n${describeQuestions(questions)}`);
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
