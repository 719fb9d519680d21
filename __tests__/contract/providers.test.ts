import { describe, expect, it } from '@jest/globals';
import { createOpenAiModel } from '../../src/adapters/models/openai-model.ts';
import type { WatchAnswer } from '../../src/adapters/models/watch-answers.ts';
import type { Complete, CompletionRequest } from '../../src/ports.ts';
import { catchError } from '../support/catch-error.ts';
import { fetchHint, hasRealCopilot, key, openRealCopilot } from '../support/real-copilot.ts';
import { json, startModel, stream, usage, type Answer } from '../support/start-model.ts';

type Options = {
  readonly timeoutSeconds?: number;
  readonly signal?: AbortSignal;
  readonly watch?: WatchAnswer;
};
type Open = (url: string, options?: Options) => Complete;

const openOpenAi: Open = (baseUrl, options) =>
  createOpenAiModel({
    ...{ apiKey: key, baseUrl, model: 'example-model', timeoutSeconds: 30 },
    ...options,
  });
const request: CompletionRequest = {
  messages: [
    { role: 'system', content: 'You write specifications.' },
    { role: 'user', content: 'A service that stores items: «äöü» 日本 🦊.' },
    { role: 'assistant', content: '{"title":' },
    { role: 'user', content: 'Mend this answer.' },
  ],
  schema: { name: 'specification', schema: { type: 'object', description: 'one of items' } },
  maxOutputTokens: 500,
};
const text = `{"title":"Items «äöü» 日本 🦊","lines":["a\\nb","${'word '.repeat(200)}"]}`;
const silence: Answer = () => undefined;
/** Begins to answer and never goes on. */
const halfAnswer: Answer = (response) => {
  const chunk = { choices: [{ index: 0, delta: { content: '{"title":' }, finish_reason: null }] };
  const head = { id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'served-model' };
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(`data: ${JSON.stringify({ ...head, ...chunk })}\n\n`);
};
const forbidden = json(403, { error: { message: `This key (${key}) may not use the model` } });

describe('The provider openai', () => {
  keepContract(openOpenAi);
});

(hasRealCopilot ? describe : describe.skip)(`The provider copilot${fetchHint}`, () => {
  keepContract(openRealCopilot);
});

/** What whoever asks a model may rely on, whichever provider it is. */
function keepContract(open: Open): void {
  it('sends the whole conversation with the schema, and returns text, model, end and tokens', async () => {
    await using server = await startModel(stream(text, 'well'));
    const completion = await open(server.url)(request);
    expect(completion).toMatchObject({
      text,
      ended: 'stop',
      usage: {
        requests: 1,
        promptTokens: usage.prompt_tokens,
        completionTokens: usage.completion_tokens,
      },
    });
    expect(completion.model).toMatch(/^(?:served|example)-model$/u);
    expect(completion).not.toHaveProperty('interruption');
    expect(server.requests).toHaveLength(1);
    const { body = '', key: sent } = server.requests[0] ?? {};
    for (const { content } of request.messages) expect(readMessages(body)).toContain(content);
    expect(body).toContain('one of items');
    expect(sent).toBe(`Bearer ${key}`);
  });

  it.each([128 * 1024 + 1, 1024 * 1024])('sends a prompt of %d bytes whole', async (bytes) => {
    await using server = await startModel(stream('{}', 'well'));
    const content = `begin ${'lorem '.repeat(bytes)}`.slice(0, bytes - 4) + ' end';
    const messages = [{ role: 'user', content }] as const;
    expect((await open(server.url)({ ...request, messages })).text).toBe('{}');
    expect(readMessages(server.requests[0]?.body ?? '').includes(content)).toBe(true);
  });

  it('tells what the endpoint refuses with its status, and not the key', async () => {
    await using server = await startModel(forbidden);
    const error = await catchError(open(server.url)(request));
    expect(error.kind).toBe('model');
    expect(error.message).toMatch(/^Expected .*, found 403.*may not use the model.*\.$/u);
    expect(error.hint).not.toBe('');
    expect(`${error.message}${error.hint}${String(error.cause)}`).not.toContain(key);
  });

  it('ends at the deadline of the whole run, also one that is over before it begins', async () => {
    await using server = await startModel(silence);
    const complete = open(server.url, { timeoutSeconds: 0.2 });
    for (const ask of [complete, complete]) {
      const error = await catchError(ask(request));
      expect(error.kind).toBe('network');
      expect(error.message).toMatch(/0\.2/u);
      expect(error.hint).toMatch(/timeout-seconds/u);
    }
  });

  it('keeps what had come when somebody ends the run', async () => {
    await using server = await startModel(halfAnswer);
    const stop = new AbortController();
    const add = (): void => {
      stop.abort();
    };
    const watch: WatchAnswer = () => ({ add, end: () => undefined });
    const completion = await open(server.url, { signal: stop.signal, watch })(request);
    expect(completion).toMatchObject({ text: '{"title":', ended: 'length' });
    expect(completion.usage.requests).toBe(1);
    expect(completion.usage.promptTokens).toBeGreaterThan(0);
    expect(completion.interruption?.message).toMatch(/broke off after 9 characters.*cancelled/u);
    const error = await catchError(open(server.url, { signal: stop.signal })(request));
    expect(error.message).toMatch(/that the run was cancelled\.$/u);
  });
}

function readMessages(body: string): string {
  const { messages } = JSON.parse(body) as { readonly messages: readonly { content: unknown }[] };
  return messages.map(({ content }) => String(content)).join('\n');
}
