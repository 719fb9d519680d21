import { foldQuote } from './fold-quote.ts';
import type { FoundLines } from './open-sources.ts';

/** The lines of a file that are not empty as one text, so that a quote may run over several of them. */
export type JoinedLines = {
  readonly text: string;
  /** Where each line begins in the text, and which one it is. */
  readonly starts: readonly number[];
  readonly numbers: readonly number[];
};

export function joinLines(lines: readonly string[]): JoinedLines {
  const parts: string[] = [];
  const starts: number[] = [];
  const numbers: number[] = [];
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const folded = foldQuote(line);
    if (folded === '') continue;
    parts.push(folded);
    starts.push(offset);
    numbers.push(index + 1);
    offset += folded.length + 1;
  }
  return { text: parts.join(' '), starts, numbers };
}

/** A longer line is quoted in part, cut wherever that falls. */
const longestWhole = 240;
/** A quote that stands so often in a file proves nothing in particular. */
const mostPlaces = 1000;
/** Letters that are written without spaces between words have no borders. */
const wordBefore = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]$|\d[.,]$/u;
const wordAfter = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]|^[.,]\d/u;
const wordStart = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;
const wordEnd = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]$/u;

/** Whether lines hold a quote whole: `0.10` is no quote of `0.109`, and `"react": "1` none of `"react": "19"`. */
export function holdsQuote(lines: readonly string[], quote: string): boolean {
  if (quote === '') return false;
  const text = lines.join(' ');
  const mayBeCut = lines.some(({ length }) => length > longestWhole);
  for (let at = text.indexOf(quote), places = 0; at !== -1; at = text.indexOf(quote, at + 1)) {
    if (mayBeCut || isWhole(text, quote, at)) return true;
    places += 1;
    if (places > mostPlaces) return false;
  }
  return false;
}

function isWhole(text: string, quote: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + quote.length, at + quote.length + 2);
  return (
    !(wordStart.test(quote) && wordBefore.test(before)) &&
    !(wordEnd.test(quote) && wordAfter.test(after))
  );
}

/** The place of a quote that is nearest to a line. */
export function findNearest(
  { text, starts, numbers }: JoinedLines,
  quote: string,
  line: number,
): FoundLines | undefined {
  if (quote === '') return undefined;
  let best: FoundLines | undefined;
  const numberAt = (offset: number): number => numbers[indexOfLine(starts, offset)] ?? 1;
  for (let at = text.indexOf(quote), places = 0; at !== -1; at = text.indexOf(quote, at + 1)) {
    places += 1;
    const found = { line: numberAt(at), endLine: numberAt(at + quote.length - 1) };
    const isNearer = best === undefined || distance(found, line) < distance(best, line);
    if (isNearer && (isLong(starts, text, at) || isWhole(text, quote, at))) best = found;
    if (places > mostPlaces) break;
  }
  return best;
}

const distance = (found: FoundLines, line: number): number => Math.abs(found.line - line);

function isLong(starts: readonly number[], text: string, at: number): boolean {
  const index = indexOfLine(starts, at);
  return (starts[index + 1] ?? text.length) - (starts[index] ?? 0) > longestWhole;
}

/** The last line that begins at an offset or before it. */
function indexOfLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
