import type { Cell } from '../../markdown/block.ts';
import type { Table } from './items.ts';
import type { Spots } from './spots.ts';
import type { ColumnName, Words } from './words.ts';
import { trimEnd } from '../../trim-end.ts';

/** One row of a table whose columns are known by their titles. */
export type Row = {
  readonly cell: (column: ColumnName) => string | undefined;
  /** Remembers where a cell stands. */
  readonly mark: (pointer: string, column: ColumnName) => void;
  readonly line: number;
};

/** Columns that are looked at; no table of a specification is wider. */
const widest = 50;

export function readRows(table: Table, words: Words, spots: Spots): Row[] {
  const columns = new Map<ColumnName, number>();
  for (const [index, { text }] of table.header.slice(0, widest).entries()) {
    const name = words.column(trimEnd(text, '*_`').replace(/^[*_`]+/u, ''));
    if (name !== undefined && !columns.has(name)) columns.set(name, index);
  }
  return table.rows.map((cells) => readRow(cells, columns, spots));
}

function readRow(
  cells: readonly Cell[],
  columns: ReadonlyMap<ColumnName, number>,
  spots: Spots,
): Row {
  const line = cells[0]?.line ?? 1;
  return {
    cell: (column) => cells[columns.get(column) ?? -1]?.text,
    mark: (pointer, column) => {
      const cell = columns.get(column);
      if (cell !== undefined) spots.mark(pointer, { line, cell });
    },
    line,
  };
}
