import { SpecWriterError } from '../../errors.ts';
import type { CompletionRequest, Message, Usage } from '../../ports.ts';
import type { Assignment } from '../assignment.ts';
import type { CountTokens } from '../../research/count-tokens.ts';
import { countUsed } from './add-usage.ts';
import { writeDraftSchema } from './draft.ts';
import { allProperties, type Property } from './draft-sections.ts';
import type { Packing } from './packing.ts';
import { messageFrame, writePrompt, type Prompt } from './write-prompt.ts';
import { writeWholeTask, type WriteTask } from './write-task.ts';

/** Hard caps of one run, in tokens and rounds. */
export type ModelLimits = {
  readonly maxInputTokens: number;
  readonly maxOutputTokens: number;
  readonly maxTotalTokens: number;
  readonly maxRepairs: number;
};

export type PlannedRequest = {
  readonly request: CompletionRequest;
  /** Of messages and schema. */
  readonly promptTokens: number;
  readonly omitted: Prompt['omitted'];
  readonly packing?: Packing;
};

/** What is asked for, and what the prompt begins with. */
export type RequestForm = {
  /** Of the schema. */
  readonly name: string;
  readonly properties: readonly Property[];
  readonly writeTask: WriteTask;
  /** Messages of an earlier request, to begin with the same bytes where they fit. */
  readonly opening?: readonly Message[] | undefined;
  /** What all requests will take that begin with this prompt; without it there is one. */
  readonly several?: Several;
};

/** Several requests that begin alike. */
export type Several = {
  readonly prompts: number;
  /** All answers together, in tokens. */
  readonly answers: number;
  /** What the longest adds to the beginning, in tokens. */
  readonly added: number;
};

/** The whole object in one answer. */
export const wholeForm: RequestForm = {
  name: 'specification',
  properties: allProperties,
  writeTask: writeWholeTask,
};

/** What is left of the caps, and how tokens are counted. */
export type Spending = {
  readonly limits: ModelLimits;
  readonly spent: Usage;
  readonly countTokens: CountTokens;
  readonly form?: RequestForm;
};

/** No specification is shorter, whatever was asked for. */
const shortestAnswer = 1000;
/** A whole specification is long; a part of one may be as short as this. */
const shortestPart = 300;

/**
 * Fits one request into what is left of the caps. A repair repeats the whole conversation, so its
 * prompt shrinks by what the repair adds, and it needs room for an answer as long as the one it mends.
 */
export function planRequest(
  assignment: Assignment,
  added: readonly Message[],
  { limits, spent, countTokens, form = wholeForm }: Spending,
): PlannedRequest {
  const schema = writeDraftSchema(form.properties);
  const countMessages = (messages: readonly Message[]): number =>
    messages.reduce((sum, { content }) => sum + countTokens(content), 0);
  const beside = countTokens(JSON.stringify(schema)) + countMessages(added);
  const left = limits.maxTotalTokens - countUsed(spent);
  const maxInputTokens = Math.min(limits.maxInputTokens, shareOf(left, limits, form)) - beside;
  const prompt =
    repeatOpening(form.opening, maxInputTokens, countMessages) ??
    writePrompt(assignment, { ...limits, maxInputTokens, countTokens, writeTask: form.writeTask });
  const maxOutputTokens = Math.min(limits.maxOutputTokens, left - prompt.tokens - beside);
  const answer = countMessages(added.filter(({ role }) => role === 'assistant'));
  const least = findLeast(form, limits, answer);
  if (maxOutputTokens < least) throw describeShortage(maxOutputTokens, least);
  return {
    request: {
      messages: [...prompt.messages, ...added],
      schema: { name: form.name, schema },
      maxOutputTokens,
    },
    promptTokens: prompt.tokens + beside,
    omitted: prompt.omitted,
    ...(prompt.packing && { packing: prompt.packing }),
  };
}

/** What a prompt may take of what is left, in tokens. */
function shareOf(left: number, limits: ModelLimits, { several }: RequestForm): number {
  if (several === undefined) {
    return Math.max(left - limits.maxOutputTokens, Math.floor(left / 2));
  }
  const { prompts, answers, added } = several;
  return Math.floor((left - answers) / prompts) - added;
}

function repeatOpening(
  opening: readonly Message[] | undefined,
  maxInputTokens: number,
  countMessages: (messages: readonly Message[]) => number,
): Prompt | undefined {
  if (opening === undefined) return undefined;
  const tokens = countMessages(opening) + messageFrame;
  const omitted = { lines: 0, facts: 0, asked: 0 };
  return tokens > maxInputTokens ? undefined : { messages: opening, tokens, omitted };
}

/** A repair of everything needs as much as the answer that it mends. */
function findLeast({ properties }: RequestForm, limits: ModelLimits, answer: number): number {
  if (properties.length < allProperties.length) {
    return Math.min(shortestPart, limits.maxOutputTokens);
  }
  return Math.max(answer, Math.min(shortestAnswer, limits.maxOutputTokens));
}

const describeShortage = (found: number, least: number): SpecWriterError =>
  new SpecWriterError('input', {
    message: `Expected room for an answer of about ${least} tokens, found ${Math.max(found, 0)} within the caps.`,
    hint: 'Raise max-total-tokens or max-output-tokens.',
  });
