import { describe, expect, it } from '@jest/globals';
import { failWith, play } from '../support/ask-model.ts';
import { completion, json, type Answer } from '../support/start-model.ts';
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
