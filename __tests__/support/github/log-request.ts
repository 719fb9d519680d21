import type { IncomingMessage } from 'node:http';
import type { ApiRequest } from './answer.ts';
import { nameOperation } from './answer-graphql.ts';
import type { Actor } from './world.ts';

export type LoggedRequest = {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** `GET /user`, `POST /graphql createCommitOnBranch` … */
  readonly route: string;
  /** Without the token. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; nothing where there was none. */
  readonly body: unknown;
  /** The login that the token acts as; empty without a token. */
  readonly by: string;
  /** What was answered; nothing as long as it is not, and where the connection broke. */
  readonly status: number | undefined;
};

/** The same as long as its answer is not known. */
export type Log = { -readonly [Key in keyof LoggedRequest]: LoggedRequest[Key] };

/** What the transcript has of a request. */
export function logRequest(
  { method = '', url = '', headers }: IncomingMessage,
  text: string,
  actor: Actor,
): Log {
  const known = Object.entries(headers).filter(([name]) => name !== 'authorization');
  const operation = url === '/graphql' ? ` ${nameOperation(text)}` : '';
  return {
    method,
    path: url,
    route: `${method} ${url}${operation}`,
    headers: Object.fromEntries(known.map(([name, value]) => [name, String(value)])),
    body: parse(text),
    by: actor?.login ?? '',
    status: undefined,
  };
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The request as the parts of the gateway read it. */
export function toApiRequest({ method, path, headers, body }: Log, text: string): ApiRequest {
  const url = new URL(path, 'http://localhost');
  const [pathname = ''] = path.split('?', 1);
  return {
    method,
    path: pathname,
    query: url.searchParams,
    headers,
    body: body ?? (text || undefined),
  };
}
