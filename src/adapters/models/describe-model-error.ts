import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { SpecWriterError, type ErrorKind } from '../../errors.ts';
import { countNoun } from '../../report/count-noun.ts';
import { BrokenAnswer } from './broken-answer.ts';
import { excerpt } from './excerpt.ts';
import { findConnectionProblem, silence } from './find-connection-problem.ts';
import { listCodes } from './list-codes.ts';
import { ModelError } from './model-error.ts';

/** What a message may tell of the endpoint: its address without credentials, never the key. */
export type Endpoint = {
  readonly address: string;
  readonly model: string;
  readonly timeoutSeconds: number;
  /** What a person stops the run with, other than the deadline. */
  readonly signal?: AbortSignal;
  readonly redact: (text: string) => string;
};

type Description = {
  readonly kind: ErrorKind;
  readonly expected: string;
  readonly found: string;
  /** What broke off an answer that had begun, when `found` speaks of none. */
  readonly broke?: string;
  readonly hint: string;
  /** Whether another model at the same endpoint may do better. */
  readonly isCurable?: boolean;
};

/** One clear sentence for whatever the SDK threw, and what to do about it. */
export function describeModelError(error: unknown, endpoint: Endpoint): SpecWriterError {
  if (error instanceof SpecWriterError) return error;
  return toError(describe(error, endpoint), endpoint);
}

/** The error for an answer that broke off after `length` characters, which are kept. */
export function describeInterruption(
  error: unknown,
  { endpoint, length }: { readonly endpoint: Endpoint; readonly length: number },
): SpecWriterError {
  const { found, broke = found, ...rest } = describe(error, endpoint);
  const description: Description = {
    ...rest,
    expected: `a whole answer from ${endpoint.address}`,
    found: `one that broke off after ${length} characters: ${broke}`,
  };
  return toError(description, endpoint);
}

/** The error for an answer that came, but is no completion. */
export const describeForeignAnswer = (
  { found, isCurable }: { readonly found: string; readonly isCurable: boolean },
  endpoint: Endpoint,
): SpecWriterError =>
  toError(
    {
      kind: 'model',
      expected: `a chat completion from ${endpoint.address}`,
      found: excerpt(found),
      hint: 'Check base-url: it must be the address of an OpenAI-compatible API, which usually ends with /v1.',
      isCurable,
    },
    endpoint,
  );

const toError = (
  { kind, expected, found, hint, isCurable = false }: Description,
  { redact }: Endpoint,
): SpecWriterError =>
  new ModelError(kind, {
    message: redact(`Expected ${expected}, found ${found}.`),
    hint,
    isCurable,
  });

function describe(error: unknown, endpoint: Endpoint): Description {
  if (error instanceof BrokenAnswer) {
    return { expected: `an answer from ${endpoint.address}`, ...brokenAnswers[error.why] };
  }
  if (error instanceof SyntaxError) {
    return { expected: `JSON from ${endpoint.address}`, ...malformed };
  }
  if (error instanceof APIError && isSaidByEndpoint(error)) {
    return describeRefusal(error as APIError, endpoint);
  }
  return describeConnection(error, endpoint);
}

/** The SDK makes such an error of its own troubles as well. */
const isSaidByEndpoint = (error: Error & { readonly code?: unknown }): boolean =>
  !(error instanceof APIConnectionError || error instanceof APIUserAbortError) &&
  error.code !== silence;

function describeConnection(error: unknown, endpoint: Endpoint): Description {
  const expected = `an answer from ${endpoint.address}`;
  // Silence is told from the deadline by its code, though the SDK calls both a timeout.
  const problem = findConnectionProblem(error);
  if (problem !== undefined) return { kind: 'network', expected, ...problem };
  if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError) {
    return endpoint.signal?.aborted === true ? cancelled : describeTimeout(endpoint);
  }
  const codes = listCodes(error).join(' ');
  return {
    kind: 'network',
    expected,
    found: `a connection that broke${codes === '' ? '' : ` (${excerpt(codes)})`}`,
    hint: 'Run again; if it stays, check the network between here and the endpoint.',
  };
}

const cancelled: Description = {
  kind: 'network',
  expected: 'an answer of the model',
  found: 'that the run was cancelled',
  broke: 'the run was cancelled',
  hint: 'Run again.',
};

const malformed = {
  kind: 'model',
  found: 'a body that ends early or is malformed',
  hint: 'Run again; if it stays, the endpoint or a proxy before it is broken.',
} as const;

const brokenAnswers = {
  unfinished: {
    kind: 'network',
    found: 'a stream that ends before the answer does',
    hint: 'Run again; if it stays, the endpoint or a proxy before it cuts long answers: lower max-output-tokens or reasoning-effort.',
  },
  endless: {
    kind: 'model',
    found: 'far more text than max-output-tokens allows',
    hint: 'Choose another model or endpoint: this one does not keep to max-output-tokens.',
    isCurable: true,
  },
} as const;

const describeTimeout = ({ address, timeoutSeconds }: Endpoint): Description => ({
  kind: 'network',
  expected: `an answer from ${address} within ${countNoun(timeoutSeconds, 'second')}`,
  found: 'none',
  broke: `the time of timeout-seconds (${timeoutSeconds}) was over`,
  hint: 'Raise timeout-seconds, lower max-output-tokens or reasoning-effort, or choose a faster model.',
});

const statusHints: Readonly<Record<number, string>> = {
  400: 'Correct what the endpoint names; this program sends model, messages, max-output-tokens and, when set, temperature and reasoning-effort.',
  401: 'Check that api-key is a valid key of this endpoint and that base-url is the endpoint that issued it.',
  403: 'Check that the key may use this model, and that the endpoint allows requests from here.',
  404: 'Check model and base-url, which usually ends with /v1.',
  408: 'Raise timeout-seconds or run again.',
  413: 'Lower max-input-tokens.',
  429: 'Wait and run again, lower max-input-tokens, or use a key with a higher rate limit.',
};

/** What the endpoint itself says went wrong, with a status or in the middle of a stream. */
function describeRefusal(error: APIError, { address, model }: Endpoint): Description {
  const status: unknown = error.status;
  const reason = error.message.replace(/^\d{3} /u, '');
  const text = `${String(error.code)} ${String(error.type)} ${reason}`;
  const inside = `an error inside a successful answer: ${excerpt(reason)}`;
  return {
    kind: 'model',
    expected: `${address} to answer as ${model}`,
    found: typeof status === 'number' ? `${status} (${excerpt(reason)})` : inside,
    hint: hintOf(status, text),
    isCurable: isCurable(status, text),
  };
}

const overfull = /context_length|context length|maximum context|too many tokens/iu;
/** What concerns one model: it is not there, not for this key, or full. */
const ofModel: readonly unknown[] = [404, 410, 413, 429];

/** Of an error within an answer nobody knows more than that the model behind a gateway failed. */
function isCurable(status: unknown, text: string): boolean {
  if (typeof status !== 'number') return true;
  if (ofModel.includes(status) || status >= 500 || overfull.test(text)) return true;
  return (status === 400 || status === 403) && /\bmodel/iu.test(text);
}

function hintOf(status: unknown, text: string): string {
  if (/insufficient_quota|billing|credit/iu.test(text)) {
    return 'The account behind api-key has no quota left: add credit or use another key.';
  }
  if (overfull.test(text)) {
    return 'Lower max-input-tokens or max-output-tokens, or choose a model with a larger context.';
  }
  if (typeof status === 'number' && status >= 300 && status < 400) {
    return 'Set base-url to the address that it leads to, if you trust it: redirects are not followed.';
  }
  if (typeof status !== 'number') return 'Correct what the endpoint names, or run again later.';
  if (status >= 500) return 'The endpoint failed after several attempts: run again later.';
  return statusHints[status] ?? 'Look up this status in the documentation of the endpoint.';
}
