import { readCode, readProse } from '../../markdown/read-prose.ts';
import type { Range } from '../parsed-spec.ts';

/** A stretch of a block's inline Markdown that remembers where it stands; `line` is the block's first line. */
export type Slice = {
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
};

export const sliceOf = (block: { readonly text: string; readonly line: number }): Slice =>
  trimSlice({ text: block.text, line: block.line, start: 0, end: block.text.length });

export const markdownOf = ({ text, start, end }: Slice): string => text.slice(start, end);
export const proseOf = (slice: Slice): string => readProse(markdownOf(slice));
export const codeOf = (slice: Slice): string => readCode(markdownOf(slice));

/** A part of a slice, by offsets from its start. */
export const within = (slice: Slice, from: number, to?: number): Slice =>
  trimSlice({
    ...slice,
    start: Math.min(slice.start + from, slice.end),
    end: to === undefined ? slice.end : Math.min(slice.start + to, slice.end),
  });

export const isEmpty = ({ start, end }: Slice): boolean => start >= end;

function trimSlice(slice: Slice): Slice {
  let { start, end } = slice;
  while (start < end && isBlank(slice.text.charCodeAt(start))) start += 1;
  while (start < end && isBlank(slice.text.charCodeAt(end - 1))) end -= 1;
  return { ...slice, start, end };
}

const isBlank = (character: number): boolean =>
  character === 32 || character === 9 || character === 10;

/** What is needed to find a line in a document without counting from its start each time. */
export type Lines = {
  readonly written: readonly string[];
  /** Where each line of a block's text starts. */
  readonly startsOf: (text: string) => readonly number[];
};

export function readLines(written: readonly string[]): Lines {
  const known = new Map<string, readonly number[]>();
  const startsOf = (text: string): readonly number[] => {
    const starts = known.get(text) ?? [
      0,
      ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1),
    ];
    known.set(text, starts);
    return starts;
  };
  return { written, startsOf };
}

/** Lines and columns of a slice in the document. */
export function locateSlice({ text, line, start, end }: Slice, lines: Lines): Range {
  const starts = lines.startsOf(text);
  const first = place({ text, line, starts }, start);
  const last = place({ text, line, starts }, Math.max(start, end));
  return {
    line: first.line,
    column: columnOf(first, lines.written),
    endLine: last.line,
    endColumn: columnOf(last, lines.written),
  };
}

type Place = { readonly line: number; readonly written: string; readonly offset: number };

type Lined = { readonly text: string; readonly line: number; readonly starts: readonly number[] };

function place({ text, line, starts }: Lined, position: number): Place {
  const above = findLine(starts, position);
  const start = starts[above] ?? 0;
  const end = text.indexOf('\n', position);
  const written = text.slice(start, end === -1 ? text.length : end);
  return { line: line + above, written, offset: position - start };
}

/** The last line that starts at a position or before it. */
function findLine(starts: readonly number[], position: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A block's text is the end of its line, after the markers of the lists and quotes around it. */
function columnOf({ line, written, offset }: Place, lines: readonly string[]): number {
  const source = lines[line - 1] ?? '';
  const text = written.trim();
  const lead = written.length - written.trimStart().length;
  const start = source.lastIndexOf(text);
  return start === -1 ? 1 : start + 1 + Math.max(0, offset - lead);
}
