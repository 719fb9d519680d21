import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createOpenAiModel } from '../../src/adapters/models/openai-model.ts';

const answer = JSON.stringify({
  choices: [{ message: { content: '{}' }, finish_reason: 'stop' }],
});
const line = 'Größe "3" — 漢字 🎉 must be stored.\n';
let received = 0;
const server = createServer((incoming, response) => {
  received = 0;
  incoming.on('data', ({ length }: Buffer) => {
    received += length;
  });
  incoming.on('end', () => response.end(answer));
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('A prompt', () => {
  it.each([
    ['128 KiB + 1', 131_073],
    ['1 MB', 1_000_000],
    ['8 MB', 8_000_000],
  ])('of %s arrives whole', async (_, bytes) => {
    const { port } = server.address() as AddressInfo;
    const complete = createOpenAiModel({
      apiKey: 'sk-test-0123456789abcdef',
      baseUrl: `http://127.0.0.1:${port}/v1`,
      model: 'example-model',
      timeoutSeconds: 20,
    });
    const ask = (content: string): Promise<unknown> =>
      complete({
        messages: [{ role: 'user', content }],
        schema: { name: 'specification', schema: { type: 'object' } },
        maxOutputTokens: 500,
      });
    await ask('');
    const around = received;
    const prompt = line.repeat(Math.ceil(bytes / Buffer.byteLength(line)));
    await ask(prompt);
    expect(received - around).toBe(Buffer.byteLength(JSON.stringify(prompt)) - '""'.length);
  });
});
