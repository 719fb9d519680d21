import * as z from 'zod';
import type { Completion } from '../../ports.ts';

const Part = z.object({ text: z.string().default('') });
/** Some endpoints answer in parts, as the API itself does in other places. */
const Content = z.union([
  z.string(),
  z.array(Part).transform((parts) => parts.map(({ text }) => text).join('')),
]);
const orEmpty = (text: string | null | undefined): string => text ?? '';
/** A message of a whole answer, or the next piece of it in a stream. */
export const AnswerMessage = z.object({
  content: Content.nullish().transform(orEmpty),
  refusal: z.string().nullish().transform(orEmpty),
});
const Choice = z.object({
  finish_reason: z.string().nullish().transform(orEmpty),
  message: AnswerMessage,
});
type Choice = z.infer<typeof Choice>;
const count = z.int().min(0);
/**
 * Tokens of reasoning are a part of `completion_tokens`; endpoints that leave them out there still
 * have them in the total.
 */
const Usage = z
  .object({
    prompt_tokens: count,
    completion_tokens: count,
    total_tokens: count.optional().catch(undefined),
  })
  .transform(({ prompt_tokens: prompt, completion_tokens: written, total_tokens: total = 0 }) => ({
    promptTokens: prompt,
    completionTokens: Math.max(written, total - prompt),
  }));
/** It stands in outputs, tables and the document; a name with anything else in it is none. */
export const ModelName = z.string().regex(/^[\w.:/@+~-]{1,200}$/u);
const Answer = z.object({
  model: ModelName.optional().catch(undefined),
  choices: z.tuple([Choice], z.unknown()),
  usage: Usage.optional().catch(undefined),
});

/** A gateway in front of several models reports their errors inside a 200. */
const ErrorInside = z.object({
  error: z.object({ message: z.string() }).transform(({ message }) => message),
});

/** Tokens of an answer whose endpoint counts none, by bytes; a cap needs a number. */
const bytesPerToken = 4;

/** A completion, or what was found instead. */
export type ReadCompletion =
  | { readonly ok: true; readonly completion: Completion }
  | {
      readonly ok: false;
      readonly found: string;
      /** Whether an API answered, for which another model may do better. */
      readonly isCurable: boolean;
    };

/** Reads a body that should be a chat completion, and is whatever the endpoint sent. */
export function readCompletion(
  body: unknown,
  asked: { readonly model: string; readonly prompt: string },
): ReadCompletion {
  const parsed = Answer.safeParse(body);
  if (!parsed.success) {
    const isCurable = typeof body === 'object';
    return { ok: false, found: describeBody(body, parsed.error), isCurable };
  }
  const { choices, usage, model = asked.model } = parsed.data;
  const [choice] = choices;
  const ended = readEnd(choice);
  const { refusal, content } = choice.message;
  const text = refusal === '' ? content : refusal;
  return {
    ok: true,
    completion: {
      text,
      model,
      ended,
      usage: {
        requests: 1,
        promptTokens: usage?.promptTokens ?? estimate(asked.prompt),
        completionTokens: usage?.completionTokens ?? estimate(text),
      },
    },
  };
}

/** What endpoints call an end by the limit and one by a filter, beside OpenAI's own words. */
const limitReasons = ['length', 'max_tokens', 'max_output_tokens', 'model_length'];
const filterReasons = ['content_filter', 'safety', 'recitation', 'blocklist', 'prohibited_content'];

function readEnd({ message, finish_reason: reason }: Choice): Completion['ended'] {
  const word = reason.toLowerCase();
  if (message.refusal !== '' || word === 'refusal') return 'refusal';
  if (filterReasons.includes(word)) return 'content-filter';
  return limitReasons.includes(word) ? 'length' : 'stop';
}

function describeBody(body: unknown, { issues }: z.ZodError): string {
  const inside = ErrorInside.safeParse(body);
  if (inside.success) return `an error inside a successful answer: ${inside.data.error}`;
  if (body === '') return 'an empty answer';
  if (typeof body === 'string') return `${/^\s*</u.test(body) ? 'a web page' : 'text'}: ${body}`;
  const places = issues.map(({ path }) => path.map(String).join('.'));
  if (places.some((place) => /^choices(?:\.0)?$/u.test(place))) return 'an answer without choices';
  return `JSON of another shape (${places.join(', ')})`;
}

const estimate = (text: string): number => Math.ceil(Buffer.byteLength(text) / bytesPerToken);
