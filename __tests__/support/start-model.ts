import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ModelRequest = {
  readonly path: string;
  readonly key: string | undefined;
  /** The whole body, to look for what was sent and what was not. */
  readonly body: string;
};

/** How an endpoint answers one request, whose body it may look at. */
export type Answer = (response: ServerResponse, body?: string) => void;

export type ModelServer = AsyncDisposable & {
  /** For `base-url`. */
  readonly url: string;
  readonly requests: readonly ModelRequest[];
};

/** What a chat completion cost here, in every answer. */
export const usage = { prompt_tokens: 1100, completion_tokens: 70, total_tokens: 1170 };

/** Answers with JSON and this status; the SDK is told not to wait before it tries again. */
export const json =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => {
    const usual = { 'content-type': 'application/json', 'retry-after-ms': '1' };
    response.writeHead(status, { ...usual, ...headers }).end(JSON.stringify(body));
  };

/** A whole chat completion; `choice` replaces parts of its one choice. */
export const completion = (content: string | null, choice: object = {}): Answer =>
  json(200, {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'served-model',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, refusal: null },
        finish_reason: 'stop',
        logprobs: null,
        ...choice,
      },
    ],
    usage,
  });

/** The same as a stream of pieces, which ends as it should or in the middle. */
export const stream =
  (content: string, ends: 'well' | 'broken'): Answer =>
  (response) => {
    const write = (chunk: object): void => {
      const head = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1 };
      response.write(`data: ${JSON.stringify({ ...head, model: 'served-model', ...chunk })}\n\n`);
    };
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const piece of content.match(/[^]{1,200}/gu) ?? []) {
      write({ choices: [{ index: 0, delta: { content: piece }, finish_reason: null }] });
    }
    if (ends === 'broken') {
      setImmediate(() => response.destroy());
      return;
    }
    write({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] });
    write({ choices: [], usage });
    response.end('data: [DONE]\n\n');
  };

/** An endpoint on loopback that plays these answers in turn, and the last one for ever. */
export async function startModel(...answers: readonly Answer[]): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const answer = answers[Math.min(requests.length, answers.length - 1)];
      requests.push({ path: request.url ?? '', key: request.headers.authorization, body });
      answer?.(response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString();
}
