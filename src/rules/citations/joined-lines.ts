import { foldQuote } from './fold-quote.ts';

/** The lines of a file that are not empty as one text, so that a quote may run over several of them. */
export type JoinedLines = {
  readonly text: string;
  /** Where each line begins in the text, and which one it is. */
  readonly starts: readonly number[];
  readonly numbers: readonly number[];
};

/** A stretch of the joined text; `end` is exclusive. */
export type Range = { readonly start: number; readonly end: number };

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

/** Where lines stand in the joined text; an empty stretch where all of them are empty or behind the end. */
export function rangeOfLines(joined: JoinedLines, line: number, endLine: number): Range {
  const { text, starts, numbers } = joined;
  const startOf = (index: number): number => starts[index] ?? text.length + 1;
  const start = startOf(countBelow(numbers, line));
  return { start, end: Math.max(start, startOf(countBelow(numbers, endLine + 1)) - 1) };
}

/** The line that holds an offset of the joined text. */
export const lineAt = ({ starts, numbers }: JoinedLines, offset: number): number =>
  numbers[Math.max(0, countBelow(starts, offset + 1) - 1)] ?? 1;

/** How many of some ascending numbers are below a limit. */
export function countBelow(ascending: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
