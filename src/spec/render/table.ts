import { escapeCell, escapeCodeCell } from '../../markdown/escape-prose.ts';

/** A column of a table of rows of one type. */
export type Column<Row> = {
  readonly title: string;
  /** The cell as Markdown. */
  readonly cell: (row: Row) => string;
};

export const codeColumn = <Row>(
  title: string,
  value: (row: Row) => string | undefined,
): Column<Row> => ({
  title,
  cell: (row) => {
    const code = value(row);
    return code === undefined ? '' : escapeCodeCell(code);
  },
});

export const proseColumn = <Row>(title: string, value: (row: Row) => string): Column<Row> => ({
  title,
  cell: (row) => escapeCell(value(row)),
});

/** A table as lines; nothing without rows. */
export function renderTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string[] {
  if (rows.length === 0) return [];
  const titles = columns.map(({ title }) => escapeCell(title));
  return [
    renderRow(titles),
    renderRow(titles.map(() => '---')),
    ...rows.map((row) => renderRow(columns.map(({ cell }) => cell(row)))),
  ];
}

const renderRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
