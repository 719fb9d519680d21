import type { ErrorKind } from '../../errors.ts';
import { copilotVersion } from './copilot-command.ts';

const signIn =
  'In a workflow, give the job the permission copilot-requests: write and the step the variable GITHUB_TOKEN; elsewhere set COPILOT_GITHUB_TOKEN to a fine-grained token that may send Copilot requests, or to what "gh auth token" prints. What "copilot login" keeps is not read.';

/** What a complaint means for a person, and whether another model may do better. */
export type Advice = {
  readonly kind: ErrorKind;
  readonly hint: string;
  readonly isCurable?: boolean;
};
type Complaint = Advice & { readonly pattern: RegExp };

/** What the CLI and GitHub say, and what a person can do about it; the first that fits counts. */
const complaints: readonly Complaint[] = [
  {
    pattern: /COPILOT_PROVIDER_/u,
    kind: 'model',
    hint: 'Check the variables COPILOT_PROVIDER_ and so on, which point the CLI at an endpoint other than that of GitHub.',
  },
  {
    pattern: /no authentication information|not logged in|not authenticated/iu,
    kind: 'model',
    hint: signIn,
  },
  {
    pattern: /classic personal access token/iu,
    kind: 'model',
    hint: 'Replace the token by a fine-grained one that may send Copilot requests.',
  },
  {
    pattern:
      /unexpected argument|unknown option|invalid value .* for '--|invalid --[a-z-]+ value/iu,
    kind: 'model',
    hint: `Install the version of the CLI that this program knows: npm install --global @github/copilot@${copilotVersion}.`,
  },
  {
    pattern: /prompt budget|context[_ ]length|context window|maximum context|too many tokens/iu,
    kind: 'model',
    hint: 'Lower max-input-tokens or max-output-tokens, or choose a model with a larger context.',
    isCurable: true,
  },
  {
    pattern:
      /model "?[^"\n]{0,80}"? .{0,40}not (?:available|found|supported|enabled)|unknown model|require an explicit model/iu,
    kind: 'model',
    hint: 'Check model: it must be one that your Copilot plan and its policies allow; leave it empty for the default of the CLI.',
    isCurable: true,
  },
  {
    pattern: /quota|premium request|ai credit|billing|spending limit/iu,
    kind: 'model',
    hint: 'The account has no Copilot requests left: raise its budget, wait for the next month or use another provider.',
  },
  {
    pattern:
      /client error \(connect\)|dns error|error sending request|network|ENOTFOUND|ECONN|ETIMEDOUT/iu,
    kind: 'network',
    hint: 'Check the network and the proxy (HTTPS_PROXY) between here and GitHub, and run again.',
  },
  {
    pattern:
      /subscription|not (?:licensed|entitled)|no access|access denied|by policy|policies|copilot access|failed to load models/iu,
    kind: 'model',
    hint: 'Check that the owner of the token has a Copilot plan, and that its organization allows the Copilot CLI.',
  },
];

const statusHints: Readonly<Record<number, string>> = {
  401: signIn,
  402: 'The account has no Copilot requests left: raise its budget, wait for the next month or use another provider.',
  403: 'Check that the owner of the token has a Copilot plan, and that its organization allows the Copilot CLI and this model.',
  404: 'Check model: it must be one that your Copilot plan allows.',
  413: 'Lower max-input-tokens.',
  429: 'Wait and run again, or lower max-input-tokens.',
};
/** What concerns one model: it is not there, not for this account, or full. */
const ofModel: readonly number[] = [403, 404, 410, 413, 429];

/** What to do about a complaint of the CLI, by its words and else by the status of the endpoint. */
export const adviseOnCopilot = (complaint: string, status: number | undefined): Advice =>
  complaints.find(({ pattern }) => pattern.test(complaint)) ?? ofStatus(status);

function ofStatus(status: number | undefined): Advice {
  const general = 'Run again; if it stays, look up what the CLI says, or use another provider.';
  if (status === undefined) return { kind: 'model', hint: general };
  const isCurable = ofModel.includes(status) || status >= 500;
  return { kind: 'model', hint: statusHints[status] ?? general, isCurable };
}
