import type { Block } from '../../markdown/block.ts';
import { isAlias } from '../text/alias.ts';
import { toPlainText } from '../text/plain-text.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

export type Row = { readonly cells: readonly string[]; readonly line: number };

/** A table in plain text, with what its columns are for; a column that is not there has the number -1. */
export type Table = {
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
  readonly id: number;
  /** Only counts the rows. */
  readonly ordinal: number;
  readonly hasAliases: boolean;
};

export type Cell = { readonly text: string; readonly head: string };

/** Share of a column's cells from which on it holds ids. */
const idShare = 0.6;

/** Reads the cells of a table and what its columns are for. */
export function readTable(
  { header, rows: lines, line }: Extract<Block, { is: 'table' }>,
  words: Vocabulary,
): Table {
  const heads = header.map(({ text }) => plain(text));
  const rows = lines.map((row) => ({
    cells: row.map(({ text }) => plain(text)),
    line: row[0]?.line ?? line,
  }));
  const isIdHead = heads.map((head) => words.isIdColumn(head.replace(/\.$/u, '')));
  const byCells = heads.findIndex((_, column) => {
    const aliases = rows.filter(({ cells }) => isAlias(cells[column] ?? ''));
    return rows.length > 0 && aliases.length >= rows.length * idShare;
  });
  const ordinal = heads.findIndex(
    (head, column) =>
      (head === '' || isIdHead[column]) &&
      rows.every(({ cells }) => countsRow.test(cells[column] ?? '')),
  );
  const id = byCells >= 0 ? byCells : isIdHead.indexOf(true);
  return { heads, rows, id, ordinal, hasAliases: byCells >= 0 };
}

const plain = (text: string): string => toPlainText(text).replace(/\s+/gu, ' ').trim();
const countsRow = /^\(?\d{0,5}[.)]{0,2}$/u;

/** The filled cells of a row that say what is demanded, without what counts or administers it. */
export const readCells = ({ cells }: Row, table: Table, words: Vocabulary): Cell[] =>
  cells.flatMap((text, column) => {
    const head = table.heads[column] ?? '';
    const isAside = column === table.id || column === table.ordinal || administers(head, words);
    return isAside || !isFilled(text) ? [] : [{ text, head }];
  });

/** In German, the word for a type starts like the word for a date. */
const administers = (head: string, words: Vocabulary): boolean =>
  words.isAdministration(head) && !words.isTypeColumn(head);

const isFilled = (cell: string): boolean => /[\p{L}\p{N}]/u.test(cell) && !/^n\/?a$/iu.test(cell);
