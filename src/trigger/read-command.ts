/** The first word of a comment that asks for a specification. */
export const command = '/spec';

/** The words behind the command; nothing where a comment does not begin with it. Phones write it as `/Spec`. */
export function readCommand(comment: string): string | undefined {
  const match = /^\/spec(?:\s([^]*))?$/iu.exec(comment.trim());
  return match === null ? undefined : (match[1] ?? '').trim();
}
