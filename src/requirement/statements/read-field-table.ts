import { joinContext, toKind } from './scope.ts';
import type { Scope } from './scope.ts';
import type { Statement } from './statement.ts';
import { readCells } from './table.ts';
import type { Cell, Table } from './table.ts';

/** Whether the rows of a table are the fields of one record, with their types, and no demands of their own. */
export const isFieldTable = (table: Table, { words }: Scope): boolean =>
  !table.hasAliases &&
  table.heads.some((head) => words.isFieldColumn(head)) &&
  table.heads.some((head) => words.isTypeColumn(head));

/** The fields of a record are one demand: each with its type and what else is said of it. */
export function readFieldTable(table: Table, scope: Scope): Statement[] {
  const fields = table.rows.flatMap((row) => {
    const [field, ...others] = readCells(row, table, scope.words);
    if (field === undefined) return [];
    const details = others.map((cell) => describe(cell, scope));
    const text = details.length > 0 ? `${field.text} (${details.join('; ')})` : field.text;
    return [{ text, line: row.line }];
  });
  const [first] = fields;
  if (first === undefined) return [];
  const said = fields.map(({ text }) => text).join(', ');
  const text = scope.title === '' ? said : joinContext([scope.title], said);
  return [{ text, line: first.line, kind: toKind(text, scope) }];
}

/** A type and a description speak for themselves; `yes` needs the head of its column. */
const describe = ({ text, head }: Cell, { words }: Scope): string =>
  words.isTypeColumn(head) || words.isDemandColumn(head) ? text : joinContext([head], text);
