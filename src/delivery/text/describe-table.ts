import { countNoun } from '../../report/count-noun.ts';
import { type Column, renderTable } from '../../spec/render/table.ts';

/** A table of at most so many rows; how many are missing is said below it. */
export function describeTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  {
    most,
    noun,
    plural,
  }: { readonly most: number; readonly noun: string; readonly plural?: string },
): string {
  const table = renderTable(columns, rows.slice(0, most)).join('\n');
  const left = rows.length - most;
  if (left <= 0) return table;
  const counted = left > 1 && plural !== undefined ? `${left} ${plural}` : countNoun(left, noun);
  return `${table}\n\n… and ${counted} more, in the document.`;
}
