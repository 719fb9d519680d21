import { foldQuote } from './fold-quote.ts';
import type { SearchBudget } from './quote-finder.ts';

export type SimilarLine = { readonly line: number; readonly text: string };
/** Finds the line near a cited one that has most words of a quote: what the quote has become. */
export type LineFinder = (quote: string, line: number) => SimilarLine | undefined;

/** A line that changed stays near its place; further away, a line that is alike is another one. */
const reach = 200;
/** From this share of common words on, two lines say the same with a change. */
const leastShare = 0.5;
/** A line of data is not compared word by word. */
const longestLine = 1000;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.length > longestLine ? [] : text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Splits each line into words once, however many quotes are compared with it. */
export function createLineFinder(lines: readonly string[], budget: SearchBudget): LineFinder {
  const known: (ReadonlySet<string> | undefined)[] = [];
  const wordsAt = (index: number): ReadonlySet<string> =>
    (known[index] ??= wordsOf(lines[index] ?? ''));
  return (quote, line) => {
    const wanted = wordsOf(quote.slice(0, longestLine));
    let best: { readonly index: number; readonly share: number } | undefined;
    const last = Math.min(lines.length, line + reach);
    for (let index = Math.max(0, line - 1 - reach); index < last && budget.left > 0; index += 1) {
      const words = wordsAt(index);
      budget.left -= words.size;
      const share = shareOf(words, wanted);
      if (share >= leastShare && share > (best?.share ?? 0)) best = { index, share };
    }
    return best && { line: best.index + 1, text: foldQuote(lines[best.index] ?? '') };
  };
}

function shareOf(words: ReadonlySet<string>, wanted: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (wanted.has(word)) shared += 1;
  return shared / Math.max(1, words.size + wanted.size - shared);
}
