/**
 * A signal that is aborted when the runner cancels the step. It sends SIGINT, SIGTERM 7.5 seconds
 * later and kills after 2.5 more (ProcessInvoker of the runner), so that the last words must be short.
 */
export function listenForCancellation(): {
  readonly signal: AbortSignal;
  readonly stop: () => void;
} {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort();
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const name of signals) process.on(name, abort);
  return {
    signal: controller.signal,
    stop: () => {
      for (const name of signals) process.off(name, abort);
    },
  };
}
