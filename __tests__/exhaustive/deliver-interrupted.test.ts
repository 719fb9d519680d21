import { describe, expect, it } from '@jest/globals';
import {
  arrived,
  changes,
  endings,
  everyWrite,
  firstRun,
  hasArrived,
  healed,
  interruptAll,
  rehearse,
  secondRun,
  takenBack,
  tell,
} from '../support/interrupt-delivery.ts';

const stages = [
  ['a first run', firstRun, everyWrite],
  ['a run that brings a document up to date', secondRun, changes],
] as const;
const cancellations = [
  'is cancelled while the request takes effect',
  'is cancelled while the request gets lost',
] as const;

describe.each(stages)('%s', (_, stage, pick) => {
  it.each(cancellations)(
    'says so and gives the label back when it %s',
    async (name) => {
      const points = pick(await rehearse(stage));
      const all = await interruptAll(stage, endings[name], points);
      expect(points.length).toBeGreaterThan(2);
      expect(all).toHaveLength(points.length);
      for (const aftermath of all) {
        const { at, exitCode, outcome, reason, left } = aftermath;
        expect({ at, exitCode, outcome, reason }).toEqual({
          at,
          exitCode: 1,
          outcome: 'failed',
          reason: expect.stringContaining('found the run cancelled') as unknown,
        });
        expect({ at, ...tell(left) }).toEqual({ at, ...(hasArrived(left) ? arrived : takenBack) });
        expect({ at, healed: aftermath.healed }).toEqual({ at, healed });
      }
    },
    300_000,
  );

  it('is finished by the next one when it is killed', async () => {
    const points = pick(await rehearse(stage));
    const all = await interruptAll(stage, endings['is killed before the request arrives'], points);
    expect(points.length).toBeGreaterThan(2);
    expect(all).toHaveLength(points.length);
    for (const aftermath of all) {
      const { at, exitCode } = aftermath;
      expect({ at, exitCode, healed: aftermath.healed }).toEqual({ at, exitCode: null, healed });
    }
  }, 300_000);
});
