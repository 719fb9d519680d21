import { SpecWriterError } from '../../errors.ts';
import type { Complete, Completion } from '../../ports.ts';

/** Stars the secrets of this run out of a text, whatever they are disguised as. */
export type Cover = (text: string) => string;

/**
 * A model of whose words about itself and its failures nothing gives a secret away: they end in logs,
 * summaries, outputs and comments. What it wrote is looked through on its own, as a whole.
 */
export function coverModel(complete: Complete, cover: Cover): Complete {
  return async (request) => {
    try {
      return coverCompletion(await complete(request), cover);
    } catch (error) {
      throw error instanceof SpecWriterError ? coverError(error, cover) : error;
    }
  };
}

const coverCompletion = (completion: Completion, cover: Cover): Completion => ({
  ...completion,
  model: cover(completion.model),
  ...(completion.interruption && { interruption: coverError(completion.interruption, cover) }),
});

const coverError = (
  { kind, message, hint, cause }: SpecWriterError,
  cover: Cover,
): SpecWriterError =>
  new SpecWriterError(kind, { message: cover(message), hint: cover(hint), cause });
