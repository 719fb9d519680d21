import { SpecWriterError, type ErrorKind } from '../../errors.ts';

/** Why a model gave no answer, and whether another model at the same endpoint may. */
export class ModelError extends SpecWriterError {
  readonly isCurable: boolean;

  constructor(kind: ErrorKind, text: { message: string; hint: string; isCurable: boolean }) {
    super(kind, text);
    this.isCurable = text.isCurable;
  }
}
