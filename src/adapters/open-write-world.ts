import { randomBytes } from 'node:crypto';
import { hashText } from './files/hash-text.ts';
import { checkEndpoint } from '../check-endpoint.ts';
import { nameModel } from '../choose-provider.ts';
import { defaultResearch, type Inputs } from '../inputs.ts';
import type { Progress } from '../ports.ts';
import type { RequirementText } from '../requirement/requirement.ts';
import type { CountTokens } from '../research/count-tokens.ts';
import { readRuleSettings } from '../rules/read-rule-settings.ts';
import { coverSecrets, createSecretSearch } from '../secrets/find-secrets.ts';
import { settleSpecPath } from '../settle-spec-path.ts';
import { tool } from '../version.ts';
import type { WriteRequest, WriteWorld } from '../write-request.ts';
import { chooseWithoutCheckout, type RemoteResearch } from './github/choose-without-checkout.ts';
import { claimResults } from './workspace/claim-results.ts';
import { coverModel } from './models/cover-model.ts';
import { listSecrets } from './process/list-secrets.ts';
import type { LocalFiles } from './workspace/local-files.ts';
import { findProvider } from './models/find-provider.ts';
import { openModel } from './models/open-model.ts';
import type { Environment } from './runner/runner.ts';

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
export function toWriteRequest(inputs: Inputs, environment: Environment): WriteRequest {
  const provider = findProvider(inputs, environment);
  if (provider.is === 'openai' && inputs['base-url'] !== undefined) {
    checkEndpoint(inputs['base-url']);
  }
  return {
    localeTag: inputs.locale,
    specPath: settleSpecPath(inputs['spec-path'], inputs['issue-number']),
    researchGlobs: inputs.research,
    researchIsNamed: !isDefaultResearch(inputs.research),
    rules: readRuleSettings(inputs.rules),
    failOn: inputs['fail-on'],
    limits: {
      maxInputTokens: inputs['max-input-tokens'],
      maxOutputTokens: inputs['max-output-tokens'],
      maxTotalTokens: inputs['max-total-tokens'],
      maxRepairs: inputs['max-repairs'],
    },
    tool,
    model: nameModel(provider),
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
  const complete = await openModel(inputs, { files, progress, environment, signal });
  const { listProject, readExisting, removeText } = files;
  return {
    ...{ readRequirement, listProject, readExisting, removeText },
    chooseResearch: async (globs, wanted) => {
      const local = await keepApart(await files.chooseResearch(globs, wanted));
      if (remote === undefined || local.files.length > 0 || (await files.isCheckout()))
        return local;
      return keepApart(await chooseWithoutCheckout(local, { globs, wanted }, remote));
    },
    readInstructions: async () =>
      instructions === undefined ? undefined : files.readText(instructions),
    writeText: (path, text) => files.writeText(path, cover(text)),
    secrets,
    hash: hashText,
    now: () => new Date(),
    drawMark: () => randomBytes(16).toString('hex'),
    progress,
    ...(complete && {
      complete: coverModel(complete, cover),
      openCounter: () => openCounter(inputs),
    }),
  };
}

/** The vocabulary is larger than the rest of the program, and most prompts fit without a count. */
async function openCounter(inputs: Inputs): Promise<CountTokens> {
  const { openTokenCounter } = await import('./models/token-counter.ts');
  return openTokenCounter(inputs.model ?? '');
}
