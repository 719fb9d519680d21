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
 * How an endpoint is told the shape of the answer. The first that it accepts is used for the rest of
 * the run; more ways between the two can be added here.
 */
const answerFormats = ['json-schema', 'prompt'] as const;
type AnswerFormat = (typeof answerFormats)[number];

/** Asks a model behind any endpoint that speaks OpenAI's chat completions; the SDK retries, we keep the deadline. */
export function createOpenAiModel(options: OpenAiModelOptions): Complete {
  const client = createClient(options);
  const endpoint = describeEndpoint(client.baseURL, options);
  const deadline = AbortSignal.timeout(options.timeoutSeconds * 1000);
  const signal =
    options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal]);
  let format: AnswerFormat = answerFormats[0];
  return async (request) => {
    for (;;) {
      const body = writeBody(request, format, options);
      try {
        const answer: unknown = await client.chat.completions.create(body, { signal });
        return toCompletion(answer, request, { endpoint, options });
      } catch (error) {
        const next = nextFormat(format, error);
        if (next === undefined) throw describeModelError(error, endpoint);
        format = next;
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
  format: AnswerFormat,
  { model, temperature, reasoningEffort }: OpenAiModelOptions,
): ChatCompletionCreateParamsNonStreaming {
  const described =
    format === 'prompt' ? [...messages, describeShape(schema.schema)] : [...messages];
  return {
    model,
    messages: described,
    max_completion_tokens: maxOutputTokens,
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

/** The next way to ask when an endpoint does not know the present one. */
function nextFormat(format: AnswerFormat, error: unknown): AnswerFormat | undefined {
  const isRefused =
    error instanceof APIError &&
    (error.status === 400 || error.status === 422) &&
    /response_format|json_schema|structured output|grammar/iu.test(
      `${error.param ?? ''} ${error.message}`,
    );
  return isRefused ? answerFormats[answerFormats.indexOf(format) + 1] : undefined;
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
