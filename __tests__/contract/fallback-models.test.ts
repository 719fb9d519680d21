import { describe, expect, it } from '@jest/globals';
import { openModels } from '../../src/adapters/models/open-models.ts';
import { SpecWriterError } from '../../src/errors.ts';
import { readInputs } from '../../src/inputs.ts';
import type { Completion, CompletionRequest } from '../../src/ports.ts';
import { completion, json, startModel, type Answer } from '../support/start-model.ts';

const request: CompletionRequest = {
  messages: [{ role: 'user', content: 'A service that stores items.' }],
  schema: { name: 'specification', schema: { type: 'object' } },
  maxOutputTokens: 500,
};
const fail = (status: number, message: string, code?: string): Answer =>
  json(status, { error: { message, code } });
const good = completion('{"a":1}');
const refusal = completion(null, { message: { content: null, refusal: 'I cannot.' } });
const filtered = completion('', { finish_reason: 'content_filter' });

type Played = {
  readonly outcomes: readonly (Completion | SpecWriterError)[];
  /** The models in the order in which they were asked, each run of the same one once. */
  readonly asked: readonly string[];
  readonly warnings: readonly string[];
};

/** Asks as often as told, of an endpoint that gives every model its own answer. */
async function play(
  answers: Readonly<Record<string, Answer>>,
  inputs: Readonly<Record<string, string>> = {},
  times = 1,
): Promise<Played> {
  const modelOf = (body: string): string => (JSON.parse(body) as { model: string }).model;
  await using server = await startModel((response) => {
    const { body = '' } = server.requests.at(-1) ?? {};
    answers[modelOf(body)]?.(response);
  });
  const warnings: string[] = [];
  const warn = (text: string): void => void warnings.push(text);
  const complete = openModels(
    readInputs({ 'base-url': server.url, 'api-key': 'k', 'fallback-models': 'b\nc', ...inputs }),
    'a',
    { progress: { stage: () => undefined, note: () => undefined, warn } },
  );
  const outcomes: (Completion | SpecWriterError)[] = [];
  for (let time = 0; time < times; time += 1) {
    outcomes.push(await complete(request).catch((error: unknown) => error as SpecWriterError));
  }
  const models = server.requests.map(({ body }) => modelOf(body));
  const asked = models.filter((model, index) => model !== models[index - 1]);
  return { outcomes, asked, warnings };
}

describe('Fallback models', () => {
  it.each<[string, Answer]>([
    ['is not there', fail(404, 'The model `a` does not exist', 'model_not_found')],
    ['is gone', fail(410, 'Gone')],
    ['has no quota', fail(429, 'You exceeded your quota', 'insufficient_quota')],
    ['is asked too often', fail(429, 'Rate limit reached')],
    ['stays overloaded', fail(503, 'Overloaded')],
    ['is too small', fail(400, 'This model has a maximum context length of 8192 tokens.')],
    ['is not for this key', fail(403, 'You may not use this model.')],
    ['fails behind a gateway', json(200, { error: { message: 'Provider failed' } })],
  ])(
    'are asked in turn when one %s, and the run stays with the one that answered',
    async (_, answer) => {
      const { outcomes, asked, warnings } = await play({ a: answer, b: answer, c: good }, {}, 2);
      expect(outcomes).toMatchObject([{ text: '{"a":1}' }, { text: '{"a":1}' }]);
      expect(asked).toEqual(['a', 'b', 'c']);
      expect(warnings).toEqual([
        expect.stringMatching(/^Expected .*, found .*\. b is asked instead of a\.$/su),
        expect.stringMatching(/^Expected .*, found .*\. c is asked instead of b\.$/su),
      ]);
    },
  );

  it.each<[string, Answer]>([
    ['key is wrong', fail(401, 'Incorrect API key')],
    ['account may do nothing', fail(403, 'Country not supported')],
    ['request is wrong', fail(400, 'Invalid value')],
    ['connection breaks', (response) => void response.destroy()],
  ])('are not asked when the %s', async (_, answer) => {
    const { outcomes, asked } = await play({ a: answer, b: good });
    expect(outcomes[0]).toBeInstanceOf(SpecWriterError);
    expect(asked).toEqual(['a']);
  });

  it('are not asked when the deadline is over', async () => {
    const { outcomes, asked } = await play(
      { a: () => undefined, b: good },
      { 'timeout-seconds': '1' },
    );
    expect(outcomes[0]).toMatchObject({ kind: 'network' });
    expect(asked).toEqual(['a']);
  });

  it.each([
    ['a refusal', refusal],
    ['a filter', filtered],
  ])('are asked after %s, whose cost is counted, each time anew', async (_, answer) => {
    const { outcomes, asked, warnings } = await play({ a: answer, b: good }, {}, 2);
    const usage = { requests: 2, promptTokens: 2200, completionTokens: 140 };
    expect(outcomes).toMatchObject([
      { text: '{"a":1}', usage },
      { text: '{"a":1}', usage },
    ]);
    expect(asked).toEqual(['a', 'b', 'a', 'b']);
    expect(warnings[0]).toBe('a refused to answer; b is asked.');
  });

  it('are not asked after a refusal when that could cost more than max-total-tokens', async () => {
    const { outcomes, asked } = await play({ a: refusal, b: good }, { 'max-total-tokens': '2769' });
    expect(outcomes).toMatchObject([{ ended: 'refusal', usage: { requests: 1 } }]);
    expect(asked).toEqual(['a']);
    const enough = await play({ a: refusal, b: good }, { 'max-total-tokens': '2770' });
    expect(enough.asked).toEqual(['a', 'b']);
  });

  it('do not lose a refusal that was paid for when the next one fails', async () => {
    const { outcomes } = await play({ a: refusal, b: fail(401, 'Incorrect API key') });
    expect(outcomes).toMatchObject([{ ended: 'refusal', usage: { requests: 1 } }]);
  });

  it('leave the last error when none answers', async () => {
    const answer = fail(404, 'No such model');
    const { outcomes, asked } = await play({ a: answer, b: answer, c: answer }, {}, 2);
    expect(asked).toEqual(['a', 'b', 'c']);
    expect(outcomes[1]).toMatchObject({
      message: expect.stringMatching(/as c, found 404/u) as unknown,
    });
  });
});
