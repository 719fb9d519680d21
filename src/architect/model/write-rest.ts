import type { CompletionRequest, Message } from '../../ports.ts';
import { estimateTokens } from '../../research/count-tokens.ts';
import { defuseTokens } from './defuse-tokens.ts';
import { writeDraftSchema } from './draft.ts';
import type { CutParts } from './read-parts.ts';

/** The request for what a cut answer lacks; the conversation so far stays, so that an endpoint finds it in its cache. */
export function writeRest(
  request: CompletionRequest,
  { parts, open }: CutParts,
  missing: readonly string[],
): CompletionRequest {
  const names = missing.map((name) => `\`${name}\``).join(', ');
  const shown = open === undefined ? parts : { ...parts, [open.name]: open.items };
  const cutIn =
    open === undefined
      ? ''
      : ` The list \`${open.name}\` was cut in its middle: give only the items that follow those above.`;
  return {
    ...request,
    messages: [
      ...request.messages,
      { role: 'assistant', content: defuseTokens(JSON.stringify(shown)) },
      {
        role: 'user',
        content: `# Continuation\n\nYour answer was longer than it may be and was cut. What is shown above is kept as it is. Answer with one JSON object that holds only what is missing, consistent with it: ${names}.${cutIn}`,
      },
    ],
    schema: { name: 'specification_rest', schema: writeDraftSchema(missing) },
  };
}

/** What messages and schema of a request take, in tokens. */
export const estimateRequest = ({
  messages,
  schema,
}: Pick<CompletionRequest, 'messages' | 'schema'>): number =>
  estimateMessages(messages) + estimateTokens(JSON.stringify(schema));

export const estimateMessages = (messages: readonly Message[]): number =>
  messages.reduce((sum, { content }) => sum + estimateTokens(content), 0);
