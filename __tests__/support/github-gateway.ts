import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type LoggedRequest = {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** Without the token. */
  readonly headers: Readonly<Record<string, string>>;
};

export type Fault = {
  /** Matches the path with its query. */
  readonly path: RegExp;
  /** How many requests go wrong; all of them when not said. */
  readonly times?: number;
} & (
  | { readonly drop: true }
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
);

export type Gateway = {
  readonly url: string;
  readonly requests: readonly LoggedRequest[];
  readonly fail: (fault: Fault) => void;
  readonly forwardTo: (url: string) => void;
  readonly close: () => Promise<void>;
};

type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/**
 * Stands before the emulator and behaves as GitHub does where the emulator does not: unknown tokens
 * are refused, bots are of the type Bot, a pull request can be read as an issue.
 */
export async function startGateway(tokens: readonly string[]): Promise<Gateway> {
  const requests: LoggedRequest[] = [];
  const faults: { readonly fault: Fault; left: number }[] = [];
  let target = '';
  const server = createServer((request, response) => {
    requests.push(logRequest(request));
    const path = request.url ?? '';
    const next = faults.find(({ fault, left }) => left > 0 && fault.path.test(path));
    if (next !== undefined) {
      next.left -= 1;
      goWrong(next.fault, request, response);
      return;
    }
    void answerAs(target, request, tokens).then(
      (answer) => {
        send(response, useAddress(answer, target, `http://${request.headers.host ?? ''}`));
      },
      () => {
        response.destroy();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    fail: (fault) => {
      faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    forwardTo: (url) => {
      target = url;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function logRequest({ method = '', url = '', headers }: IncomingMessage): LoggedRequest {
  const known = Object.entries(headers).filter(([name]) => name !== 'authorization');
  return {
    method,
    path: url,
    headers: Object.fromEntries(known.map(([name, value]) => [name, String(value)])),
  };
}

function goWrong(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  if ('drop' in fault) {
    request.socket.destroy();
    return;
  }
  const { status, headers = {}, body = '' } = fault;
  send(response, { status, headers: { 'content-type': 'application/json', ...headers }, body });
}

/** The emulator writes its own address into links; a client that followed one would go past the gateway. */
function useAddress({ status, headers, body }: Answer, from: string, to: string): Answer {
  const moved = Object.entries(headers).map(([name, value]) => [name, value.replaceAll(from, to)]);
  return {
    status,
    headers: Object.fromEntries(moved) as Answer['headers'],
    body: body.replaceAll(from, to),
  };
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}

async function answerAs(
  target: string,
  request: IncomingMessage,
  tokens: readonly string[],
): Promise<Answer> {
  const token = /^(?:token|bearer) (.+)$/iu.exec(request.headers.authorization ?? '')?.[1];
  if (token !== undefined && !tokens.includes(token)) return refuse(401, 'Bad credentials');
  const answer = await forward(target, request);
  const issue = /^(\/repos\/[^/]+\/[^/]+)\/issues\/(\d+)$/u.exec(request.url ?? '');
  if (issue === null || answer.status !== 404 || request.method !== 'GET') return answer;
  const path = `${issue[1]}/pulls/${issue[2]}`;
  const pull = await forward(target, { method: 'GET', url: path, headers: request.headers });
  return pull.status === 200 ? { ...pull, body: asIssue(pull.body) } : answer;
}

type Forwarded = Pick<IncomingMessage, 'method' | 'url' | 'headers'> &
  Partial<AsyncIterable<Uint8Array>>;

async function forward(target: string, request: Forwarded): Promise<Answer> {
  const chunks: Uint8Array[] = [];
  if (request[Symbol.asyncIterator] !== undefined) {
    for await (const chunk of request as AsyncIterable<Uint8Array>) chunks.push(chunk);
  }
  const hop = ['host', 'connection', 'content-length', 'transfer-encoding'];
  const headers = Object.entries(request.headers).filter(([name]) => !hop.includes(name));
  const response = await fetch(`${target}${request.url ?? ''}`, {
    method: request.method ?? 'GET',
    headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
  });
  return {
    status: response.status,
    headers: Object.fromEntries(
      ['content-type', 'link'].flatMap((name) => {
        const value = response.headers.get(name);
        return value === null ? [] : [[name, value]];
      }),
    ),
    body: nameBots(await response.text()),
  };
}

function refuse(status: number, message: string): Answer {
  const body = JSON.stringify({ message, documentation_url: 'https://docs.github.com/rest' });
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body };
}

function nameBots(body: string): string {
  if (!body.includes('[bot]')) return body;
  return JSON.stringify(JSON.parse(body), (_, value: unknown) => {
    const isBot =
      typeof value === 'object' &&
      value !== null &&
      'login' in value &&
      String(value.login).endsWith('[bot]');
    return isBot ? { ...value, type: 'Bot' } : value;
  });
}

/** GitHub shows a pull request among the issues, told apart by this key alone. */
function asIssue(body: string): string {
  const pull = JSON.parse(body) as Record<string, unknown>;
  return JSON.stringify({ ...pull, pull_request: { url: pull['url'] } });
}
