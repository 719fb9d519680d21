import type { Block } from '../../markdown/block.ts';
import type { ParsedSpec, Range } from '../../spec/parsed-spec.ts';

/** A paragraph, or a line of a table, as it stands in the document; its lines are joined with line feeds. */
export type Passage = {
  readonly text: string;
  readonly line: number;
};

/** What was read of a document before: several rules ask for the same. */
const readings = new WeakMap<ParsedSpec, readonly Passage[]>();

/** All running text of the document: no headings, code, quotes, HTML or footnotes. */
export function readPassages(parsed: ParsedSpec): readonly Passage[] {
  const known = readings.get(parsed) ?? readAnew(parsed);
  readings.set(parsed, known);
  return known;
}

function readAnew({ blocks, lines }: ParsedSpec): Passage[] {
  return blocks.flatMap(spansOf).flatMap(({ line, endLine }) => {
    const own = withoutFootnotes(lines.slice(line - 1, endLine));
    return own.length === 0 ? [] : [{ text: own.join('\n'), line }];
  });
}

type Span = { readonly line: number; readonly endLine: number };

function spansOf(block: Block): Span[] {
  if (block.is === 'paragraph') return [block];
  if (block.is === 'list') return block.items.flatMap(({ blocks }) => blocks.flatMap(spansOf));
  if (block.is !== 'table') return [];
  return Array.from({ length: block.endLine - block.line + 1 }, (_, index) => ({
    line: block.line + index,
    endLine: block.line + index,
  }));
}

/** Footnotes hold quotes; to the block parser they are paragraphs, and several of them are one. */
function withoutFootnotes(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => /^\s*\[\^[^\]\s]+\]:/u.test(line));
  return first === -1 ? lines : lines.slice(0, first);
}

/** Places stretches of a passage in the document; its lines are counted once for all of them. */
export function createPlacer({ text, line }: Passage): (start: number, end: number) => Range {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const rowOf = (offset: number): number => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  return (start, end) => {
    const [row, endRow] = [rowOf(start), rowOf(end)];
    return {
      line: line + row,
      column: start - (starts[row] ?? 0) + 1,
      endLine: line + endRow,
      endColumn: end - (starts[endRow] ?? 0) + 1,
    };
  };
}
