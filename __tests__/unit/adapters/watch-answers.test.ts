import { describe, expect, it } from '@jest/globals';
import { watchAnswers, type WatchAnswer } from '../../../src/adapters/models/watch-answers.ts';

/** A watch whose time stands still until it is told to go on. */
function openStanding(): {
  readonly watch: WatchAnswer;
  readonly wait: (seconds: number) => void;
  readonly told: readonly string[];
} {
  const told: string[] = [];
  let time = 5000;
  let work: (() => void) | undefined;
  const watch = watchAnswers({
    tick: (text) => void told.push(text),
    now: () => time,
    repeat: (given) => {
      work = given;
      return () => {
        work = undefined;
      };
    },
  });
  const wait = (seconds: number): void => {
    time += seconds * 1000;
    work?.();
  };
  return { watch, wait, told };
}

describe('An answer that is watched', () => {
  it('is told with its tokens and seconds until it ends', () => {
    const { watch, wait, told } = openStanding();
    wait(1);
    const answer = watch();
    wait(2);
    answer.add(400);
    answer.add(1);
    wait(1);
    answer.end();
    wait(1);
    expect(told).toEqual(['waiting for the first word, 2 s', 'about 101 tokens so far, 3 s']);
  });

  it('is counted together with others at the same time, and not with those before', () => {
    const { watch, wait, told } = openStanding();
    const [first, second] = [watch(), watch()];
    first.add(40);
    second.add(80);
    first.end();
    wait(1);
    second.end();
    wait(1);
    watch().add(4);
    wait(1);
    expect(told).toEqual(['about 30 tokens so far, 1 s', 'about 1 token so far, 1 s']);
  });
});
