import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';

const Request = z.object({
  messages: z.array(z.object({ content: z.string() })),
  response_format: z.object({
    json_schema: z.object({
      name: z.string(),
      schema: z.object({ required: z.array(z.string()) }),
    }),
  }),
});
export type Asked = z.infer<typeof Request>;

/** Of JSON in English. */
const bytesPerToken = 4;
const tokensPerPiece = 6;

export type Replay = AsyncDisposable & { readonly url: string; readonly asked: readonly Asked[] };

/**
 * An endpoint on loopback that streams the keys of a recorded answer that each request asks for, so many
 * tokens a second; at once for 0, and one answer after the other when it is to be `sequential`.
 */
export async function startReplay(
  recorded: Readonly<Record<string, unknown>>,
  options: { readonly tokensPerSecond: number; readonly order: 'parallel' | 'sequential' },
): Promise<Replay> {
  const asked: Asked[] = [];
  let last: Promise<void> = Promise.resolve();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Request.parse(JSON.parse(Buffer.concat(chunks).toString()));
      asked.push(body);
      const { required } = body.response_format.json_schema.schema;
      const own = required.map((name) => [name, recorded[name] ?? []]);
      const work = (): Promise<void> =>
        streamAnswer(response, JSON.stringify(Object.fromEntries(own)), options.tokensPerSecond);
      if (options.order === 'parallel') void work();
      else last = last.then(work);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function streamAnswer(
  response: ServerResponse,
  text: string,
  tokensPerSecond: number,
): Promise<void> {
  const write = (choices: readonly object[], more: object = {}): void => {
    const head = { id: 'c-1', object: 'chat.completion.chunk', created: 1, model: 'replay' };
    response.write(`data: ${JSON.stringify({ ...head, choices, ...more })}\n\n`);
  };
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const started = performance.now();
  const size = tokensPerPiece * bytesPerToken;
  for (let at = 0; at < text.length; at += size) {
    write([{ index: 0, delta: { content: text.slice(at, at + size) }, finish_reason: null }]);
    const due = tokensPerSecond === 0 ? 0 : ((at + size) / bytesPerToken / tokensPerSecond) * 1000;
    const wait = started + due - performance.now();
    if (due > 0 && wait > 0) await sleep(wait);
  }
  write([{ index: 0, delta: {}, finish_reason: 'stop' }]);
  const completion = Math.ceil(text.length / bytesPerToken);
  const usage = { prompt_tokens: 1, completion_tokens: completion, total_tokens: completion + 1 };
  write([], { usage });
  response.end('data: [DONE]\n\n');
}
