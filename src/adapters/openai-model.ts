import OpenAI, { APIError } from 'openai';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { SpecWriterError } from '../errors.ts';
import type { Complete, Completion, CompletionRequest, Message } from '../ports.ts';
import {
  describeForeignAnswer,
  describeModelError,
  type Endpoint,
} from './describe-model-error.ts';
import { readCompletion } from './read-completion.ts';
import { redactAnswer, redactMessage } from './redact-secret.ts';

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
 * How an endpoint wants to be asked. Every run starts with what OpenAI documents; what an endpoint
 * does not know is said in the older way for the rest of the run. More ways can be added here.
 */
type Dialect = {
  readonly format: 'json-schema' | 'prompt';
  readonly limit: 'max_completion_tokens' | 'max_tokens';
};
const documented: Dialect = { format: 'json-schema', limit: 'max_completion_tokens' };

/** Asks a model behind any endpoint that speaks OpenAI's chat completions; the SDK retries, we keep the deadline. */
export function createOpenAiModel(options: OpenAiModelOptions): Complete {
  const client = createClient(options);
  const endpoint = describeEndpoint(client.baseURL, options);
  const deadline = AbortSignal.timeout(options.timeoutSeconds * 1000);
  const signal =
    options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal]);
  let dialect = documented;
  return async (request) => {
    for (;;) {
      const body = writeBody(request, dialect, options);
      try {
        const answer: unknown = await client.chat.completions.create(body, { signal });
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
  { format, limit }: Dialect,
  { model, temperature, reasoningEffort }: OpenAiModelOptions,
): ChatCompletionCreateParamsNonStreaming {
  const described =
    format === 'prompt' ? [...messages, describeShape(schema.schema)] : [...messages];
  return {
    model,
    messages: described,
    [limit]: maxOutputTokens,
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

/** The next way to ask when an endpoint does not know a part of the present one. */
function adaptDialect(dialect: Dialect, error: unknown): Dialect | undefined {
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) {
    return undefined;
  }
  const text = `${error.param ?? ''} ${error.message}`;
  if (text.includes('max_completion_tokens') && dialect.limit === 'max_completion_tokens') {
    return { ...dialect, limit: 'max_tokens' };
  }
  if (!/response_format|json_schema|structured output|grammar/iu.test(text)) return undefined;
  return dialect.format === 'json-schema' ? { ...dialect, format: 'prompt' } : undefined;
}

function toCompletion(
  answer: unknown,
  request: CompletionRequest,
  { endpoint, options }: { endpoint: Endpoint; options: OpenAiModelOptions },
): Completion {
  const prompt = request.messages.map(({ content }) => content).join('\n');
  const read = readCompletion(answer, { model: options.model, prompt });
  if (!read.ok) throw describeForeignAnswer(read.found, endpoint);
  return { ...read.completion, text: redactAnswer(read.completion.text, options.apiKey) };
}
