import { isWordBorder } from './word-borders.ts';

/** A longer quote fills a footnote without proving more; the unit is UTF-16. */
export const longestQuote = 240;
/** So far back from the limit an end between words is looked for; only a longer run is cut within. */
const longestWord = 80;

/** A quote within the limit; a longer one ends between words where it can, and with `…`. */
export function cutQuote(quote: string): string {
  if (quote.length <= longestQuote) return quote;
  for (let end = longestQuote; end > longestQuote - longestWord; end -= 1) {
    if (isWordBorder(quote, end)) return `${quote.slice(0, end).trimEnd()}…`;
  }
  return `${quote.slice(0, longestQuote).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** Whether a quote may end within a word, because it had to be cut at the limit. */
export const isCutAtLimit = (quote: string): boolean =>
  quote.length >= longestQuote && quote.endsWith('…');

export type Stretch = { readonly start: number; readonly end: number };

/** The stretch of a long text around what was found in it, narrowed until it begins and ends between words. */
export function cutAround(text: string, wide: Stretch, found: Stretch): Stretch {
  let { start, end } = wide;
  while (start < found.start && !isWordBorder(text, start)) start += 1;
  while (end > found.end && !isWordBorder(text, end)) end -= 1;
  return { start, end };
}
