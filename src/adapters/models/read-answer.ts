import { APIUserAbortError, type OpenAI } from 'openai';
import { Stream } from 'openai/streaming';
import { BrokenAnswer } from './broken-answer.ts';
import { collectChunks, type Answer } from './collect-chunks.ts';

/** More than any token has, even one of rare characters that are escaped in JSON. */
const textBytesPerToken = 16;
/** A token of a stream travels in a chunk of 200 to 700 bytes; reasoning is sent and not kept. */
const sentBytesPerToken = 2048;
/** For whatever comes before and after the text. */
const spareBytes = 1_000_000;

/** The first line of a stream begins with a field of an event or with a comment. */
const eventStart = /^(?:data|event|id|retry)?:/u;
const longestField = 'event:'.length;

export type Reading = {
  readonly client: OpenAI;
  /** Ends an answer that never ends by itself. */
  readonly signal: AbortSignal;
  readonly maxOutputTokens: number;
  /** Told of the bytes of each piece of text. */
  readonly onText?: ((bytes: number) => void) | undefined;
};

/**
 * Reads an answer as what it is: endpoints that do not stream answer whole, and some say
 * in their content type what they would have sent if all had gone well.
 */
export async function readAnswer(response: Response, reading: Reading): Promise<Answer> {
  const { client, maxOutputTokens, onText = ignore } = reading;
  const { head, sent } = await readHead(readBytes(response, reading));
  const copy = new Response(ReadableStream.from(sent));
  if (!eventStart.test(head)) return { body: parseWhole(await copy.text()) };
  const events = Stream.fromSSEResponse<unknown>(copy, new AbortController(), client);
  const mostBytes = maxOutputTokens * textBytesPerToken + spareBytes;
  return collectChunks(events, mostBytes, onText);
}

const ignore = (): void => undefined;

/** The body as it comes, up to a bound: an endpoint must not fill the memory. */
async function* readBytes(
  { body }: Response,
  { signal, maxOutputTokens }: Reading,
): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const chunks: AsyncIterable<Uint8Array> = body;
  let left = maxOutputTokens * sentBytesPerToken + spareBytes;
  try {
    for await (const chunk of chunks) {
      left -= chunk.length;
      if (left < 0) throw new BrokenAnswer('endless');
      yield chunk;
    }
  } catch (error) {
    // The SDK takes an aborted body for one that ended.
    throw signal.aborted ? new APIUserAbortError() : error;
  }
}

/** Reads until the kind of the answer shows; some endpoints send blank lines while they work. */
async function readHead(
  bytes: AsyncGenerator<Uint8Array>,
): Promise<{ readonly head: string; readonly sent: AsyncIterable<Uint8Array> }> {
  const taken: Uint8Array[] = [];
  let head = '';
  while (head.length < longestField) {
    const next = await bytes.next();
    if (next.done === true) break;
    taken.push(next.value);
    head = (head + Buffer.from(next.value).toString()).trimStart();
  }
  return { head, sent: rejoin(taken, bytes) };
}

async function* rejoin(
  taken: readonly Uint8Array[],
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* taken;
  yield* rest;
}

const parseWhole = (text: string): unknown =>
  /^\s*[[{]/u.test(text) ? (JSON.parse(text) as unknown) : text;
