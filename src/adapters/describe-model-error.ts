import { APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import * as z from 'zod';
import { SpecWriterError, type ErrorKind } from '../errors.ts';
import { toLine } from '../spec/text.ts';

/** What a message may tell of the endpoint: its address without credentials, never the key. */
export type Endpoint = {
  readonly address: string;
  readonly model: string;
  readonly timeoutSeconds: number;
  /** What a person stops the run with, other than the deadline. */
  readonly signal?: AbortSignal;
  readonly redact: (text: string) => string;
};

type Description = { readonly kind: ErrorKind; readonly message: string; readonly hint: string };

/** Of a foreign body one short sentence is shown. */
const longestExcerpt = 200;
const longestRead = 2000;
/** How deep causes of a failed connection are nested, with room to spare. */
const deepestCause = 6;

/** One clear sentence for whatever the SDK threw, and what to do about it. */
export function describeModelError(error: unknown, endpoint: Endpoint): SpecWriterError {
  if (error instanceof SpecWriterError) return error;
  const { kind, message, hint } = describe(error, endpoint);
  return new SpecWriterError(kind, { message: endpoint.redact(message), hint });
}

/** The error for an answer that came, but is no completion. */
export function describeForeignAnswer(found: string, endpoint: Endpoint): SpecWriterError {
  return new SpecWriterError('model', {
    message: endpoint.redact(
      `Expected a chat completion from ${endpoint.address}, found ${excerpt(found)}.`,
    ),
    hint: 'Check base-url: it must be the address of an OpenAI-compatible API, which usually ends with /v1.',
  });
}

function describe(error: unknown, endpoint: Endpoint): Description {
  const { address } = endpoint;
  if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError) {
    return endpoint.signal?.aborted === true ? cancelled : describeTimeout(endpoint);
  }
  const refused = readRefusal(error);
  if (refused !== undefined) return describeStatus(refused, endpoint);
  if (error instanceof SyntaxError) {
    return {
      kind: 'model',
      message: `Expected JSON from ${address}, found a body that ends early or is malformed.`,
      hint: 'Run again; if it stays, the endpoint or a proxy before it is broken.',
    };
  }
  return describeConnection(error, endpoint);
}

const cancelled: Description = {
  kind: 'network',
  message: 'Expected an answer of the model, found that the run was cancelled.',
  hint: 'Run again.',
};

function describeTimeout({ address, timeoutSeconds }: Endpoint): Description {
  return {
    kind: 'network',
    message: `Expected an answer from ${address} within ${timeoutSeconds} seconds, found none.`,
    hint: 'Raise timeout-seconds, lower max-output-tokens or reasoning-effort, or choose a faster model.',
  };
}

const statusHints: Readonly<Record<number, string>> = {
  400: 'Correct what the endpoint names; this program sends model, messages, max-output-tokens and, when set, temperature and reasoning-effort.',
  401: 'Check that api-key is a valid key of this endpoint and that base-url is the endpoint that issued it.',
  403: 'Check that the key may use this model, and that the endpoint allows requests from here.',
  404: 'Check model and base-url, which usually ends with /v1.',
  408: 'Raise timeout-seconds or run again.',
  413: 'Lower max-input-tokens.',
  429: 'Wait and run again, lower max-input-tokens, or use a key with a higher rate limit.',
};

/** What an endpoint says with a status; its body was parsed by nobody. */
type Refusal = { readonly status: number; readonly text: string; readonly reason: string };

function readRefusal(error: unknown): Refusal | undefined {
  if (!(error instanceof APIError)) return undefined;
  const status: unknown = error.status;
  if (typeof status !== 'number') return undefined;
  const reason = error.message.replace(/^\d{3} /u, '');
  return { status, reason, text: `${String(error.code)} ${String(error.type)} ${reason}` };
}

function describeStatus({ status, text, reason }: Refusal, endpoint: Endpoint): Description {
  return {
    kind: 'model',
    message: `Expected ${endpoint.address} to answer as ${endpoint.model}, found ${status} (${excerpt(reason)}).`,
    hint: hintOf(status, text),
  };
}

function hintOf(status: number, text: string): string {
  if (/insufficient_quota|billing|credit/iu.test(text)) {
    return 'The account behind api-key has no quota left: add credit or use another key.';
  }
  if (/context_length|context length|maximum context|too many tokens/iu.test(text)) {
    return 'Lower max-input-tokens or max-output-tokens, or choose a model with a larger context.';
  }
  if (status >= 500) return 'The endpoint failed after several attempts: run again later.';
  return statusHints[status] ?? 'Look up this status in the documentation of the endpoint.';
}

const connectionHints: readonly (readonly [RegExp, string, string])[] = [
  [/ECONNREFUSED/u, 'nothing that listens there', 'Start the server, or correct base-url.'],
  [
    /ENOTFOUND|EAI_AGAIN|EAI_/u,
    'no such host',
    'Correct the host in base-url, or check the name resolution of this machine.',
  ],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|SSL|TLS/u,
    'a certificate that cannot be verified',
    'Name the authority that issued it in NODE_EXTRA_CA_CERTS.',
  ],
  [
    /UND_ERR_(?:HEADERS|BODY)_TIMEOUT/u,
    'silence for minutes',
    'Lower max-output-tokens or reasoning-effort, or choose a faster model.',
  ],
];

function describeConnection(error: unknown, { address }: Endpoint): Description {
  const codes = listCodes(error).join(' ');
  const known = connectionHints.find(([pattern]) => pattern.test(codes));
  const found =
    known?.[1] ?? `a connection that broke${codes === '' ? '' : ` (${excerpt(codes)})`}`;
  return {
    kind: 'network',
    message: `Expected an answer from ${address}, found ${found}.`,
    hint: known?.[2] ?? 'Run again; if it stays, check the network between here and the endpoint.',
  };
}

const Failure = z.object({
  code: z.string().optional().catch(undefined),
  cause: z.unknown().optional(),
  errors: z.array(z.unknown()).catch([]),
});

/** The codes of an error and its causes: `fetch failed` says nothing, `ECONNREFUSED` below it does. */
function listCodes(error: unknown, depth = 0): string[] {
  const parsed = Failure.safeParse(error);
  if (depth > deepestCause || !parsed.success) return [];
  const { code, cause, errors } = parsed.data;
  const below = [cause, ...errors.slice(0, deepestCause)];
  const codes = below.flatMap((inner) => listCodes(inner, depth + 1));
  return [...new Set(code === undefined ? codes : [code, ...codes])];
}

/** One line of words; cut before the tags of a page are taken out, because a page may be long. */
function excerpt(text: string): string {
  const words = text.slice(0, longestRead).replace(/<[^<>]*>/gu, ' ');
  const line = toLine(words);
  return line.length > longestExcerpt
    ? `${line.slice(0, longestExcerpt).toWellFormed()}…`
    : line.replace(/\.$/u, '');
}
