import { countNoun } from '../../report/count-noun.ts';
import { type Column, renderTable } from '../../spec/render/table.ts';

/** What a table counts, and where the rest of it is. */
export type Rows = {
  readonly most: number;
  readonly noun: string;
  readonly rest: 'in the document' | 'in the report of the run';
};

/** A table of at most so many rows; how many are missing, and where they are, is said below it. */
export function describeTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { most, noun, rest }: Rows,
): string {
  const table = renderTable(columns, rows.slice(0, most)).join('\n');
  const left = rows.length - most;
  return left <= 0 ? table : `${table}\n\n… and ${countNoun(left, `more ${noun}`)}, ${rest}.`;
}
