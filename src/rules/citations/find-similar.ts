import { foldQuote } from './fold-quote.ts';

export type SimilarLine = { readonly line: number; readonly text: string };

/** A line that changed stays near its place; further away, a line that is alike is another one. */
const reach = 200;
/** From this share of common words on, two lines say the same with a change. */
const leastShare = 0.5;
/** A line of data is not compared word by word. */
const longestLine = 1000;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** The line near a cited one that has most words of a quote: what the quote has become. */
export function findSimilar(
  lines: readonly string[],
  quote: string,
  line: number,
): SimilarLine | undefined {
  const wanted = wordsOf(quote);
  let best: (SimilarLine & { readonly share: number }) | undefined;
  const first = Math.max(0, line - 1 - reach);
  for (const [index, text] of lines.slice(first, line + reach).entries()) {
    if (text.length > longestLine) continue;
    const words = wordsOf(text);
    const shared = [...words].filter((word) => wanted.has(word)).length;
    const share = shared / Math.max(1, words.size + wanted.size - shared);
    if (share < leastShare || share <= (best?.share ?? 0)) continue;
    best = { line: first + index + 1, text: foldQuote(text), share };
  }
  return best;
}
