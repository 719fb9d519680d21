import { isWordBorder } from '../../spec/word-borders.ts';
import {
  indexGrams,
  placesBefore,
  placesFrom,
  shortestIndexed,
  type GramIndex,
} from './gram-index.ts';
import type { Range } from './joined-lines.ts';

/** What is looked for: folded, and whether it may end within a word. */
export type WantedQuote = { readonly words: string; readonly isCut: boolean };
/** Characters that may still be compared; at its end nothing more is found. */
export type SearchBudget = { left: number };

/** Finds where a text holds a quote whole: `0.10` is no quote of `0.109`, and `-` is none of anything. */
export type QuoteFinder = {
  /** The first place within a stretch. */
  readonly first: (quote: WantedQuote, within: Range) => number | undefined;
  /** The last place within a stretch. */
  readonly last: (quote: WantedQuote, within: Range) => number | undefined;
};

/** A shorter stretch is read through sooner than looked up. */
const longestRead = 512;
const says = /[\p{L}\p{N}]/u;

export function createQuoteFinder(text: string, budget: SearchBudget): QuoteFinder {
  let known: GramIndex | undefined;
  const index = (): GramIndex => {
    if (known === undefined) budget.left -= text.length;
    return (known ??= indexGrams(text));
  };
  const findIn = (quote: WantedQuote, places: Iterable<number>): number[] => {
    for (const at of places) {
      if (budget.left <= 0) break;
      budget.left -= quote.words.length;
      if (holdsWhole(text, quote, at)) return [at];
    }
    return [];
  };
  // The budget pays for what is read through as well as for what is compared.
  const listPlaces = ({ words }: WantedQuote, within: Range, way: Way): Iterable<number>[] => {
    if (!says.test(words) || budget.left <= 0) return [];
    const length = within.end - within.start;
    if (length > longestRead && words.length >= shortestIndexed) {
      const starts = { start: within.start, end: within.end - words.length + 1 };
      return index()
        .listPlaces(words)
        .map((places) =>
          way === 'up' ? placesFrom(places, starts) : placesBefore(places, starts),
        );
    }
    budget.left -= length;
    return [way === 'up' ? readUp(text, words, within) : readDown(text, words, within)];
  };
  return {
    first(quote, within) {
      const found = listPlaces(quote, within, 'up').flatMap((places) => findIn(quote, places));
      return found.length === 0 ? undefined : Math.min(...found);
    },
    last(quote, within) {
      const found = listPlaces(quote, within, 'down').flatMap((places) => findIn(quote, places));
      return found.length === 0 ? undefined : Math.max(...found);
    },
  };
}

const holdsWhole = (text: string, { words, isCut }: WantedQuote, at: number): boolean =>
  text.startsWith(words, at) &&
  isWordBorder(text, at) &&
  (isCut || isWordBorder(text, at + words.length));

type Way = 'up' | 'down';

function* readUp(text: string, words: string, { start, end }: Range): Generator<number> {
  const read = text.slice(start, end);
  for (let at = read.indexOf(words); at !== -1; at = read.indexOf(words, at + 1)) yield start + at;
}

function* readDown(text: string, words: string, { start, end }: Range): Generator<number> {
  const read = text.slice(start, end);
  let at = read.lastIndexOf(words);
  while (at !== -1) {
    yield start + at;
    at = at === 0 ? -1 : read.lastIndexOf(words, at - 1);
  }
}
