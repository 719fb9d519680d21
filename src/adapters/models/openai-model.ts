import type { Complete, Completion, CompletionRequest } from '../../ports.ts';
import { coverSecrets, createSecretSearch } from '../../secrets/find-secrets.ts';
import { adaptDialect, documented, type Dialect } from './adapt-dialect.ts';
import type { Answer } from './collect-chunks.ts';
import {
  describeForeignAnswer,
  describeInterruption,
  describeModelError,
  type Endpoint,
} from './describe-model-error.ts';
import { openClient, type Access } from './open-client.ts';
import { readAnswer } from './read-answer.ts';
import { readCompletion } from './read-completion.ts';
import { redactMessage } from './redact-secret.ts';
import type { WatchAnswer } from './watch-answers.ts';
import { firstDialect, writeBody, type Choices } from './write-body.ts';

export type OpenAiModelOptions = Access &
  Choices & {
    readonly signal?: AbortSignal;
    /** When the run must end; `timeoutSeconds` from now without it. */
    readonly deadline?: AbortSignal;
    /** Told what the endpoint does not take of what was asked for. */
    readonly warn?: (text: string) => void;
    /** Told of every answer while it comes. */
    readonly watch?: WatchAnswer;
  };

/**
 * Asks a model behind any endpoint that speaks OpenAI's chat completions; the SDK retries, we keep
 * the deadline. The answer is streamed, because servers between here and there cut long silence.
 */
export function createOpenAiModel(options: OpenAiModelOptions): Complete {
  const { apiKey, model, timeoutSeconds } = options;
  const { client, address } = openClient(options);
  const { deadline = AbortSignal.timeout(timeoutSeconds * 1000) } = options;
  const signal =
    options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal]);
  const endpoint: Endpoint = {
    address,
    model,
    timeoutSeconds,
    redact: (text) => redactMessage(text, apiKey),
    ...(options.signal !== undefined && { signal: options.signal }),
  };
  let dialect = firstDialect(documented, options);
  return async (request) => {
    const { maxOutputTokens } = request;
    for (;;) {
      const asked = dialect;
      const body = writeBody(request, asked, options);
      const watched = options.watch?.();
      try {
        const response = await client.chat.completions.create(body, { signal }).asResponse();
        const answer = await readAnswer(response, {
          ...{ client, signal, maxOutputTokens },
          onText: watched?.add,
        });
        return toCompletion(answer, request, { endpoint, options });
      } catch (error) {
        const next = adaptDialect(asked, error);
        if (next === undefined) throw describeModelError(error, endpoint);
        // Of requests at the same time only the first to fail changes the way of all.
        if (dialect === asked) {
          tellOmission(asked, next, options);
          dialect = next;
        }
      } finally {
        watched?.end();
      }
    }
  };
}

/** What a person asked for is not left out in silence. */
function tellOmission(before: Dialect, after: Dialect, { model, warn }: OpenAiModelOptions): void {
  const names = [
    ...(before.temperature === after.temperature ? [] : ['temperature']),
    ...(before.effort === after.effort ? [] : ['reasoning-effort']),
  ];
  for (const name of names) warn?.(`${model} does not take ${name}, which was left out.`);
}

function toCompletion(
  { body, broken }: Answer,
  request: CompletionRequest,
  { endpoint, options }: { endpoint: Endpoint; options: OpenAiModelOptions },
): Completion {
  const prompt = request.messages.map(({ content }) => content).join('\n');
  const read = readCompletion(body, { model: options.model, prompt });
  if (!read.ok) throw describeForeignAnswer(read, endpoint);
  const places = createSecretSearch([options.apiKey])(read.completion.text);
  const own = places.filter(({ is }) => is === 'own-value');
  const text = coverSecrets(read.completion.text, own);
  return {
    ...read.completion,
    text,
    ...(own.length > 0 && { hadSecret: true }),
    ...(broken !== undefined && {
      interruption: describeInterruption(broken, { endpoint, length: text.length }),
    }),
  };
}
