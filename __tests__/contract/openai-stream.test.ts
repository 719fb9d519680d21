import { describe, expect, it } from '@jest/globals';
import type { Completion } from '../../src/ports.ts';
import { key, readStream } from '../support/ask-model.ts';
import { chunk, counted, done, fault, finish, other, role, say } from '../support/stream-events.ts';
import type { Step } from '../support/stream-events.ts';

describe('A stream', () => {
  it('that pauses and is cut within characters is asked for once and read whole', async () => {
    const bytes = Buffer.from(`: ping\n\n${JSON.stringify({ choices: [] })}`);
    const text = '{"title":"Ünïcödé 🎉"}';
    const sent = Buffer.from((say(text) as { send: string }).send);
    const emoji = sent.indexOf('🎉') + 2;
    const steps: Step[] = [
      { send: bytes.subarray(0, 3) },
      { pauseMs: 40 },
      { send: ' still working\n\n\n' },
      role,
      { pauseMs: 20 },
      { send: sent.subarray(0, emoji) },
      { pauseMs: 20 },
      { send: sent.subarray(emoji) },
      ...Array.from({ length: 10 }, () => [{ pauseMs: 5 }, say(' ')]).flat(),
      finish('stop'),
      counted,
      done,
    ];
    expect(await readStream(steps)).toEqual({
      text: text + ' '.repeat(10),
      model: 'served-model',
      ended: 'stop',
      usage: { requests: 1, promptTokens: 11, completionTokens: 7 },
    });
  });

  it('is told piece by piece to whoever watches, and that it ended', async () => {
    const told: unknown[] = [];
    const watch = (): { add: (bytes: number) => void; end: () => void } => ({
      add: (bytes) => told.push(bytes),
      end: () => told.push('end'),
    });
    await readStream([role, say('ab'), say('ü'), finish('stop'), done], { watch });
    expect(told.filter((bytes) => bytes !== 0)).toEqual([2, 2, 'end']);
  });

  it.each<[string, Step[], Partial<Completion>]>([
    [
      'refuses',
      [chunk({ refusal: 'I ' }), chunk({ refusal: 'cannot.' }), finish('stop')],
      { ended: 'refusal', text: 'I cannot.' },
    ],
    ['is filtered', [role, finish('content_filter')], { ended: 'content-filter', text: '' }],
    ['reaches its limit', [say('{"a":'), finish('length')], { ended: 'length', text: '{"a":' }],
    ['has no text', [chunk({ content: null }), finish('stop')], { ended: 'stop', text: '' }],
    [
      'comes in parts',
      [chunk({ content: [{ type: 'text', text: '{}' }] }), finish('stop')],
      { ended: 'stop', text: '{}' },
    ],
    [
      'holds a whole message',
      [chunk({}, { delta: undefined, message: { content: '{}' }, finish_reason: 'stop' })],
      { ended: 'stop', text: '{}' },
    ],
    [
      'ends within the chunk of its text',
      [chunk({ content: '{}' }, { finish_reason: 'stop' })],
      { ended: 'stop', text: '{}' },
    ],
    [
      'tells of other things first',
      [other({ choices: [], prompt_filter_results: [] }), other('ping'), say('{}'), finish('stop')],
      { ended: 'stop', text: '{}' },
    ],
    [
      'holds the key',
      [say(key.slice(0, 9)), say(key.slice(9)), finish('stop')],
      { ended: 'stop', text: '***', hadSecret: true },
    ],
  ])('that %s is a completion', async (_, steps, expected) => {
    const answer = await readStream([...steps, counted, done]);
    const usage = { requests: 1, promptTokens: 11, completionTokens: 7 };
    expect(answer).toEqual({ model: 'served-model', usage, ...expected });
  });

  it.each<[string, Step[], object]>([
    ['its connection drops', ['drop'], {}],
    ['an error follows', [fault({ message: 'no count' })], {}],
    ['nothing follows', [], {}],
    ['it never closes', ['hang'], { timeoutSeconds: 0.3 }],
  ])('whose text is complete is a whole answer even if %s', async (_, steps, more) => {
    const answer = await readStream([say('{"a":1}'), finish('stop'), ...steps], more);
    expect(answer).toMatchObject({ text: '{"a":1}', ended: 'stop' });
    expect(answer).not.toHaveProperty('interruption');
    expect(answer.usage).toEqual({ requests: 1, promptTokens: 7, completionTokens: 2 });
  });
});
