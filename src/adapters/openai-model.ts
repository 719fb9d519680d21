import OpenAI from 'openai';
import type { ChatCompletionCreateParams } from 'openai/resources/chat/completions';
import { SpecWriterError } from '../errors.ts';
import type { Complete, Completion, CompletionRequest, Message } from '../ports.ts';
import { coverSecrets, createSecretSearch } from '../secrets/find-secrets.ts';
import { adaptDialect, documented, type Dialect } from './adapt-dialect.ts';
import type { Answer } from './collect-chunks.ts';
import {
  describeForeignAnswer,
  describeInterruption,
  describeModelError,
  type Endpoint,
} from './describe-model-error.ts';
import { fetchOnce } from './fetch-once.ts';
import { readAnswer } from './read-answer.ts';
import { readCompletion } from './read-completion.ts';
import { redactMessage } from './redact-secret.ts';

export type OpenAiModelOptions = {
  /** Empty for a local server that needs none. */
  readonly apiKey: string;
  /** The SDK's own endpoint without it. */
  readonly baseUrl?: string;
  readonly model: string;
  readonly temperature?: number;
  readonly reasoningEffort?: ReasoningEffort;
  /** For all requests together, from the first one on. */
  readonly timeoutSeconds: number;
  readonly signal?: AbortSignal;
};
export type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh';

/**
 * Asks a model behind any endpoint that speaks OpenAI's chat completions; the SDK retries, we keep
 * the deadline. The answer is streamed, because `fetch` gives up after minutes of silence.
 */
export function createOpenAiModel(options: OpenAiModelOptions): Complete {
  const client = createClient(options);
  const endpoint = describeEndpoint(client.baseURL, options);
  const deadline = AbortSignal.timeout(options.timeoutSeconds * 1000);
  const signal =
    options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal]);
  let dialect = documented;
  return async (request) => {
    const { maxOutputTokens } = request;
    for (;;) {
      const body = writeBody(request, dialect, options);
      try {
        const response = await client.chat.completions.create(body, { signal }).asResponse();
        const answer = await readAnswer(response, { client, signal, maxOutputTokens });
        return toCompletion(answer, request, { endpoint, options });
      } catch (error) {
        const next = adaptDialect(dialect, error);
        if (next === undefined) throw describeModelError(error, endpoint);
        dialect = next;
      }
    }
  };
}

function createClient({ apiKey, baseUrl, timeoutSeconds }: OpenAiModelOptions): OpenAI {
  return new OpenAI({
    // The SDK insists on a key; local servers take any.
    apiKey: apiKey === '' ? 'none' : apiKey,
    ...(baseUrl !== undefined && { baseURL: baseUrl }),
    timeout: timeoutSeconds * 1000,
    fetch: fetchOnce(fetch),
    // Its log would show headers and bodies in the run's public log.
    logLevel: 'off',
  });
}

function describeEndpoint(baseUrl: string, options: OpenAiModelOptions): Endpoint {
  const { apiKey, model, timeoutSeconds, signal } = options;
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  // `fetch` refuses an address with credentials, in words that repeat them.
  if (url === undefined || `${url.username}${url.password}` !== '') {
    throw new SpecWriterError('input', {
      message: `Expected base-url to be an address without credentials, found ${url === undefined ? 'something else' : 'one that has them'}.`,
      hint: 'Write it as https://host/v1 and give the key as api-key.',
    });
  }
  const { origin, pathname } = url;
  return {
    address: `${origin}${pathname}`.replace(/\/$/u, ''),
    model,
    timeoutSeconds,
    redact: (text) => redactMessage(text, apiKey),
    ...(signal !== undefined && { signal }),
  };
}

function writeBody(
  { messages, schema, maxOutputTokens }: CompletionRequest,
  { format, limit, delivery }: Dialect,
  { model, temperature, reasoningEffort }: OpenAiModelOptions,
): ChatCompletionCreateParams {
  const described =
    format === 'prompt' ? [...messages, describeShape(schema.schema)] : [...messages];
  return {
    model,
    messages: described,
    [limit]: maxOutputTokens,
    ...(delivery !== 'whole' && { stream: true }),
    ...(delivery === 'counted-stream' && { stream_options: { include_usage: true } }),
    ...(temperature !== undefined && { temperature }),
    ...(reasoningEffort !== undefined && { reasoning_effort: reasoningEffort }),
    ...(format === 'json-schema' && {
      response_format: { type: 'json_schema', json_schema: { ...schema, strict: true } },
    }),
  };
}

/** Says in words what an endpoint without response formats cannot be told otherwise. */
const describeShape = (schema: CompletionRequest['schema']['schema']): Message => ({
  role: 'user',
  content: `Answer with one JSON object that satisfies this JSON Schema, and with nothing else:\n${JSON.stringify(schema)}`,
});

function toCompletion(
  { body, broken }: Answer,
  request: CompletionRequest,
  { endpoint, options }: { endpoint: Endpoint; options: OpenAiModelOptions },
): Completion {
  const prompt = request.messages.map(({ content }) => content).join('\n');
  const read = readCompletion(body, { model: options.model, prompt });
  if (!read.ok) throw describeForeignAnswer(read.found, endpoint);
  const places = createSecretSearch([options.apiKey])(read.completion.text);
  const own = places.filter(({ is }) => is === 'own-value');
  const text = coverSecrets(read.completion.text, own);
  return {
    ...read.completion,
    text,
    ...(own.length > 0 && { hadSecret: true }),
    ...(broken !== undefined && {
      interruption: describeInterruption(broken, { endpoint, length: text.length }),
    }),
  };
}
