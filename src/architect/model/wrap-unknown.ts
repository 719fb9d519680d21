import { SpecWriterError } from '../../errors.ts';

/** A mistake of ours must not hide what was paid for, so it travels as a value too. */
export const wrapUnknown = (error: unknown): SpecWriterError =>
  error instanceof SpecWriterError
    ? error
    : new SpecWriterError('internal', {
        message: 'Expected an answer that can be judged, found an error of this program.',
        hint: 'Report it together with the answer that was kept beside the report.',
        cause: error,
      });
