import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LLMock } from '@copilotkit/aimock';
import { Ajv2020 } from 'ajv/dist/2020.js';
import OpenAI, { APIConnectionError } from 'openai';
import { describeModelError } from '../../src/adapters/models/describe-model-error.ts';
import { fetchOnce } from '../../src/adapters/models/fetch-once.ts';
import {
  createOpenAiModel,
  type OpenAiModelOptions,
} from '../../src/adapters/models/openai-model.ts';
import { writeDraftSchema } from '../../src/architect/model/draft.ts';
import { SpecWriterError } from '../../src/errors.ts';
import type { CompletionRequest } from '../../src/ports.ts';

const key = 'sk-test-0123456789abcdef';
const description: unknown = JSON.parse(
  readFileSync('__tests__/fixtures/openai/chat-completions.schema.json', 'utf8'),
);
const isRequest = new Ajv2020({ strict: false, validateFormats: false }).compile(
  description as object,
);

const request: CompletionRequest = {
  messages: [
    { role: 'system', content: 'You write specifications.' },
    { role: 'user', content: 'A service that stores items.' },
  ],
  schema: { name: 'specification', schema: writeDraftSchema() },
  maxOutputTokens: 500,
};

const completion = (message: unknown, more: object = {}): object => ({
  id: 'c1',
  object: 'chat.completion',
  created: 1,
  model: 'served-model',
  choices: [{ index: 0, message, finish_reason: 'stop', logprobs: null, ...more }],
  usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 },
});

type Fault = (response: ServerResponse, body: unknown) => void;
const json = (status: number, body: unknown): Fault => {
  return (response) => {
    const headers = { 'content-type': 'application/json', 'retry-after-ms': '1' };
    response.writeHead(status, headers).end(JSON.stringify(body));
  };
};
const refuse = (status: number, message: string, more: object = {}): Fault =>
  json(status, { error: { message, type: 'invalid_request_error', ...more } });
const knowsNoFormats: Fault = (response, body) => {
  const fault = JSON.stringify(body).includes('"response_format"')
    ? refuse(400, "Unrecognized request argument supplied: 'response_format' type json_schema")
    : json(200, completion({ role: 'assistant', content: '{"from":"prompt"}', refusal: null }));
  fault(response, body);
};
const knowsOldLimit: Fault = (response, body) => {
  const fault = JSON.stringify(body).includes('"max_completion_tokens"')
    ? json(422, { detail: [{ loc: ['body', 'max_completion_tokens'], msg: 'extra forbidden' }] })
    : json(200, completion({ role: 'assistant', content: '{}', refusal: null }));
  fault(response, body);
};
const cutBody: Fault = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '900' });
  response.write('{"id":"c1",', () => response.destroy());
};
const halfJson: Fault = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"c1","choices":[{');
};
const webPage: Fault = (response) => {
  const page = `<html><head><title>Sign in</title></head><body>${'<p>Welcome</p>'.repeat(500)}</body></html>`;
  response.writeHead(200, { 'content-type': 'text/html' }).end(page);
};
const silence: Fault = () => undefined;
const silenceInBody: Fault = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{"id":');
};
let failures = 0;
const failOnce: Fault = (response, body) => {
  failures += 1;
  const fault =
    failures === 1
      ? refuse(500, 'overloaded')
      : json(200, completion({ role: 'assistant', content: '{}', refusal: null }));
  fault(response, body);
};

const faults: Readonly<Record<string, Fault>> = {
  'web-page': webPage,
  'half-json': halfJson,
  'cut-body': cutBody,
  silence,
  'silence-in-body': silenceInBody,
  'no-formats': knowsNoFormats,
  'old-limit': knowsOldLimit,
  'fail-once': failOnce,
  'no-choices': json(200, { id: 'c1', object: 'chat.completion', choices: [] }),
  'other-shape': json(200, { choices: [{ text: 'an old completion' }] }),
  'error-inside': json(200, { error: { message: `Provider refused ${key}`, code: 502 } }),
  'null-content': json(200, completion({ role: 'assistant', content: null, refusal: null })),
  parts: json(200, completion({ role: 'assistant', content: [{ type: 'text', text: '{"a":1}' }] })),
  refusal: json(200, completion({ role: 'assistant', content: null, refusal: 'I cannot.' })),
  overflowing: json(200, completion({ content: '' }, { finish_reason: 'MAX_TOKENS' })),
  unsafe: json(200, completion({ content: '' }, { finish_reason: 'SAFETY' })),
  'thoughts-apart': json(200, {
    ...completion({ content: '{}' }),
    usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 58 },
  }),
  thoughts: json(200, {
    ...completion({ content: '' }, { finish_reason: 'length' }),
    usage: {
      prompt_tokens: 11,
      completion_tokens: 7,
      total_tokens: 18,
      completion_tokens_details: { reasoning_tokens: 7 },
    },
  }),
  filtered: json(200, completion({ content: '' }, { finish_reason: 'content_filter' })),
  cut: json(200, completion({ content: '{"title":' }, { finish_reason: 'length' })),
  uncounted: json(200, { choices: [{ message: { content: '{"a":1}' } }] }),
  echo: json(200, completion({ content: `{"title":"${key}"}` })),
  'bad-request': refuse(400, "Unsupported value: 'temperature' does not support 0.2"),
  'too-long': refuse(400, 'This model has a maximum context length of 8192 tokens.', {
    code: 'context_length_exceeded',
  }),
  'wrong-key': refuse(401, `Incorrect API key provided: ${key}. Also sk-tes***cdef.`),
  forbidden: refuse(403, 'Country not supported'),
  'no-model': refuse(404, 'The model `m` does not exist', { code: 'model_not_found' }),
  limited: refuse(429, 'Rate limit reached'),
  'no-quota': refuse(429, 'You exceeded your current quota', { code: 'insufficient_quota' }),
  broken: refuse(500, 'Internal error'),
  'broken-page': (response) => {
    response
      .writeHead(502, { 'content-type': 'text/html', 'retry-after-ms': '1' })
      .end(`<html>${'x'.repeat(5000)}</html>`);
  },
};

const received: { readonly path: string; readonly body: unknown }[] = [];
const mock = new LLMock({ port: 0, host: '127.0.0.1' });
mock.on({ responseFormat: 'json_schema' }, { content: '{"title":"Items"}', model: 'served-model' });
mock.mount('/fault', {
  async handleRequest(incoming, response, pathname) {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    received.push({ path: pathname, body });
    faults[pathname.split('/')[1] ?? '']?.(response, body);
    return true;
  },
});

beforeAll(async () => {
  await mock.start();
});
beforeEach(() => {
  received.length = 0;
  failures = 0;
  mock.clearRequests();
});
afterAll(() => mock.stop());

const ask = (
  path: string,
  more: Partial<OpenAiModelOptions> = {},
): ReturnType<ReturnType<typeof createOpenAiModel>> =>
  createOpenAiModel({
    apiKey: key,
    baseUrl: `${mock.url}${path}`,
    model: 'example-model',
    timeoutSeconds: 20,
    ...more,
  })(request);

async function failWith(
  path: string,
  more: Partial<OpenAiModelOptions> = {},
): Promise<SpecWriterError> {
  const outcome = await ask(path, more).catch((error: unknown) => error);
  if (outcome instanceof SpecWriterError) return outcome;
  throw new Error(`Expected a SpecWriterError, found ${JSON.stringify(outcome)}`);
}

describe('A request to the model', () => {
  it('is valid by the description that OpenAI publishes of its own interface', async () => {
    await ask('/v1', { temperature: 0.2, reasoningEffort: 'low' });
    const body = mock.getLastRequest()?.body;
    isRequest(body);
    expect(isRequest.errors).toBeNull();
    expect(body).toMatchObject({
      model: 'example-model',
      temperature: 0.2,
      reasoning_effort: 'low',
      max_completion_tokens: 500,
      stream: true,
      stream_options: { include_usage: true },
      response_format: { type: 'json_schema', json_schema: { strict: true } },
    });
  });

  it('leaves out what was not set, so that the endpoint uses its own values', async () => {
    await ask('/v1');
    const body = mock.getLastRequest()?.body;
    expect(body).not.toHaveProperty('temperature');
    expect(body).not.toHaveProperty('reasoning_effort');
  });

  it('asks for JSON, then in words, once and for the rest of the run, when formats are unknown', async () => {
    const baseUrl = `${mock.url}/fault/no-formats`;
    const complete = createOpenAiModel({ apiKey: key, baseUrl, model: 'm', timeoutSeconds: 20 });
    expect((await complete(request)).text).toBe('{"from":"prompt"}');
    await complete(request);
    const bodies = received.map(({ body }) => body as Readonly<Record<string, unknown>>);
    expect(bodies.map((body) => isRequest(body))).toEqual([true, true, true, true]);
    const formats = bodies.map(({ response_format: format }) => format);
    expect(formats).toEqual([
      expect.objectContaining({ type: 'json_schema' }),
      { type: 'json_object' },
      undefined,
      undefined,
    ]);
    expect(
      bodies.map((body) => JSON.stringify(body['messages']).includes('optionalFields')),
    ).toEqual([false, true, true, true]);
  });

  it('says its limit under the older name when the endpoint forbids the new one', async () => {
    expect((await ask('/fault/old-limit')).text).toBe('{}');
    expect(received[1]?.body).toMatchObject({ max_tokens: 500 });
    expect(isRequest(received[1]?.body)).toBe(true);
  });

  it('is repeated by the SDK when the endpoint fails for a moment', async () => {
    expect((await ask('/fault/fail-once')).text).toBe('{}');
    expect(received).toHaveLength(2);
  });
});

describe('An answer of the model', () => {
  it('carries text, model and tokens', async () => {
    const answer = await ask('/v1');
    expect(answer).toMatchObject({
      text: '{"title":"Items"}',
      model: 'served-model',
      ended: 'stop',
    });
    expect(answer.usage.requests).toBe(1);
    expect(answer.usage.promptTokens).toBeGreaterThan(0);
  });

  it.each([
    ['refusal', { ended: 'refusal', text: 'I cannot.' }],
    ['filtered', { ended: 'content-filter', text: '' }],
    ['cut', { ended: 'length', text: '{"title":' }],
    ['overflowing', { ended: 'length', text: '' }],
    ['unsafe', { ended: 'content-filter', text: '' }],
    ['thoughts', { ended: 'length', text: '' }],
    ['null-content', { ended: 'stop', text: '' }],
    ['parts', { ended: 'stop', text: '{"a":1}' }],
  ])('that is %s is returned with what it cost', async (path, expected) => {
    const usage = { requests: 1, promptTokens: 11, completionTokens: 7 };
    expect(await ask(`/fault/${path}`)).toEqual({ model: 'served-model', usage, ...expected });
  });

  it('whose thoughts are counted apart costs them too', async () => {
    const { usage } = await ask('/fault/thoughts-apart');
    expect(usage).toEqual({ requests: 1, promptTokens: 11, completionTokens: 47 });
  });

  it('without a count is counted by its length, because caps need a number', async () => {
    const { usage, model } = await ask('/fault/uncounted');
    expect(model).toBe('example-model');
    expect(usage).toEqual({ requests: 1, promptTokens: 14, completionTokens: 2 });
  });

  it('that holds the key is cleaned before anybody can write it to a file', async () => {
    expect((await ask('/fault/echo')).text).toBe('{"title":"***"}');
  });
});

describe('A failure of the endpoint', () => {
  it.each([
    ['web-page', 'model', /a web page: Sign in Welcome/u, /\/v1/u],
    ['half-json', 'model', /found a body that ends early/u, /Run again/u],
    ['cut-body', 'network', /found a connection that broke/u, /Run again/u],
    ['no-choices', 'model', /found an answer without choices/u, /base-url/u],
    ['other-shape', 'model', /found JSON of another shape \(choices\.0\.message\)/u, /base-url/u],
    ['error-inside', 'model', /error inside a successful answer: Provider refused/u, /base-url/u],
    ['bad-request', 'model', /found 400 \(Unsupported value: 'temperature'/u, /temperature/u],
    ['too-long', 'model', /found 400 \(This model has a maximum/u, /max-input-tokens/u],
    ['wrong-key', 'model', /found 401 \(Incorrect API key provided: \*\*\*/u, /api-key/u],
    ['forbidden', 'model', /found 403 \(Country not supported\)/u, /may use this model/u],
    ['no-model', 'model', /as example-model, found 404 \(The model/u, /base-url/u],
    ['limited', 'model', /found 429 \(Rate limit reached\)/u, /rate limit/u],
    ['no-quota', 'model', /found 429 \(You exceeded/u, /add credit/u],
    ['broken', 'model', /found 500 \(Internal error\)/u, /run again later/u],
    ['broken-page', 'model', /found 502/u, /run again later/u],
  ])('of the kind %s is one clear sentence (%s)', async (path, kind, message, hint) => {
    const error = await failWith(`/fault/${path}`);
    expect(error.kind).toBe(kind);
    expect(error.message).toMatch(/^Expected .*, found .*\.$/su);
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
    expect(error.message.length).toBeLessThan(400);
    expect(`${error.message}${error.hint}${String(error.cause)}`).not.toContain(key);
    expect(error.message).not.toMatch(/\n|sk-tes|<html/u);
  });

  it.each(['silence', 'silence-in-body'])(
    'of the kind %s ends at the deadline of the whole run',
    async (path) => {
      const error = await failWith(`/fault/${path}`, { timeoutSeconds: 0.3 });
      expect(error.kind).toBe('network');
      expect(error.message).toMatch(/within 0\.3 seconds, found none/u);
      expect(error.hint).toMatch(/timeout-seconds/u);
    },
  );

  it('is told from a run that somebody stopped', async () => {
    const stop = new AbortController();
    const failure = failWith('/fault/silence', { signal: stop.signal });
    stop.abort();
    expect((await failure).message).toMatch(/the run was cancelled/u);
  });

  it('to listen at all names its address', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address() as AddressInfo;
    closed.close();
    await once(closed, 'close');
    const error = await failWith('', { baseUrl: `http://127.0.0.1:${port}/v1?token=t` });
    expect(error.kind).toBe('network');
    expect(error.message).toBe(
      `Expected an answer from http://127.0.0.1:${port}/v1, found nothing that listens there.`,
    );
    expect(error.hint).toMatch(/base-url/u);
  });

  it('to answer for minutes is not followed by a second request, which would be paid as well', async () => {
    let requests = 0;
    const client = new OpenAI({
      apiKey: key,
      fetch: fetchOnce(() => {
        requests += 1;
        const cause = Object.assign(new Error('x'), { code: 'UND_ERR_HEADERS_TIMEOUT' });
        return Promise.reject(new TypeError('fetch failed', { cause }));
      }),
    });
    const failure: unknown = await client.models.list().catch((error: unknown) => error);
    expect(requests).toBe(1);
    const { message } = describeModelError(failure, {
      address: 'http://host/v1',
      model: 'm',
      timeoutSeconds: 1,
      redact: (text) => text,
    });
    expect(message).toBe('Expected an answer from http://host/v1, found silence for minutes.');
  });

  it.each(['http://user:secret@127.0.0.1/v1', 'no address'])(
    'to have a usable address is told before anything is sent (%s)',
    (baseUrl) => {
      const create = (): unknown =>
        createOpenAiModel({ apiKey: key, baseUrl, model: 'm', timeoutSeconds: 1 });
      expect(create).toThrow(/^Expected base-url to be an address without credentials, found/u);
      expect(create).not.toThrow(/secret/u);
    },
  );

  it.each([
    ['ENOTFOUND', /no such host/u],
    ['SELF_SIGNED_CERT_IN_CHAIN', /a certificate that cannot be verified/u],
    ['UND_ERR_HEADERS_TIMEOUT', /silence for minutes/u],
    ['ECONNRESET', /a connection that broke \(ECONNRESET\)/u],
  ])('below the protocol is told by its cause %s', (code, message) => {
    const cause = new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code }) });
    const error = describeModelError(new APIConnectionError({ cause }), {
      address: 'http://host/v1',
      model: 'm',
      timeoutSeconds: 1,
      redact: (text) => text,
    });
    expect(error.kind).toBe('network');
    expect(error.message).toMatch(message);
  });
});
