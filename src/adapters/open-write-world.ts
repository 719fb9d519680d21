import { createHash } from 'node:crypto';
import { chooseProvider, missingKey } from '../choose-provider.ts';
import { defaultResearch, type Inputs } from '../inputs.ts';
import type { Complete, Progress } from '../ports.ts';
import type { RequirementText } from '../requirement/requirement.ts';
import type { CountTokens } from '../research/count-tokens.ts';
import { readRuleSettings } from '../rules/read-rule-settings.ts';
import { defaultFailOn } from '../rules/settings/configuration.ts';
import { coverSecrets, createSecretSearch } from '../secrets/find-secrets.ts';
import { settleSpecPath } from '../settle-spec-path.ts';
import { tool } from '../version.ts';
import type { WriteRequest, WriteWorld } from '../write-request.ts';
import { chooseWithoutCheckout, type RemoteResearch } from './choose-without-checkout.ts';
import { claimResults } from './claim-results.ts';
import { listSecrets } from './list-secrets.ts';
import type { LocalFiles } from './local-files.ts';
import { readEarlierJob } from './read-earlier-job.ts';
import type { Environment } from './runner.ts';

/** What differs between a runner and a terminal. */
export type Surroundings = {
  readonly files: LocalFiles;
  readonly progress: Progress;
  readonly environment: Environment;
  readonly readRequirement: () => Promise<RequirementText>;
  /** The repository on GitHub, where research is read when the workspace holds no checkout. */
  readonly remote?: RemoteResearch | undefined;
  /** Ends requests that are under way. */
  readonly signal?: AbortSignal | undefined;
};

/** Turns the inputs into a request; throws before anything is read when they cannot be met. */
export function toWriteRequest(inputs: Inputs): WriteRequest {
  const provider = chooseProvider(inputs);
  return {
    localeTag: inputs.locale,
    specPath: settleSpecPath(inputs['spec-path'], inputs['issue-number']),
    researchGlobs: inputs.research,
    researchIsNamed: !isDefaultResearch(inputs.research),
    rules: readRuleSettings(inputs.rules),
    failOn: inputs['fail-on'] ?? defaultFailOn,
    limits: {
      maxInputTokens: inputs['max-input-tokens'],
      maxOutputTokens: inputs['max-output-tokens'],
      maxTotalTokens: inputs['max-total-tokens'],
      maxRepairs: inputs['max-repairs'],
    },
    tool,
    model: provider.is === 'offline' ? 'offline' : provider.model,
  };
}

export const isDefaultResearch = (globs: readonly string[]): boolean =>
  globs.join('\n') === defaultResearch.join('\n');

/** Binds the story of writing to real files, the clock and the asked-for model. */
export async function openWriteWorld(
  inputs: Inputs,
  { files, progress, environment, readRequirement, remote, signal }: Surroundings,
): Promise<WriteWorld> {
  const instructions = inputs['instructions-file'];
  const keepApart = await claimResults({
    files,
    specPath: settleSpecPath(inputs['spec-path'], inputs['issue-number']),
    inputs: [
      [inputs['requirement-file'], 'the requirement'],
      [instructions, 'the file of house rules'],
    ],
  });
  const secrets = listSecrets([inputs['api-key'], inputs['github-token']], environment);
  const findSecrets = createSecretSearch(secrets);
  const cover = (text: string): string =>
    coverSecrets(
      text,
      findSecrets(text).filter(({ is }) => is === 'own-value'),
    );
  const complete = await openModel(inputs, { files, signal });
  return {
    readRequirement,
    chooseResearch: async (globs, wanted) => {
      const local = await keepApart(await files.chooseResearch(globs, wanted));
      if (remote === undefined || local.files.length > 0 || (await files.isCheckout()))
        return local;
      return keepApart(await chooseWithoutCheckout(local, { globs, wanted }, remote));
    },
    readInstructions: async () =>
      instructions === undefined ? undefined : files.readText(instructions),
    readExisting: files.readExisting,
    writeText: (path, text) => files.writeText(path, cover(text)),
    secrets,
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    now: () => new Date(),
    progress,
    ...(complete && { complete, openCounter: () => openCounter(inputs) }),
  };
}

/** The vocabulary is larger than the rest of the program, and most prompts fit without a count. */
async function openCounter(inputs: Inputs): Promise<CountTokens> {
  const { openTokenCounter } = await import('./token-counter.ts');
  const provider = chooseProvider(inputs);
  return openTokenCounter(provider.is === 'offline' ? '' : provider.model);
}

/** The SDK is loaded only when a model is asked: it is the largest part of the bundle. */
async function openModel(
  inputs: Inputs,
  { files, signal }: Pick<Surroundings, 'files' | 'signal'>,
): Promise<Complete | undefined> {
  const provider = chooseProvider(inputs);
  if (provider.is === 'offline') return undefined;
  if (provider.access === 'key-missing') {
    const path = settleSpecPath(inputs['spec-path'], inputs['issue-number']);
    // What another job left needs no model to be published or told.
    const earlier = await readEarlierJob(path, files);
    const isLeft = earlier !== undefined || (await files.readExisting(path)) !== undefined;
    if (!isLeft) throw missingKey();
    return () => Promise.reject(earlier?.failure ?? missingKey());
  }
  const { createOpenAiModel } = await import('./openai-model.ts');
  const { temperature, 'base-url': baseUrl, 'reasoning-effort': reasoningEffort } = inputs;
  return createOpenAiModel({
    // The SDK wants a key; a local endpoint reads none.
    apiKey: inputs['api-key'] ?? 'no-key-needed',
    model: provider.model,
    timeoutSeconds: inputs['timeout-seconds'],
    ...(baseUrl !== undefined && { baseUrl }),
    ...(temperature !== undefined && { temperature }),
    ...(reasoningEffort !== undefined && { reasoningEffort }),
    ...(signal !== undefined && { signal }),
  });
}
