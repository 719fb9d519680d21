import type { ResearchFile } from '../research.ts';
import { dateOf } from './date-of.ts';
import type { Document, Piece, Place, TablePiece } from './document.ts';
import { splitLines } from './quote-line.ts';
import { scanHtml, toTablePiece } from './scan-html.ts';
import type { HtmlHeading } from './scan-html.ts';
import { isHistory, isRejectedHeading, isStackHeading } from './words.ts';

const nowhere: Place = { headings: [], isHistory: false, isStack: false, isRejected: false };

/** The tables that a text writes in HTML, with the place that the pieces around them have. */
export const readHtmlTables = (text: string, pieces: readonly Piece[]): TablePiece[] => {
  if (!/<table\b/iu.test(text)) return [];
  return scanHtml(text, splitLines(text)).tables.flatMap((table) => {
    const before = pieces.findLast((piece) => piece.line <= table.line);
    return toTablePiece(table, before?.place ?? nowhere);
  });
};

type Opened = { readonly line: number; readonly level: number; readonly place: Place };

const openHeadings = (
  headings: readonly HtmlHeading[],
  lineOf: (offset: number) => number,
): Opened[] => {
  let open: readonly Opened[] = [];
  return headings.map(({ at, level, text }) => {
    const above = open.filter((heading) => heading.level < level);
    const parent = above.at(-1)?.place ?? nowhere;
    const place = {
      headings: [...parent.headings, text],
      isHistory: parent.isHistory || isHistory(text),
      isStack: parent.isStack || isStackHeading(text),
      isRejected: parent.isRejected || isRejectedHeading(text),
    };
    const opened = { line: lineOf(at), level, place };
    open = [...above, opened];
    return opened;
  });
};

/** Takes an HTML page apart: its tables, and every line of text outside of them. */
export const openHtml = (file: ResearchFile): Document => {
  const lines = splitLines(file.text);
  const { tables, silent, headings, lineOf } = scanHtml(file.text, lines);
  const opened = openHeadings(headings, lineOf);
  const placeAt = (line: number): Place =>
    opened.findLast((heading) => heading.line <= line)?.place ?? nowhere;
  const taken = new Set<number>();
  const take = (first: number, last: number): void => {
    for (let line = first; line <= last; line += 1) taken.add(line);
  };
  for (const { start, end } of silent) take(lineOf(start), lineOf(end));
  const pieces: Piece[] = tables.flatMap((table) => {
    const made = toTablePiece(table, placeAt(table.line));
    for (const { line, endLine } of made) take(line, endLine);
    return made;
  });
  const prose = lines.flatMap((text, index): Piece[] => {
    const line = index + 1;
    if (taken.has(line) || text.trim() === '') return [];
    return [{ is: 'prose', from: 'paragraph', text, line, endLine: line, place: placeAt(line) }];
  });
  const dated = dateOf(file);
  return {
    path: file.path,
    lines,
    pieces: [...pieces, ...prose],
    ...(dated !== undefined && { dated }),
  };
};
