import type { Inputs } from '../../inputs.ts';
import type { Complete, Progress } from '../../ports.ts';
import { askInTurn } from './ask-in-turn.ts';
import { createOpenAiModel } from './openai-model.ts';
import { openWatch, watchAnswers } from './watch-answers.ts';

type Company = { readonly progress: Progress; readonly signal?: AbortSignal | undefined };

/** The model and those that may stand in for it, behind one endpoint, with one deadline and one cap. */
export function openModels(inputs: Inputs, model: string, { progress, signal }: Company): Complete {
  const { temperature, 'base-url': baseUrl, 'reasoning-effort': reasoningEffort } = inputs;
  const timeoutSeconds = inputs['timeout-seconds'];
  // One for all: a model that is asked late has only the time that the others left.
  const deadline = AbortSignal.timeout(timeoutSeconds * 1000);
  const options = {
    // The SDK wants a key; a local endpoint reads none.
    apiKey: inputs['api-key'] ?? 'no-key-needed',
    timeoutSeconds,
    deadline,
    warn: progress.warn,
    ...(progress.tick !== undefined && { watch: watchAnswers(openWatch(progress.tick)) }),
    ...(baseUrl !== undefined && { baseUrl }),
    ...(temperature !== undefined && { temperature }),
    ...(reasoningEffort !== undefined && { reasoningEffort }),
    ...(signal !== undefined && { signal }),
  };
  const names = [...new Set([model, ...inputs['fallback-models']])];
  const models = names.map((name) => ({
    name,
    complete: createOpenAiModel({ ...options, model: name }),
  }));
  return askInTurn(models, { maxTotalTokens: inputs['max-total-tokens'], warn: progress.warn });
}
