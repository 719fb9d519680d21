import type { Cell } from '../../markdown/block.ts';
import { capture } from '../manifests/captures.ts';
import type { ResearchFile } from '../research.ts';
import type { Piece, Place, TablePiece } from './document.ts';

/** Texts whose tables are not those of Markdown. */
const otherMarkup = /\.(?:rst|rest|adoc|asciidoc|asc|txt|org)$/iu;
/** A longer line is data. */
const longestLine = 1000;

const nowhere: Place = { headings: [], isHistory: false, isStack: false, isRejected: false };

type Rows = { readonly line: number; readonly endLine: number; readonly rows: readonly Cell[][] };

/** `|===` opens and closes a table of AsciiDoc. */
const fence = /^[|,:!]={3,}\s*$/u;
/** A cell begins with `|`, behind what it spans or how it is set. */
const cellStart = /(?:^|\s)(?:\d+[*+]|\.\d+\+)?[<^>.]{0,4}[a-z]?\|/u;

const cellsOf = (text: string, line: number): Cell[] =>
  text
    .split(cellStart)
    .slice(1)
    .map((cell) => ({ text: cell.trim(), line }));

/** As many cells make a row as the first line of the table has, or as many columns as are announced. */
const widthOf = (attributes: string, first: readonly Cell[]): number => {
  const columns = /\bcols\s*=\s*"(?<columns>[^"]*)"/u.exec(attributes)?.groups?.['columns'];
  const repeated = /^(?<count>\d{1,2})\*/u.exec(columns ?? '')?.groups?.['count'];
  if (repeated !== undefined) return Number(repeated);
  return columns === undefined ? first.length : columns.split(',').length;
};

const toRows = (cells: readonly Cell[], width: number): Cell[][] =>
  width < 1
    ? []
    : Array.from({ length: Math.floor(cells.length / width) }, (_, index) =>
        cells.slice(index * width, (index + 1) * width),
      );

const readAsciiDoc = (lines: readonly string[]): Rows[] => {
  const tables: Rows[] = [];
  let open: { at: number; cells: Cell[]; first: Cell[] } | undefined;
  for (const [index, text] of lines.entries()) {
    if (fence.test(text)) {
      if (open !== undefined) {
        const width = widthOf(lines[open.at - 1] ?? '', open.first);
        const rows = toRows(open.cells, width);
        tables.push({ line: open.at + 1, endLine: index + 1, rows });
      }
      open = open === undefined ? { at: index, cells: [], first: [] } : undefined;
    } else if (open !== undefined && text.length <= longestLine) {
      const cells = cellsOf(text, index + 1);
      if (open.first.length === 0) open.first = cells;
      open.cells.push(...cells);
    }
  }
  return tables;
};

const listItem = /^\s+(?<row>\*\s+)?-\s+(?<text>.*)$/u;

/** `.. list-table::` of reStructuredText: `* -` begins a row, `-` the next cell. */
const readListTables = (lines: readonly string[]): Rows[] => {
  const tables: { line: number; endLine: number; rows: Cell[][] }[] = [];
  let open: (typeof tables)[number] | undefined;
  for (const [index, line] of lines.entries()) {
    if (/^\S/u.test(line)) open = undefined;
    if (open !== undefined) {
      open.endLine = index + 1;
      const item = capture(listItem, line.slice(0, longestLine));
      if (item('row') !== '') open.rows.push([]);
      if (item('text') !== '') open.rows.at(-1)?.push({ text: item('text'), line: index + 1 });
    } else if (/^\s*\.\.\s+list-table::/u.test(line)) {
      open = { line: index + 1, endLine: index + 1, rows: [] };
      tables.push(open);
    }
  }
  return tables;
};

const gridBorder = /^\s*\+(?:[-=]+\+)+\s*$/u;

/** Tables drawn with `+---+`, as in reStructuredText and plain text. */
const rowOfGrid = (text: string, line: number): Cell[][] => {
  if (gridBorder.test(text) || text.length > longestLine) return [];
  const cells = text
    .trim()
    .replace(/^\||\|$/gu, '')
    .split('|');
  return [cells.map((cell) => ({ text: cell.trim(), line }))];
};

const readGrids = (lines: readonly string[]): Rows[] => {
  const tables: Rows[] = [];
  for (let start = 0; start < lines.length; start += 1) {
    if (!gridBorder.test(lines[start] ?? '')) continue;
    let end = start;
    const rows: Cell[][] = [];
    for (; /^\s*[+|]/u.test(lines[end] ?? ''); end += 1) {
      rows.push(...rowOfGrid(lines[end] ?? '', end + 1));
    }
    tables.push({ line: start + 1, endLine: end, rows });
    start = end;
  }
  return tables;
};

const toPieces = ({ line, endLine, rows }: Rows, pieces: readonly Piece[]): TablePiece[] => {
  const [header, ...others] = rows;
  if (header === undefined || others.length === 0) return [];
  const place = pieces.findLast((piece) => piece.line < line)?.place ?? nowhere;
  return [{ is: 'table', header, rows: others, line, endLine, place }];
};

/** The tables of AsciiDoc, of reStructuredText and of plain text, which Markdown reads as paragraphs. */
export const readMarkupTables = (
  { path }: ResearchFile,
  lines: readonly string[],
  pieces: readonly Piece[],
): TablePiece[] =>
  otherMarkup.test(path)
    ? [...readAsciiDoc(lines), ...readListTables(lines), ...readGrids(lines)].flatMap((table) =>
        toPieces(table, pieces),
      )
    : [];
