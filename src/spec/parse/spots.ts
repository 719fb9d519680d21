import type { Range } from '../parsed-spec.ts';
import { locateSlice, readLines, type Slice } from './slice.ts';

/** A place in the document: a stretch of text, a cell of a table's row, or whole lines. */
export type Spot =
  | Slice
  | { readonly line: number; readonly cell: number }
  | { readonly line: number; readonly endLine: number };

/** Where values stand, by pointer such as `plan.phases.0.title`. */
export type Spots = {
  readonly mark: (pointer: string, spot: Spot | undefined) => void;
  /** Marks values by their names below a pointer. */
  readonly markEach: (pointer: string, spots: Readonly<Record<string, Spot | undefined>>) => void;
  readonly locate: (spot: Spot) => Range;
  readonly at: (pointer: string) => Range;
};

export function createSpots(lines: readonly string[]): Spots {
  const known = new Map<string, Spot>();
  const read = readLines(lines);
  const locate = (spot: Spot): Range => {
    if ('start' in spot) return locateSlice(spot, read);
    if ('cell' in spot) return locateCell(lines[spot.line - 1] ?? '', spot);
    return locateLines(spot, lines);
  };
  const mark = (pointer: string, spot: Spot | undefined): void => {
    if (spot !== undefined && !known.has(pointer)) known.set(pointer, spot);
  };
  return {
    mark,
    markEach: (pointer, spots) => {
      for (const [name, spot] of Object.entries(spots)) mark(`${pointer}.${name}`, spot);
    },
    locate,
    at: (pointer) => {
      let path = pointer;
      let spot = known.get(path);
      while (spot === undefined && path !== '') {
        path = path.slice(0, Math.max(0, path.lastIndexOf('.')));
        spot = known.get(path);
      }
      return locate(spot ?? { line: 1, endLine: 1 });
    },
  };
}

function locateLines(
  { line, endLine }: { readonly line: number; readonly endLine: number },
  lines: readonly string[],
): Range {
  const first = lines[line - 1] ?? '';
  const column = first.length - first.trimStart().length + 1;
  return { line, column, endLine, endColumn: (lines[endLine - 1] ?? '').length + 1 };
}

/** A pipe that no backslash precedes ends a cell. */
function locateCell(
  source: string,
  { line, cell }: { readonly line: number; readonly cell: number },
): Range {
  const edges = [...source.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index);
  const opensWithPipe = source.trimStart().startsWith('|');
  const start = (edges[opensWithPipe ? cell : cell - 1] ?? -1) + 1;
  const end = edges[opensWithPipe ? cell + 1 : cell] ?? source.length;
  const text = source.slice(start, end);
  const column = start + text.length - text.trimStart().length + 1;
  return { line, column, endLine: line, endColumn: column + text.trim().length };
}
