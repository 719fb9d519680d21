import { SpecWriterError } from '../../src/errors.ts';

/** The error that the work ends with; work that succeeds, or fails in another way, fails the test. */
export async function catchError(work: Promise<unknown>): Promise<SpecWriterError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof SpecWriterError) return error;
  throw new Error('Expected a SpecWriterError.', { cause: error });
}
