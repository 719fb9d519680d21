/** Who can mend it: the user's input, the model's endpoint, GitHub, or nobody but us; `cancelled` by a person. */
export type ErrorKind = 'input' | 'model' | 'github' | 'network' | 'internal' | 'cancelled';

/** The one error of this program: what was expected and found, and what to do about it. */
export class SpecWriterError extends Error {
  override readonly name = 'SpecWriterError';
  readonly kind: ErrorKind;
  readonly hint: string;

  constructor(kind: ErrorKind, text: { message: string; hint: string; cause?: unknown }) {
    super(text.message, text.cause === undefined ? undefined : { cause: text.cause });
    this.kind = kind;
    this.hint = text.hint;
  }
}
