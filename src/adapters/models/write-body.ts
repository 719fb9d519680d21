import type { ChatCompletionCreateParams } from 'openai/resources/chat/completions';
import type { CompletionRequest, Message } from '../../ports.ts';
import type { Dialect } from './adapt-dialect.ts';
import { describeShape } from './describe-shape.ts';

export type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh';

/** What the user chose for every request. */
export type Choices = {
  readonly model: string;
  readonly temperature?: number;
  readonly reasoningEffort?: ReasoningEffort;
};

/** The way a run begins: nobody asks for what was not chosen. */
export const firstDialect = (
  documented: Dialect,
  { temperature, reasoningEffort }: Choices,
): Dialect => ({
  ...documented,
  temperature: temperature === undefined ? 'none' : 'asked',
  effort: reasoningEffort === undefined ? 'none' : 'asked',
});

/** Says a request in the words that an endpoint understands. */
export function writeBody(
  { messages, schema, maxOutputTokens }: CompletionRequest,
  { format, limit, delivery, temperature, effort, rules }: Dialect,
  choices: Choices,
): ChatCompletionCreateParams {
  const described =
    format === 'json-schema' ? messages : [...messages, describeShape(schema.schema)];
  return {
    model: choices.model,
    messages: rules === 'system' ? [...described] : described.map(sayAsUser),
    [limit]: maxOutputTokens,
    ...(delivery !== 'whole' && { stream: true }),
    ...(delivery === 'counted-stream' && { stream_options: { include_usage: true } }),
    ...(temperature === 'asked' && { temperature: choices.temperature }),
    ...(effort === 'asked' && { reasoning_effort: choices.reasoningEffort }),
    ...(format === 'json-schema' && {
      response_format: { type: 'json_schema', json_schema: { ...schema, strict: true } },
    }),
    ...(format === 'json-mode' && { response_format: { type: 'json_object' } }),
  };
}

const sayAsUser = ({ role, content }: Message): Message => ({
  role: role === 'system' ? 'user' : role,
  content,
});
