import { SpecWriterError } from '../errors.ts';

/** Why nothing of an answer was kept; `found` names what stands there, never itself. */
export const secretInOutput = (found: string): SpecWriterError =>
  new SpecWriterError('model', {
    message: `Expected a document without secrets, found ${found} (secret-in-output).`,
    hint: 'Nothing of it was kept. Look at who wrote the requirement and the research, and replace the secret if others may have seen it.',
  });
