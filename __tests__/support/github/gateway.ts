import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refuse, type Answer, type ApiRequest } from './answer.ts';
import { answerGraphQL } from './answer-graphql.ts';
import { answerRest, type Forward } from './answer-rest.ts';
import { planFaults, takesEffect, type Failure, type Faults } from './fault.ts';
import { findJudge, type Judge } from './judge-exchange.ts';
import { logRequest, toApiRequest, type Log, type LoggedRequest } from './log-request.ts';
import type { Actor, World } from './world.ts';

export type Gateway = Pick<Faults, 'fail' | 'failNth' | 'before'> & {
  readonly url: string;
  readonly requests: readonly LoggedRequest[];
  readonly close: () => Promise<void>;
};

type Parts = {
  readonly world: World;
  readonly forward: Forward;
  readonly emulatorUrl: string;
  readonly faults: Faults;
  readonly requests: Log[];
  readonly judge: Judge;
};

/** Stands before the emulator and behaves as GitHub does where the emulator does not. */
export async function startGateway(
  world: World,
  forward: Forward,
  emulatorUrl: string,
): Promise<Gateway> {
  const faults = planFaults();
  const requests: Log[] = [];
  const parts = { world, forward, emulatorUrl, faults, requests, judge: findJudge() };
  const inTurn = takeTurns();
  const server = createServer((request, response) => {
    serve(parts, inTurn, { request, response }).catch((error: unknown) => {
      world.violations.push(
        `The gateway failed: ${error instanceof Error ? (error.stack ?? '') : ''}`,
      );
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    fail: faults.fail,
    failNth: faults.failNth,
    before: faults.before,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** GitHub looks and writes in one step; the gateway takes several, which no other may come between. */
function takeTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

type Incoming = { readonly request: IncomingMessage; readonly response: ServerResponse };

async function serve(parts: Parts, inTurn: InTurn, incoming: Incoming): Promise<void> {
  const { world, faults, requests, judge } = parts;
  const { request, response } = incoming;
  const text = await readText(request);
  const actor = findActor(world, request);
  const log = logRequest(request, text, actor === 'unknown' ? undefined : actor);
  requests.push(log);
  const asked = toApiRequest(log, text);
  world.violations.push(...judge.judgeRequest(asked));
  const failure = await faults.meet({ method: log.method, path: log.path, body: text });
  if (failure !== undefined && !takesEffect(failure)) {
    goWrong(failure, incoming, log);
    return;
  }
  const answer = await inTurn(() => answerRequest(parts, asked, actor));
  if (failure !== undefined) {
    goWrong(failure, incoming, log);
    return;
  }
  world.violations.push(...judge.judgeAnswer(asked, answer));
  log.status = answer.status;
  send(response, answer, [parts.emulatorUrl, `http://${request.headers.host ?? ''}`]);
}

async function answerRequest(
  { world, forward }: Parts,
  request: ApiRequest,
  actor: Actor | 'unknown',
): Promise<Answer> {
  if (actor === 'unknown') return refuse(401, 'Bad credentials');
  if (request.path === '/graphql') return answerGraphQL(world, actor, request.body);
  return answerRest(world, forward, request, actor);
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString();
}

function findActor({ accounts }: World, { headers }: IncomingMessage): Actor | 'unknown' {
  const token = /^(?:token|bearer) (.+)$/iu.exec(headers.authorization ?? '')?.[1];
  return token === undefined ? undefined : (accounts.find(token) ?? 'unknown');
}

function goWrong(failure: Failure, { request, response }: Incoming, log: Log): void {
  if ('drop' in failure) {
    request.socket.destroy();
    return;
  }
  const { status, headers = {}, body = '' } = failure;
  log.status = status;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    ...headers,
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

/** The emulator writes its own address into links; a client that followed one would go past the gateway. */
function send(
  response: ServerResponse,
  { status, headers, body }: Answer,
  [from, to]: readonly [string, string],
): void {
  const text = typeof body === 'string' ? body : (JSON.stringify(body) as string | undefined);
  const moved = Object.entries(headers).map(
    ([name, value]) => [name, value.replaceAll(from, to)] as const,
  );
  const bytes = Buffer.from((text ?? '').replaceAll(from, to));
  response.writeHead(status, {
    ...Object.fromEntries<string>(moved),
    ...rateLimit,
    ...(status !== 204 && { 'content-length': bytes.byteLength }),
  });
  response.end(status === 204 ? undefined : bytes);
}

const rateLimit = {
  'x-ratelimit-limit': '5000',
  'x-ratelimit-remaining': '4999',
  'x-ratelimit-used': '1',
  'x-github-media-type': 'github.v3; format=json',
};
