import { countNoun } from '../../report/count-noun.ts';

/** One answer while it comes. */
export type WatchedAnswer = {
  readonly add: (bytes: number) => void;
  readonly end: () => void;
};
/** Tells of the answers under way, several of which may come at once. */
export type WatchAnswer = () => WatchedAnswer;

export type Watch = {
  readonly tick: (text: string) => void;
  /** Milliseconds from any moment on. */
  readonly now: () => number;
  /** Does the work again and again; returns what ends that. */
  readonly repeat: (work: () => void) => () => void;
};

/** Of English and JSON; the exact count comes with the end of the answer. */
const bytesPerToken = 4;
const millisecondsPerTick = 1000;

/** A watch that ticks once a second and keeps no program alive. */
export const openWatch = (tick: (text: string) => void): Watch => ({
  tick,
  now: () => performance.now(),
  repeat: (work) => {
    const timer = setInterval(work, millisecondsPerTick).unref();
    return () => {
      clearInterval(timer);
    };
  },
});

/** Ticks with the tokens so far and the seconds since the first of the answers under way was asked for. */
export function watchAnswers({ tick, now, repeat }: Watch): WatchAnswer {
  let open = 0;
  let start = 0;
  let bytes = 0;
  let stop: (() => void) | undefined;
  const tell = (): void => {
    const seconds = Math.round((now() - start) / 1000);
    const tokens = Math.ceil(bytes / bytesPerToken);
    const so =
      tokens === 0 ? 'waiting for the first word' : `about ${countNoun(tokens, 'token')} so far`;
    tick(`${so}, ${seconds} s`);
  };
  return () => {
    if (open === 0) {
      start = now();
      bytes = 0;
      stop = repeat(tell);
    }
    open += 1;
    return {
      add: (more) => {
        bytes += more;
      },
      end: () => {
        open -= 1;
        if (open === 0) stop?.();
      },
    };
  };
}
