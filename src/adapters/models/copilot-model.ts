import type { Complete, Completion } from '../../ports.ts';
import { coverSecrets, createSecretSearch } from '../../secrets/find-secrets.ts';
import { askCopilot, type Asked, type Cli } from './ask-copilot.ts';
import { listCopilotSecrets } from './copilot-command.ts';
import { describeCopilotFailure, type Stop } from './describe-copilot-failure.ts';
import { listenForCancellation } from '../process/listen-for-cancellation.ts';
import { redactMessage } from './redact-secret.ts';
import type { WatchAnswer } from './watch-answers.ts';

export type CopilotModelOptions = Cli & {
  /** For all requests together, from the first one on. */
  readonly timeoutSeconds: number;
  readonly signal?: AbortSignal;
  /** When the run must end; `timeoutSeconds` from now without it. */
  readonly deadline?: AbortSignal;
  /** Told of every answer while it comes. */
  readonly watch?: WatchAnswer;
};

/**
 * Asks a model through the Copilot CLI, which gets the prompt on standard input, no tool, an empty
 * folder and nothing else of this machine. Each request is a run of its own; the CLI retries.
 */
export function createCopilotModel(options: CopilotModelOptions): Complete {
  const { deadline = AbortSignal.timeout(options.timeoutSeconds * 1000) } = options;
  const stopped = new AbortController();
  const cancelled = AbortSignal.any([
    stopped.signal,
    ...(options.signal === undefined ? [] : [options.signal]),
  ]);
  return async (request) => {
    // In a terminal nobody else would end the CLI, which does not hear the keys pressed there.
    const keys = listenForCancellation();
    keys.signal.addEventListener('abort', () => {
      stopped.abort();
    });
    const watched = options.watch?.();
    try {
      const asked = await askCopilot(request, options, {
        signal: AbortSignal.any([deadline, cancelled]),
        onText: (bytes) => watched?.add(bytes),
      });
      return toCompletion(asked, options, findStop(asked, { deadline, cancelled }));
    } finally {
      watched?.end();
      keys.stop();
    }
  };
}

type Ends = { readonly deadline: AbortSignal; readonly cancelled: AbortSignal };

function findStop({ insisted }: Asked, { deadline, cancelled }: Ends): Stop | undefined {
  if (cancelled.aborted) return 'cancelled';
  if (deadline.aborted) return 'deadline';
  return insisted ? 'tools' : undefined;
}

function toCompletion(
  { end, answer, usage }: Asked,
  { model = 'copilot', environment, timeoutSeconds }: CopilotModelOptions,
  stop: Stop | undefined,
): Completion {
  const secrets = listCopilotSecrets(environment);
  const redact = (text: string): string =>
    secrets.reduce((redacted, secret) => redactMessage(redacted, secret), text);
  const own = createSecretSearch(secrets)(answer.text).filter(({ is }) => is === 'own-value');
  const said = {
    text: coverSecrets(answer.text, own),
    model: answer.model ?? model,
    ...(own.length > 0 && { hadSecret: true as const }),
    usage,
  };
  if (answer.isWhole) return { ...said, ended: answer.ended };
  const failure = describeCopilotFailure({ end, answer, stop, timeoutSeconds, redact });
  // What was paid for is kept, as far as it came.
  if (answer.text === '') throw failure;
  return { ...said, ended: 'length', interruption: failure };
}
