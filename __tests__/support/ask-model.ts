import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  createOpenAiModel,
  type OpenAiModelOptions,
} from '../../src/adapters/models/openai-model.ts';
import { SpecWriterError } from '../../src/errors.ts';
import type { Complete, Completion, CompletionRequest } from '../../src/ports.ts';
import { startModel, type Answer } from './start-model.ts';
import { stream, type Step } from './stream-events.ts';

export const key = 'sk-test-0123456789abcdef';
const isRequest = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(
    readFileSync('__tests__/fixtures/openai/chat-completions.schema.json', 'utf8'),
  ) as object,
);
const request: CompletionRequest = {
  messages: [{ role: 'user', content: 'A service that stores items.' }],
  schema: { name: 'specification', schema: { type: 'object' } },
  maxOutputTokens: 500,
};

type Played = {
  readonly outcomes: readonly (Completion | SpecWriterError)[];
  /** What every request said of streaming. */
  readonly asked: readonly string[];
  /** All requests. */
  readonly bodies: readonly Readonly<Record<string, unknown>>[];
};

/** Asks `times` times within one run; every request must be valid by OpenAI's own description. */
export async function play(
  answers: readonly Answer[],
  {
    times = 1,
    rules,
    ...more
  }: Partial<OpenAiModelOptions> & { readonly times?: number; readonly rules?: string } = {},
): Promise<Played> {
  await using server = await startModel(...answers);
  const options = { apiKey: key, baseUrl: server.url, model: 'example-model', timeoutSeconds: 20 };
  const complete = createOpenAiModel({ ...options, ...more });
  const outcomes: (Completion | SpecWriterError)[] = [];
  for (let time = 0; time < times; time += 1) outcomes.push(await settle(complete, rules));
  const bodies = server.requests.map(({ body }) => {
    const sent = JSON.parse(body) as Readonly<Record<string, unknown>>;
    isRequest(sent);
    expect(isRequest.errors).toBeNull();
    return sent;
  });
  const asked = bodies.map((sent) => JSON.stringify([sent['stream'], sent['stream_options']]));
  return { outcomes, asked, bodies };
}

async function settle(complete: Complete, rules?: string): Promise<Completion | SpecWriterError> {
  const { messages } = request;
  const ruled = rules === undefined ? [] : [{ role: 'system', content: rules } as const];
  try {
    return await complete({ ...request, messages: [...ruled, ...messages] });
  } catch (error) {
    if (error instanceof SpecWriterError) return error;
    throw error;
  }
}

/** The completion that one stream gives, for which there must be one request. */
export async function readStream(steps: readonly Step[], more = {}): Promise<Completion> {
  const { outcomes, asked } = await play([stream(steps)], more);
  expect(asked).toHaveLength(1);
  const [outcome] = outcomes;
  if (outcome === undefined || outcome instanceof SpecWriterError) {
    throw new Error(`Expected a completion, found ${String(outcome?.message)}`);
  }
  return outcome;
}

/** The error that one answer ends in. */
export async function failWith(answer: Answer, more = {}): Promise<SpecWriterError> {
  const [outcome] = (await play([answer], more)).outcomes;
  if (outcome instanceof SpecWriterError) return outcome;
  throw new Error(`Expected an error, found ${JSON.stringify(outcome)}`);
}
