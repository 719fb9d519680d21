import type { Span } from '../scan-words.ts';

/** A part is about a screen of text, as the pieces are that a model is shown. */
const shortestPart = 1_000;
const longestPart = 4_000;

const joint = /\n(?=\n|#)|\r\n\r/u;

/**
 * Cuts a text into parts of about one size, at a paragraph or a heading where there is one: of a large
 * research only counts are wanted, and finding the true joints of every format would cost more than those.
 */
export function* cutRoughly(text: string): Generator<Span> {
  let start = 0;
  while (text.length - start > longestPart) {
    const end = start + findEnd(text.slice(start + shortestPart, start + longestPart));
    yield { start, end };
    start = end;
  }
  if (start < text.length) yield { start, end: text.length };
}

function findEnd(window: string): number {
  const found = window.search(joint);
  const lineEnd = found === -1 ? window.lastIndexOf('\n') : found;
  return lineEnd === -1 ? longestPart : shortestPart + lineEnd + 1;
}
