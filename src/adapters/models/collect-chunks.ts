import * as z from 'zod';
import { BrokenAnswer } from './broken-answer.ts';
import { AnswerMessage } from './read-completion.ts';

/** What an endpoint sent in answer to one request. */
export type Answer = {
  /** A chat completion, or what came instead of one. */
  readonly body: unknown;
  /** Why the text in `body` is only what came before the answer broke off. */
  readonly broken?: unknown;
};

const nothingNew = { content: '', refusal: '' };
/** A gateway may send its last piece as a whole message. */
const Piece = z
  .object({
    finish_reason: z.string().min(1).optional().catch(undefined),
    delta: AnswerMessage.optional(),
    message: AnswerMessage.optional(),
  })
  .transform(({ finish_reason: finishReason, delta, message = nothingNew }) => ({
    finishReason,
    ...(delta ?? message),
  }));
const Chunk = z.object({
  model: z.string().min(1).optional().catch(undefined),
  /** Empty beside the count of tokens, and in a first chunk that tells of a content filter. */
  choices: z
    .array(Piece)
    .transform(([piece]) => piece ?? { ...nothingNew, finishReason: undefined }),
  usage: z.unknown().optional(),
});

type Collected = {
  readonly content: string;
  readonly refusal: string;
  readonly bytes: number;
  readonly finishReason?: string | undefined;
  readonly model?: string | undefined;
  readonly usage?: unknown;
  /** The last chunk, while none had the shape of one. */
  readonly foreign?: unknown;
  readonly known: boolean;
};
const nothing: Collected = { content: '', refusal: '', bytes: 0, known: false };

/** Puts the chunks of a stream together, telling the bytes of each; throws what ended it when no text had arrived. */
export async function collectChunks(
  chunks: AsyncIterable<unknown>,
  mostBytes: number,
  onText: (bytes: number) => void,
): Promise<Answer> {
  let collected = nothing;
  let broken: unknown;
  try {
    for await (const chunk of chunks) {
      const { bytes } = collected;
      collected = append(collected, chunk);
      onText(collected.bytes - bytes);
      if (collected.bytes > mostBytes) throw new BrokenAnswer('endless');
    }
  } catch (error) {
    broken = error;
  }
  // What breaks after the end of the text costs at most the count of its tokens.
  if (collected.finishReason !== undefined) return { body: toBody(collected) };
  if (broken === undefined && collected.foreign !== undefined) return { body: collected.foreign };
  broken ??= new BrokenAnswer('unfinished');
  if (collected.bytes === 0) throw broken;
  return { body: toBody({ ...collected, finishReason: 'length' }), broken };
}

function append(collected: Collected, chunk: unknown): Collected {
  const parsed = Chunk.safeParse(chunk);
  if (!parsed.success) return collected.known ? collected : { ...collected, foreign: chunk };
  const { choices: piece, model, usage } = parsed.data;
  return {
    content: collected.content + piece.content,
    refusal: collected.refusal + piece.refusal,
    bytes: collected.bytes + Buffer.byteLength(piece.content) + Buffer.byteLength(piece.refusal),
    finishReason: piece.finishReason ?? collected.finishReason,
    model: collected.model ?? model,
    usage: usage ?? collected.usage,
    known: true,
  };
}

const toBody = ({ content, refusal, finishReason, model, usage }: Collected): unknown => ({
  model,
  choices: [{ finish_reason: finishReason, message: { content, refusal } }],
  usage,
});
