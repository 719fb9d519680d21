import type { CompletionRequest, Message } from '../../ports.ts';

/** Says in words what a model without a binding schema cannot be told otherwise. */
export const describeShape = (schema: CompletionRequest['schema']['schema']): Message => ({
  role: 'user',
  content: `Answer with one JSON object that satisfies this JSON Schema, and with nothing else:\n${JSON.stringify(schema)}`,
});
