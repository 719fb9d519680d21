import { describe, expect, it } from '@jest/globals';
import { askInTurn, type NamedModel } from '../../../src/adapters/models/ask-in-turn.ts';
import type { Completion, CompletionRequest } from '../../../src/ports.ts';

const request: CompletionRequest = {
  messages: [{ role: 'user', content: 'Specify.' }],
  schema: { name: 's', schema: {} },
  maxOutputTokens: 1000,
};
const usage = { requests: 1, promptTokens: 100, completionTokens: 900 };
const completion = (ended: Completion['ended'], model: string): Completion => ({
  ...{ text: 'x', model, ended, usage },
});

describe('models that are asked in turn', () => {
  it.each([
    [8400, 4],
    [6500, 2],
    [5000, 0],
  ])(
    'take together no more than %i tokens when four are refused at the same time',
    async (maxTotalTokens, answered) => {
      let asked = 0;
      const first: NamedModel = {
        name: 'first',
        complete: async () => {
          await new Promise(setImmediate);
          return completion('refusal', 'first');
        },
      };
      const second: NamedModel = {
        name: 'second',
        complete: async () => {
          asked += 1;
          await new Promise(setImmediate);
          return completion('stop', 'second');
        },
      };
      const ask = askInTurn([first, second], { maxTotalTokens, warn: () => undefined });
      const all = await Promise.all([1, 2, 3, 4].map(() => ask(request)));
      expect(all.filter(({ ended }) => ended === 'stop')).toHaveLength(asked);
      const spent = all.reduce(
        (sum, one) => sum + one.usage.promptTokens + one.usage.completionTokens,
        0,
      );
      expect(spent).toBeLessThanOrEqual(maxTotalTokens);
      expect(asked).toBe(answered);
    },
  );
});
