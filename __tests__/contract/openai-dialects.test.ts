import { describe, expect, it } from '@jest/globals';
import { failWith, play } from '../support/ask-model.ts';
import { createOpenAiModel } from '../../src/adapters/models/openai-model.ts';
import type { CompletionRequest } from '../../src/ports.ts';
import { completion, json, startModel, type Answer } from '../support/start-model.ts';
import { counted, done, finish, say, stream } from '../support/stream-events.ts';

const whole = [say('{"a":'), say('1}'), finish('stop'), counted, done];

const refuse = (message: string, param?: string): Answer =>
  json(400, { error: { message, param, type: 'invalid_request_error' } });
const counting = '[true,{"include_usage":true}]';

describe('An endpoint that does not stream', () => {
  it.each<[string, Answer]>([
    ['answers whole', completion('{"a":1}')],
    [
      'calls its whole answer a stream',
      (response) => {
        const body = { choices: [{ message: { content: '{"a":1}' }, finish_reason: 'stop' }] };
        response
          .writeHead(200, { 'content-type': 'text/event-stream' })
          .end(`\n \n${JSON.stringify(body)}`);
      },
    ],
    ['calls its stream a text', stream(whole, 'text/plain')],
    ['calls its stream JSON', stream(whole, 'application/json')],
  ])('as told, but %s, is understood at once', async (_, answer) => {
    const { outcomes, asked } = await play([answer], { times: 2 });
    expect(outcomes).toMatchObject([
      { text: '{"a":1}', ended: 'stop' },
      { text: '{"a":1}', ended: 'stop' },
    ]);
    expect(asked).toEqual([counting, counting]);
  });

  it.each([
    ['knows no stream_options', refuse("Unrecognized field 'stream_options'"), '[true,null]'],
    [
      'counts no tokens',
      refuse('Unknown parameter', 'stream_options.include_usage'),
      '[true,null]',
    ],
    [
      'streams only for some',
      refuse('Your account must be verified to stream this model.', 'stream'),
      '[null,null]',
    ],
  ])('and %s is asked otherwise for the rest of the run', async (_, refusal, next) => {
    const { outcomes, asked } = await play([refusal, completion('{}')], { times: 2 });
    expect(outcomes).toMatchObject([{ text: '{}' }, { text: '{}' }]);
    expect(asked).toEqual([counting, next, next]);
  });

  it('and refuses every way is not asked for ever', async () => {
    const { outcomes, asked } = await play([refuse('No stream_options, no streaming.')]);
    expect(outcomes[0]).toMatchObject({
      kind: 'model',
      message: expect.stringMatching(/found 400/u),
    });
    expect(asked).toEqual([counting, '[true,null]', '[null,null]']);
  });

  it('and sends a page says so', async () => {
    const page: Answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html><p>Sign in</p></html>');
    };
    expect((await failWith(page)).message).toMatch(/found a web page: Sign in\.$/u);
  });
});

describe('A model that does not take everything', () => {
  const chosen = { temperature: 0.2, reasoningEffort: 'low' } as const;

  it.each([
    [
      'no temperature',
      "Unsupported value: 'temperature' does not support 0.2 with this model.",
      [undefined, 'low'],
      'temperature',
    ],
    [
      'no effort',
      'Unrecognized request argument supplied: reasoning_effort',
      [0.2, undefined],
      'reasoning-effort',
    ],
  ])(
    'as %s is asked without it for the rest of the run, and says so',
    async (_, text, sent, name) => {
      const told: string[] = [];
      const warn = (message: string): void => void told.push(message);
      const options = { ...chosen, warn, times: 2 };
      const { outcomes, bodies } = await play([refuse(text), completion('{}')], options);
      expect(outcomes).toMatchObject([{ text: '{}' }, { text: '{}' }]);
      const asked = bodies.map((body) => [body['temperature'], body['reasoning_effort']]);
      expect(asked).toEqual([[0.2, 'low'], sent, sent]);
      expect(told).toEqual([`example-model does not take ${name}, which was left out.`]);
    },
  );

  it('and knows no system role is told its rules by the user', async () => {
    const refusal = refuse("Unsupported value: 'messages[0].role' does not support 'system'.");
    const { bodies } = await play([refusal, completion('{}')], { rules: 'Be brief.' });
    const [first, second] = bodies.map(({ messages }) => messages);
    expect(first).toMatchObject([{ role: 'system', content: 'Be brief.' }, { role: 'user' }]);
    expect(second).toMatchObject([{ role: 'user', content: 'Be brief.' }, { role: 'user' }]);
  });

  it('is found out once by requests at the same time', async () => {
    const told: string[] = [];
    const knows: Answer = (response) => {
      const { response_format: format, temperature } = JSON.parse(
        server.requests.at(-1)?.body ?? '',
      ) as { response_format?: { type: string }; temperature?: number };
      if (format?.type === 'json_schema') refuse('Unsupported response_format')(response);
      else if (temperature !== undefined) refuse('Unsupported temperature')(response);
      else completion('{}')(response);
    };
    await using server = await startModel(knows);
    const complete = createOpenAiModel({
      apiKey: 'k',
      baseUrl: server.url,
      model: 'm',
      timeoutSeconds: 20,
      temperature: 1,
      warn: (text) => void told.push(text),
    });
    const schema = { name: 'specification', schema: { type: 'object' } };
    const request: CompletionRequest = { messages: [], schema, maxOutputTokens: 100 };
    await Promise.all([complete(request), complete(request), complete(request)]);
    expect(told).toEqual(['m does not take temperature, which was left out.']);
    expect(server.requests.length).toBeLessThanOrEqual(9);
    expect(server.requests.every(({ body }) => body.includes('"response_format"'))).toBe(true);
  });

  it('and names all of it at once is asked for less and less', async () => {
    const refusal = refuse(
      'No response_format, max_completion_tokens, stream_options, temperature.',
    );
    const answers = [refusal, refusal, refusal, refusal, refusal, completion('{}')];
    const { outcomes, bodies } = await play(answers, chosen);
    expect(outcomes).toMatchObject([{ text: '{}' }]);
    expect(Object.keys(bodies[5] ?? {}).sort()).toEqual([
      'max_tokens',
      'messages',
      'model',
      'reasoning_effort',
      'stream',
    ]);
  });
});
