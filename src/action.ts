import { createLocalFiles } from './adapters/workspace/local-files.ts';
import { createRunner, type Environment, type Writable } from './adapters/runner/runner.ts';
import { findProvider } from './adapters/models/find-provider.ts';
import { explainError } from './explain-error.ts';
import { readInputs, type Inputs } from './inputs.ts';
import { describeFailure } from './report/describe-failure.ts';

/** Does what the workflow asks and returns the exit status; every path sets `outcome` and `reason`. */
export async function runAction(environment: Environment, stdout: Writable): Promise<number> {
  const runner = createRunner(environment, stdout);
  const given = runner.readInputs();
  const secrets = [given['api-key'], given['github-token']].filter((secret) =>
    Boolean(secret?.trim()),
  );
  try {
    const inputs = readInputs(given);
    refuseEarly(inputs, environment);
    const { openToolkit } = await import('./adapters/runner/toolkit.ts');
    const toolkit = await openToolkit();
    for (const secret of secrets) if (secret !== undefined) toolkit.mask(secret);
    const files = createLocalFiles(environment['GITHUB_WORKSPACE'] ?? '.');
    const world = { environment, runner, toolkit, files };
    if (inputs.mode === 'write') {
      const { writeOnRunner } = await import('./adapters/runner/write-on-runner.ts');
      return await writeOnRunner(inputs, world);
    }
    const { checkOnRunner } = await import('./adapters/runner/check-on-runner.ts');
    return await checkOnRunner(inputs, world);
  } catch (error) {
    const { message, hint } = explainError(error, secrets.map(String));
    runner.endStage();
    runner.annotate('error', `${message}\n${hint}`);
    runner.setOutputs({ outcome: 'failed', reason: message, valid: 'false' });
    runner.addSummary(describeFailure({ message, hint }));
    return 1;
  }
}

/** What cannot be done is said before anything is loaded, read or spent. */
function refuseEarly(inputs: Inputs, environment: Environment): void {
  if (inputs.mode === 'write') findProvider(inputs, environment);
}
