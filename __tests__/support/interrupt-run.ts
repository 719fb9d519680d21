import type { RunningProgram } from './run-program.ts';
import type { GitHubServer } from './start-github.ts';

/** A run that a test ends early. */
export type Interruption = {
  /** For the step that is to be ended. */
  readonly onStart: (running: RunningProgram) => void;
  /** Cancels as the runner does, which waits this long for the step to end by itself. */
  readonly cancel: () => Promise<RunningProgram>;
  /** Ends it at once, as a runner does that is lost. */
  readonly kill: () => Promise<void>;
};

/** The runner sends SIGTERM this long after SIGINT; a step that is still there has not ended by itself. */
const patienceMilliseconds = 7500;

export function planInterruption(): Interruption {
  let onStart: Interruption['onStart'] = () => undefined;
  const started = new Promise<RunningProgram>((resolve) => {
    onStart = resolve;
  });
  return {
    onStart,
    cancel: async () => {
      const running = await started;
      running.send('SIGINT');
      // So that whoever sees it gone by a signal knows that it was not done in time.
      const impatience = setTimeout(() => {
        running.send('SIGKILL');
      }, patienceMilliseconds);
      void running.ended.then(() => {
        clearTimeout(impatience);
      });
      return running;
    },
    kill: async () => {
      const running = await started;
      running.send('SIGKILL');
      await running.ended;
    },
  };
}

/** Does something before the nth request from now on is answered. */
export function beforeNth(github: GitHubServer, nth: number, act: () => unknown): void {
  github.before({}, () => {
    if (nth === 1) return act();
    beforeNth(github, nth - 1, act);
    return undefined;
  });
}

/**
 * Cancels the run while this request is under way: it takes effect only when the run knows that it is
 * cancelled, which shows in its next request or in its end.
 */
export function cancelDuring(github: GitHubServer, nth: number, { cancel }: Interruption): void {
  beforeNth(github, nth, async () => {
    const next = new Promise<void>((resolve) => {
      github.before({}, () => {
        resolve();
      });
    });
    const running = await cancel();
    await Promise.race([next, running.ended]);
  });
}
