import { describe, expect, it } from '@jest/globals';
import type { Completion } from '../../src/ports.ts';
import { failWith, key, play, readStream } from '../support/ask-model.ts';
import type { Answer } from '../support/start-model.ts';
import { done, fault, other, role, say, stream, type Step } from '../support/stream-events.ts';

const overload = { message: `The provider of ${key} is overloaded`, code: 502 };
const noQuota = { message: 'You exceeded it', code: 'insufficient_quota' };

describe('A stream that breaks off', () => {
  it.each<[string, Step[], string, RegExp, RegExp, object]>([
    [
      'ends early',
      [],
      'network',
      /: a stream that ends before the answer does\.$/u,
      /cuts long/u,
      {},
    ],
    ['is done early', [done], 'network', /: a stream that ends before/u, /cuts long/u, {}],
    [
      'ends within a chunk',
      [{ send: 'data: {"choices":[{"del' }],
      'model',
      /: a body that ends early/u,
      /Run again/u,
      {},
    ],
    [
      'drops',
      [{ pauseMs: 5 }, 'drop'],
      'network',
      /: a connection that broke \(UND_ERR_SOCKET\)\.$/u,
      /Run again/u,
      {},
    ],
    [
      'reports an error',
      [fault(overload)],
      'model',
      /: an error inside a successful answer: The provider of \*\*\* is overloaded\.$/u,
      /run again later/u,
      {},
    ],
    [
      'names an error',
      [{ send: 'event: error\ndata: {"message":"Overloaded"}\n\n' }],
      'model',
      /answer: Overloaded\.$/u,
      /run again later/u,
      {},
    ],
    [
      'runs out of quota',
      [fault(noQuota)],
      'model',
      /answer: You exceeded it\.$/u,
      /add credit/u,
      {},
    ],
    [
      'never stops',
      ['hang'],
      'network',
      /: the time of timeout-seconds \(0\.3\) was over\.$/u,
      /timeout-seconds/u,
      { timeoutSeconds: 0.3 },
    ],
  ])('and %s gives its text and says why', async (_, steps, kind, message, hint, more) => {
    const text = '{"title":"It';
    const answer = await readStream([role, say(text), ...steps], more);
    expect(answer).toMatchObject({ text, ended: 'length', model: 'served-model' });
    expect(answer.usage.completionTokens).toBe(3);
    const { interruption } = answer;
    expect(interruption?.kind).toBe(kind);
    expect(interruption?.message).toMatch(
      /^Expected a whole answer from http.*, found one that broke off after 12 characters: /u,
    );
    expect(interruption?.message).toMatch(message);
    expect(interruption?.hint).toMatch(hint);
  });

  it('because somebody stopped the run gives its text too', async () => {
    const stop = new AbortController();
    const steps = stream([say('{"a'), 'hang']);
    const stopSoon: Answer = (response) => {
      steps(response);
      setTimeout(() => {
        stop.abort();
      }, 50);
    };
    const [answer] = (await play([stopSoon], { signal: stop.signal })).outcomes;
    expect(answer).toMatchObject({ text: '{"a', ended: 'length' });
    expect((answer as Completion).interruption?.message).toMatch(/: the run was cancelled\.$/u);
  });

  it('because its text never ends gives the text up to a bound', async () => {
    const { send } = say('x'.repeat(60_000)) as { send: string };
    const answer = await readStream([{ repeat: send }]);
    expect(answer.text.length).toBeGreaterThan(1_000_000);
    expect(answer.text.length).toBeLessThan(1_100_000);
    expect(answer.interruption?.message).toMatch(
      /: far more text than max-output-tokens allows\.$/u,
    );
  });

  it.each<[string, Step[], string, RegExp, object]>([
    ['ends', [role], 'network', /found a stream that ends before the answer does/u, {}],
    ['is done', [done], 'network', /found a stream that ends before the answer does/u, {}],
    ['drops', [role, { pauseMs: 5 }, 'drop'], 'network', /found a connection that broke/u, {}],
    [
      'reports an error',
      [role, fault(overload)],
      'model',
      /successful answer: The provider of \*\*\*/u,
      {},
    ],
    [
      'hangs',
      [role, 'hang'],
      'network',
      /within 0\.3 seconds, found none/u,
      { timeoutSeconds: 0.3 },
    ],
    [
      'only comments',
      [{ repeat: `: ${'x'.repeat(60_000)}\n\n` }],
      'model',
      /found far more text/u,
      {},
    ],
    [
      'never ends its line',
      [{ repeat: 'data: '.repeat(10_000) }],
      'model',
      /found far more text/u,
      {},
    ],
    ['is blank', [{ repeat: ' '.repeat(60_000) }], 'model', /found far more text/u, {}],
    [
      'is of another kind',
      [other({ type: 'message_start' })],
      'model',
      /an answer without choices/u,
      {},
    ],
    ['is empty', [], 'model', /found an empty answer/u, {}],
  ])('before any text and %s is one clear error', async (_, steps, kind, message, more) => {
    const error = await failWith(stream(steps), more);
    expect(error.kind).toBe(kind);
    expect(error.message).toMatch(/^Expected .*, found .*\.$/u);
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain(key);
  });
});
