import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createOpenAiModel } from '../../src/adapters/models/openai-model.ts';
import type { CompletionRequest } from '../../src/ports.ts';

const key = 'sk-test-0123456789abcdef';
const request: CompletionRequest = {
  messages: [{ role: 'user', content: 'A service that stores items.' }],
  schema: { name: 'specification', schema: { type: 'object' } },
  maxOutputTokens: 500,
};
const answer = JSON.stringify({
  model: 'served-model',
  choices: [{ message: { content: '{}' }, finish_reason: 'stop' }],
});

const seen: { readonly url: string; readonly headers: IncomingHttpHeaders }[] = [];
const server = createServer((incoming, response) => {
  const { url = '', headers } = incoming;
  seen.push({ url, headers });
  incoming.resume();
  const status = Number(/\/redirect\/(?<status>\d+)/u.exec(url)?.groups?.['status'] ?? 200);
  response
    .writeHead(status, status === 200 ? {} : { location: `http://localhost:${port()}/v1?token=t` })
    .end(answer);
});
const port = (): number => (server.address() as AddressInfo).port;

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
beforeEach(() => {
  seen.length = 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (path: string): ReturnType<ReturnType<typeof createOpenAiModel>> => {
  const baseUrl = `http://127.0.0.1:${port()}${path}`;
  return createOpenAiModel({ apiKey: key, baseUrl, model: 'm', timeoutSeconds: 20 })(request);
};

describe('A request', () => {
  const bearer = `Bearer ${key}`;
  it.each([
    ['an endpoint', '/v1', '/v1/chat/completions', bearer, undefined],
    ['an endpoint with a slash', '/v1/', '/v1/chat/completions', bearer, undefined],
    ['its address copied whole', '/v1/chat/completions', '/v1/chat/completions', bearer, undefined],
    ['a query', '/v1?tenant=a%20b', '/v1/chat/completions?tenant=a%20b', bearer, undefined],
    ['Azure', '/openai/v1', '/openai/v1/chat/completions', bearer, undefined],
    [
      'a deployment of Azure',
      '/openai/deployments/gpt/?api-version=2024-10-21',
      '/openai/deployments/gpt/chat/completions?api-version=2024-10-21',
      undefined,
      key,
    ],
    [
      'a deployment of Azure, copied whole',
      '/openai/deployments/gpt/chat/completions?api-version=2024-10-21',
      '/openai/deployments/gpt/chat/completions?api-version=2024-10-21',
      undefined,
      key,
    ],
  ])('to %s goes to its address with its kind of key', async (_, path, url, authorization, own) => {
    expect((await ask(path)).text).toBe('{}');
    expect(seen.map((one) => one.url)).toEqual([url]);
    expect(seen[0]?.headers.authorization).toBe(authorization);
    expect(seen[0]?.headers['api-key']).toBe(own);
  });

  it.each([301, 302, 303, 307, 308])('follows no redirect of status %i', async (status) => {
    const failure = await ask(`/redirect/${status}`).catch((error: unknown) => error);
    expect(seen).toHaveLength(1);
    expect(failure).toMatchObject({
      kind: 'model',
      message: expect.stringContaining(
        `found ${status} (a redirect to http://localhost:${port()}).`,
      ) as unknown,
      hint: expect.stringContaining('redirects are not followed') as unknown,
    });
  });

  it('to a retired host is not made', () => {
    const create = (): unknown =>
      createOpenAiModel({
        apiKey: key,
        baseUrl: 'https://models.github.ai/inference',
        model: 'openai/gpt-4.1',
        timeoutSeconds: 1,
      });
    expect(create).toThrow(/^Expected the address of an endpoint that is in service/u);
  });
});
