import { APIError } from 'openai';

/**
 * How an endpoint wants to be asked. Every run starts with what OpenAI documents; what an endpoint
 * does not know is said in the older way for the rest of the run. More ways can be added here.
 */
export type Dialect = {
  readonly format: 'json-schema' | 'prompt';
  readonly limit: 'max_completion_tokens' | 'max_tokens';
  /** A stream ends with a count of its tokens, without one, or the answer comes whole. */
  readonly delivery: 'counted-stream' | 'stream' | 'whole';
};

export const documented: Dialect = {
  format: 'json-schema',
  limit: 'max_completion_tokens',
  delivery: 'counted-stream',
};

type Fallback = {
  /** How an endpoint names what it does not know. */
  readonly named: RegExp;
  readonly fits: (dialect: Dialect) => boolean;
  readonly change: Partial<Dialect>;
};

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
    named: /response_format|json_schema|structured output|grammar/iu,
    fits: ({ format }) => format === 'json-schema',
    change: { format: 'prompt' },
  },
  {
    // Some models stream only for accounts that were verified.
    named: /\bstream(?:ing|ed)?\b/iu,
    fits: ({ delivery }) => delivery !== 'whole',
    change: { delivery: 'whole' },
  },
];

/** The next way to ask when an endpoint does not know a part of the present one. */
export function adaptDialect(dialect: Dialect, error: unknown): Dialect | undefined {
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) {
    return undefined;
  }
  const text = `${error.param ?? ''} ${error.message}`;
  const fallback = fallbacks.find(({ named, fits }) => fits(dialect) && named.test(text));
  return fallback && { ...dialect, ...fallback.change };
}
