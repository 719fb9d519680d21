import { SpecWriterError } from '../../errors.ts';
import type { CompletionRequest, Message, Usage } from '../../ports.ts';
import type { Assignment } from '../assignment.ts';
import type { CountTokens } from '../../research/count-tokens.ts';
import { writeDraftSchema } from './draft.ts';
import type { Packing } from './packing.ts';
import { writePrompt, type Prompt } from './write-prompt.ts';

/** Hard caps of one run, in tokens and rounds. */
export type ModelLimits = {
  readonly maxInputTokens: number;
  readonly maxOutputTokens: number;
  readonly maxTotalTokens: number;
  readonly maxRepairs: number;
};

export type PlannedRequest = {
  readonly request: CompletionRequest;
  readonly omitted: Prompt['omitted'];
  readonly packing?: Packing;
};

/** What is left of the caps, and how tokens are counted. */
export type Spending = {
  readonly limits: ModelLimits;
  readonly spent: Usage;
  readonly countTokens: CountTokens;
};

/** No specification is shorter, whatever was asked for. */
const shortestAnswer = 1000;

/**
 * Fits one request into what is left of the caps. A repair repeats the whole conversation, so its
 * prompt shrinks by what the repair adds, and it needs room for an answer as long as the one it mends.
 */
export function planRequest(
  assignment: Assignment,
  repair: readonly Message[],
  { limits, spent, countTokens }: Spending,
): PlannedRequest {
  const schema = writeDraftSchema();
  const countMessages = (messages: readonly Message[]): number =>
    messages.reduce((sum, { content }) => sum + countTokens(content), 0);
  const added = countTokens(JSON.stringify(schema)) + countMessages(repair);
  const left = limits.maxTotalTokens - spent.promptTokens - spent.completionTokens;
  const forPrompt = Math.max(left - limits.maxOutputTokens, Math.floor(left / 2));
  const maxInputTokens = Math.min(limits.maxInputTokens, forPrompt) - added;
  const prompt = writePrompt(assignment, { ...limits, maxInputTokens, countTokens });
  const maxOutputTokens = Math.min(limits.maxOutputTokens, left - prompt.tokens - added);
  const answer = countMessages(repair.filter(({ role }) => role === 'assistant'));
  const least = Math.max(answer, Math.min(shortestAnswer, limits.maxOutputTokens));
  if (maxOutputTokens < least) throw describeShortage(maxOutputTokens, least);
  return {
    request: {
      messages: [...prompt.messages, ...repair],
      schema: { name: 'specification', schema },
      maxOutputTokens,
    },
    omitted: prompt.omitted,
    ...(prompt.packing && { packing: prompt.packing }),
  };
}

const describeShortage = (found: number, least: number): SpecWriterError =>
  new SpecWriterError('input', {
    message: `Expected room for an answer of about ${least} tokens, found ${Math.max(found, 0)} within the caps.`,
    hint: 'Raise max-total-tokens or max-output-tokens.',
  });
