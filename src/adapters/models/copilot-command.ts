import { join } from 'node:path';
import type { CompletionRequest } from '../../ports.ts';
import type { Environment } from '../runner/runner.ts';
import type { ReasoningEffort } from './write-body.ts';

/** The version of `@github/copilot` that the flags, variables and events here were read from and are tested with. */
export const copilotVersion = '1.0.102';

/** Named by the CLI's own help, in its order; only the first that is set is handed on. */
const tokens = ['COPILOT_GITHUB_TOKEN', 'GH_TOKEN', 'GITHUB_TOKEN'] as const;
/** Its own model endpoint instead of GitHub's; the CLI then needs no token of GitHub. */
const customEndpoint = 'COPILOT_PROVIDER_BASE_URL';
const endpointSecrets = ['COPILOT_PROVIDER_API_KEY', 'COPILOT_PROVIDER_BEARER_TOKEN'] as const;
const endpointSettings = [
  customEndpoint,
  ...endpointSecrets,
  'COPILOT_PROVIDER_TYPE',
  'COPILOT_PROVIDER_WIRE_API',
  'COPILOT_PROVIDER_AZURE_API_VERSION',
  'COPILOT_PROVIDER_MODEL_ID',
  'COPILOT_PROVIDER_WIRE_MODEL',
  'COPILOT_PROVIDER_MAX_PROMPT_TOKENS',
  'COPILOT_PROVIDER_MAX_OUTPUT_TOKENS',
  'COPILOT_OFFLINE',
] as const;
/** How any program finds other programs, the network and its certificates. */
const surroundings = [
  ...['PATH', 'LANG', 'LC_ALL', 'SystemRoot'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'NODE_EXTRA_CA_CERTS'],
  ...['GH_HOST', 'COPILOT_GH_HOST', 'COPILOT_MODEL', 'CI'],
] as const;

/**
 * No tool at all: a list of allowed ones with no existing name leaves the model none, and the kinds
 * that can be denied are denied as well, should a later version read that list in another way.
 */
const withoutTools = [
  '--available-tools=none',
  '--deny-tool=shell',
  '--deny-tool=write',
  '--deny-tool=url',
  '--disallow-temp-dir',
  '--disable-builtin-mcps',
  '--no-ask-user',
];
/** Nothing that lies about on the machine or is kept elsewhere takes part in the answer. */
const onItsOwn = [
  '--no-custom-instructions',
  '--no-auto-update',
  '--no-remote',
  '--no-remote-export',
  '--no-experimental',
  '--no-bash-env',
  '--disable-client-telemetry',
];
const asEvents = ['--output-format=json', '--stream=on', '--no-color', '--log-level=none'];

export type CopilotChoices = {
  /** The CLI's own choice without it. */
  readonly model?: string;
  readonly reasoningEffort?: ReasoningEffort;
};

/** The words after the program's name; the prompt is not among them, because it goes to standard input. */
export const writeCopilotArguments = (
  { model, reasoningEffort }: CopilotChoices,
  usageFile: string,
): readonly string[] => [
  ...asEvents,
  ...withoutTools,
  ...onItsOwn,
  `--usage-output-file=${usageFile}`,
  ...(model === undefined ? [] : [`--model=${model}`]),
  ...(reasoningEffort === undefined ? [] : [`--reasoning-effort=${reasoningEffort}`]),
];

/** The values that the CLI is handed and nobody may read in what it says. */
export const listCopilotSecrets = (environment: Environment): readonly string[] =>
  [...tokens, ...endpointSecrets].map((name) => environment[name] ?? '').filter(Boolean);

type Occasion = {
  readonly home: string;
  readonly prompt: string;
  readonly request: CompletionRequest;
};

/** The whole environment of the CLI: its home is a temporary folder, and of ours it gets what it needs. */
export function writeCopilotEnvironment(
  environment: Environment,
  { home, prompt, request }: Occasion,
): Record<string, string> {
  const isSet = (name: string): boolean => (environment[name] ?? '') !== '';
  const isCustom = isSet(customEndpoint);
  const access = isCustom ? endpointSettings : tokens.filter(isSet).slice(0, 1);
  const names = [...surroundings, ...access].filter(isSet);
  return {
    ...(isCustom && limitTokens(Buffer.byteLength(prompt), request.maxOutputTokens)),
    ...Object.fromEntries(names.map((name) => [name, environment[name] ?? ''])),
    HOME: home,
    USERPROFILE: home,
    COPILOT_HOME: join(home, 'copilot'),
    TMPDIR: home,
    // 235 MB are unpacked there at the first start of a version, and not again.
    XDG_CACHE_HOME: environment['XDG_CACHE_HOME'] ?? join(environment['HOME'] ?? home, '.cache'),
    NO_COLOR: '1',
  };
}

/** Of a model that it does not know the CLI assumes 128,000 tokens and refuses longer prompts; the caps are ours. */
const limitTokens = (promptBytes: number, maxOutputTokens: number): Record<string, string> => ({
  // A token has at least one byte; the CLI adds instructions of its own and reserves room for the answer.
  COPILOT_PROVIDER_MAX_PROMPT_TOKENS: String(promptBytes + maxOutputTokens + spareTokens),
  COPILOT_PROVIDER_MAX_OUTPUT_TOKENS: String(maxOutputTokens),
});
const spareTokens = 100_000;
