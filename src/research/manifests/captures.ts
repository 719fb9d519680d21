/** Reads a named group of one match; a group that took no part is an empty text. */
export type Captures = (group: string) => string;

const capturesOf =
  (match: RegExpExecArray | null): Captures =>
  (group) =>
    match?.groups?.[group] ?? '';

/** The named groups of the first match, all of them empty when there is none. */
export const capture = (pattern: RegExp, text: string): Captures => capturesOf(pattern.exec(text));

/** The named groups of every match of a global pattern. */
export const captureAll = (pattern: RegExp, text: string): Captures[] =>
  [...text.matchAll(pattern)].map(capturesOf);
