import { APIError } from 'openai';

/**
 * How an endpoint wants to be asked. Every run starts with what OpenAI documents; what an endpoint
 * does not know is said in the older way for the rest of the run. More ways can be added here.
 */
export type Dialect = {
  /** A schema that binds, any JSON, or only words; the schema is in the prompt of the last two. */
  readonly format: 'json-schema' | 'json-mode' | 'prompt';
  readonly limit: 'max_completion_tokens' | 'max_tokens';
  /** A stream ends with a count of its tokens, without one, or the answer comes whole. */
  readonly delivery: 'counted-stream' | 'stream' | 'whole';
  /** Reasoning models take no temperature, and others no effort. */
  readonly temperature: 'asked' | 'none';
  readonly effort: 'asked' | 'none';
  /** Some models know no role but the user's and their own. */
  readonly rules: 'system' | 'user';
};

export const documented: Dialect = {
  format: 'json-schema',
  limit: 'max_completion_tokens',
  delivery: 'counted-stream',
  temperature: 'asked',
  effort: 'asked',
  rules: 'system',
};

type Fallback = {
  /** How an endpoint names what it does not know. */
  readonly named: RegExp;
  readonly fits: (dialect: Dialect) => boolean;
  readonly change: Partial<Dialect>;
};

const responseFormat =
  /response_format|json_schema|json_object|json mode|structured output|grammar/iu;

/** The first that fits is taken; the last one names a word that other complaints may contain. */
const fallbacks: readonly Fallback[] = [
  {
    named: /max_completion_tokens/u,
    fits: ({ limit }) => limit === 'max_completion_tokens',
    change: { limit: 'max_tokens' },
  },
  {
    named: /stream_options|include_usage/u,
    fits: ({ delivery }) => delivery === 'counted-stream',
    change: { delivery: 'stream' },
  },
  {
    named: /temperature/iu,
    fits: ({ temperature }) => temperature === 'asked',
    change: { temperature: 'none' },
  },
  {
    named: /reasoning.?effort/iu,
    fits: ({ effort }) => effort === 'asked',
    change: { effort: 'none' },
  },
  {
    named: responseFormat,
    fits: ({ format }) => format === 'json-schema',
    change: { format: 'json-mode' },
  },
  {
    named: responseFormat,
    fits: ({ format }) => format === 'json-mode',
    change: { format: 'prompt' },
  },
  {
    named:
      /\bsystem\b.{0,40}\b(?:role|message|prompt|instruction)|\brole\b.{0,40}\bsystem\b|developer instruction/iu,
    fits: ({ rules }) => rules === 'system',
    change: { rules: 'user' },
  },
  {
    // Some models stream only for accounts that were verified.
    named: /\bstream(?:ing|ed)?\b/iu,
    fits: ({ delivery }) => delivery !== 'whole',
    change: { delivery: 'whole' },
  },
];

/** What endpoints answer to a request that they do not understand; gateways say 404 and 501 when no model behind them does. */
const misunderstood: readonly unknown[] = [400, 404, 422, 501];

/** The next way to ask when an endpoint does not know a part of the present one. */
export function adaptDialect(dialect: Dialect, error: unknown): Dialect | undefined {
  if (!(error instanceof APIError) || !misunderstood.includes(error.status)) return undefined;
  const text = `${error.param ?? ''} ${error.message}`;
  const fallback = fallbacks.find(({ named, fits }) => fits(dialect) && named.test(text));
  return fallback && { ...dialect, ...fallback.change };
}
