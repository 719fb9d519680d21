import { stripVTControlCharacters } from 'node:util';
import type { SpecWriterError } from '../../errors.ts';
import type { CopilotAnswer } from './collect-copilot-events.ts';
import { adviseOnCopilot, type Advice } from './advise-on-copilot.ts';
import { copilotVersion } from './copilot-command.ts';
import { excerpt } from './excerpt.ts';
import { ModelError } from './model-error.ts';
import type { ChildEnd } from '../process/run-child.ts';

/** Why this program ended the CLI before it was done. */
export type Stop = 'cancelled' | 'deadline' | 'tools';

/** Why a run of the CLI gave no whole answer. */
export type CopilotFailure = {
  readonly end: ChildEnd;
  readonly answer: CopilotAnswer;
  readonly stop: Stop | undefined;
  readonly timeoutSeconds: number;
  readonly redact: (text: string) => string;
};

type Description = Advice & { readonly found: string };

/** The first sentences tell what is wrong. */
const longestRead = 4000;

/** One clear sentence for whatever went wrong within the CLI, and what to do about it. */
export function describeCopilotFailure(failure: CopilotFailure): SpecWriterError {
  const { text } = failure.answer;
  const { kind, found, hint, isCurable = false } = describe(failure);
  const message =
    text === ''
      ? `Expected an answer from the Copilot CLI, found ${found}.`
      : `Expected a whole answer from the Copilot CLI, found one that broke off after ${text.length} characters: ${found}.`;
  return new ModelError(kind, { message: failure.redact(message), hint, isCurable });
}

function describe({ end, answer, stop, timeoutSeconds }: CopilotFailure): Description {
  if (end.failure !== undefined) return { ...notStarted, found: `${end.failure} at its start` };
  if (stop === 'deadline') return describeDeadline(timeoutSeconds);
  if (stop !== undefined) return stops[stop];
  if (end.isFlood) return flood;
  return describeComplaint(answer, end);
}

/** What the CLI itself says is passed on, because it knows more of GitHub than we do. */
function describeComplaint({ error, refusal }: CopilotAnswer, end: ChildEnd): Description {
  const { status, reason = '' } = refusal ?? {};
  const complaint = clean(error ?? refusal?.reason ?? end.complaint);
  if (complaint === '') return describeSilence(end);
  const advice = adviseOnCopilot(`${complaint} ${clean(reason)}`, status);
  const said = status === undefined ? excerpt(complaint) : `${status} (${excerpt(reason)})`;
  return { ...advice, found: said };
}

const clean = (text: string): string =>
  stripVTControlCharacters(text.slice(0, longestRead))
    .trim()
    .replace(/^error: /iu, '');

const notStarted = {
  kind: 'model',
  hint: `Install the CLI again (npm install --global @github/copilot@${copilotVersion}) and try "copilot --version".`,
} as const;

const describeDeadline = (seconds: number): Description => ({
  kind: 'network',
  found: `that the time of timeout-seconds (${seconds}) was over`,
  hint: 'Raise timeout-seconds, lower max-output-tokens or reasoning-effort, or choose a faster model.',
});

const stops: Readonly<Record<Exclude<Stop, 'deadline'>, Description>> = {
  cancelled: { kind: 'network', found: 'that the run was cancelled', hint: 'Run again.' },
  tools: {
    kind: 'model',
    found: 'a model that asks for tools again and again, and gets none',
    hint: 'Choose another model.',
    isCurable: true,
  },
};

const flood: Description = {
  kind: 'model',
  found: 'far more text than max-output-tokens allows',
  hint: 'Choose another model: this one does not keep to max-output-tokens.',
  isCurable: true,
};

const describeSilence = ({ exitCode, signal }: ChildEnd): Description => ({
  kind: 'model',
  found:
    exitCode === 0
      ? 'none in what it printed'
      : `${wayOut(exitCode, signal)} without a word of why`,
  hint: `Run again; if it stays, check that "copilot --version" is ${copilotVersion} or later.`,
});

const wayOut = (exitCode: ChildEnd['exitCode'], signal: ChildEnd['signal']): string =>
  signal === null ? `exit status ${String(exitCode)}` : `its end by ${signal}`;
