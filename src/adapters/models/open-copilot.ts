import type { Inputs } from '../../inputs.ts';
import type { Complete, Progress } from '../../ports.ts';
import { askInTurn } from './ask-in-turn.ts';
import { createCopilotModel } from './copilot-model.ts';
import { findCopilot } from './find-copilot.ts';
import type { Environment } from '../runner/runner.ts';
import { openWatch, watchAnswers } from './watch-answers.ts';

type Company = {
  readonly progress: Progress;
  readonly environment: Environment;
  readonly signal?: AbortSignal | undefined;
};

/** What belongs to an endpoint of one's own and has no counterpart in the CLI. */
const unused = ['base-url', 'temperature'] as const;

/** The Copilot CLI with the model that was asked for and those that may stand in for it. */
export function openCopilot(inputs: Inputs, { progress, environment, signal }: Company): Complete {
  for (const name of unused) {
    if (inputs[name] !== undefined) progress.warn(`Provider copilot does not use ${name}.`);
  }
  const { model, 'timeout-seconds': timeoutSeconds, 'reasoning-effort': reasoningEffort } = inputs;
  const options = {
    file: findCopilot(environment) ?? 'copilot',
    environment,
    timeoutSeconds,
    // One for all: a model that is asked late has only the time that the others left.
    deadline: AbortSignal.timeout(timeoutSeconds * 1000),
    ...(progress.tick !== undefined && { watch: watchAnswers(openWatch(progress.tick)) }),
    ...(reasoningEffort !== undefined && { reasoningEffort }),
    ...(signal !== undefined && { signal }),
  };
  const standIns = inputs['fallback-models'].filter((name) => name !== model);
  const models = [model, ...new Set(standIns)].map((name) => ({
    name: name ?? 'copilot',
    complete: createCopilotModel({ ...options, ...(name !== undefined && { model: name }) }),
  }));
  return askInTurn(models, { maxTotalTokens: inputs['max-total-tokens'], warn: progress.warn });
}
