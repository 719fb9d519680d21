import { SpecWriterError } from './errors.ts';

/** An error as text for a person, and the exit status that goes with it. */
export type Explanation = {
  readonly message: string;
  readonly hint: string;
  readonly exitStatus: 2 | 3;
};

/** Never a stack trace, and never a secret: each given one is replaced wherever it stands. */
export function explainError(error: unknown, secrets: readonly string[]): Explanation {
  if (error instanceof SpecWriterError) {
    const exitStatus = error.kind === 'input' ? 2 : 3;
    return {
      message: redact(error.message, secrets),
      hint: redact(error.hint, secrets),
      exitStatus,
    };
  }
  const found = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    message: redact(
      `Expected no trouble of our own, found ${found.split('\n', 1)[0] ?? ''}`,
      secrets,
    ),
    hint: 'This is a mistake in Spec Writer: please report it with the command and this line.',
    exitStatus: 3,
  };
}

function redact(text: string, secrets: readonly string[]): string {
  return secrets
    .flatMap((secret) => secret.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line.length >= 4)
    .reduce((redacted, line) => redacted.replaceAll(line, '***'), text);
}
