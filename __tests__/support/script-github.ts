import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** `drop`: the connection ends without an answer; `hold`: nothing ever comes. */
export type Reply =
  | 'drop'
  | 'hold'
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** An object is sent as JSON, a string as it is. */
      readonly body?: unknown;
    };

export type ScriptedGitHub = AsyncDisposable & {
  readonly url: string;
  /** `POST /repos/octo/shop/git/refs`: replies in their turn, the last one for ever. */
  readonly on: (route: string, ...replies: Reply[]) => void;
  /** The routes that were asked for, oldest first. */
  readonly routes: readonly string[];
  readonly bodies: readonly unknown[];
  /** Resolves when a request for the route has arrived. */
  readonly arrived: (route: string) => Promise<void>;
};

/** A server on loopback that answers as it is told, for what no emulator does on demand. */
export async function scriptGitHub(): Promise<ScriptedGitHub> {
  const script = new Map<string, Reply[]>();
  const routes: string[] = [];
  const bodies: unknown[] = [];
  const waiting: { readonly route: string; readonly resolve: () => void }[] = [];
  const server = createServer((request, response) => {
    const route = `${request.method ?? ''} ${request.url ?? ''}`;
    void readBody(request).then((body) => {
      routes.push(route);
      bodies.push(body);
      const replies = script.get(route) ?? [];
      const reply = replies.length > 1 ? replies.shift() : replies[0];
      send(response, reply ?? { status: 418, body: { message: `Nothing is told for ${route}` } });
      for (const waiter of waiting) if (waiter.route === route) waiter.resolve();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    on: (route, ...replies) => script.set(route, replies),
    routes,
    bodies,
    arrived: async (route) => {
      if (routes.includes(route)) return;
      await new Promise<void>((resolve) => waiting.push({ route, resolve }));
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request as AsyncIterable<Uint8Array>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply === 'hold') return;
  if (reply === 'drop') {
    response.destroy();
    return;
  }
  const { status = 200, headers = {}, body = '' } = reply;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(status === 204 ? undefined : text);
}
