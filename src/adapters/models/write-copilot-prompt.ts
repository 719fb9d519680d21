import type { CompletionRequest } from '../../ports.ts';
import { describeShape } from './describe-shape.ts';

/** The CLI's own instructions, which cannot be left out, ask for short answers and for the use of tools. */
const opening =
  'Continue this conversation with the next message of the assistant. There are no tools, and nothing but the text of that message is read: write it whole, however long it is, without any word about it.';
/** A line that reads like the name of a speaker; only ours are. */
const speaker = /^(?=\[(?:system|user|assistant)\]\s*$)/gmu;

/** Folds a conversation into one text, in which nobody can speak in the name of another. */
export const writeCopilotPrompt = ({ messages, schema }: CompletionRequest): string =>
  [
    opening,
    ...[...messages, describeShape(schema.schema)].map(
      ({ role, content }) => `[${role}]\n${content.replace(speaker, ' ')}`,
    ),
    '[assistant]\n',
  ].join('\n\n');
