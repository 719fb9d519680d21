import type { Block } from '../../markdown/block.ts';
import { isAlias } from '../text/alias.ts';
import { textWidth } from '../text/text-width.ts';
import { isMetadata } from './metadata.ts';
import { isFieldTable, readFieldTable } from './read-field-table.ts';
import { addSubject, isAsking, isReserved, joinContext, toKind } from './scope.ts';
import type { Scope } from './scope.ts';
import type { Statement } from './statement.ts';
import { readCells, readTable } from './table.ts';
import type { Row, Table } from './table.ts';
import { trimEnd } from '../../trim-end.ts';

/** A first cell up to this width names something that only the table's heading explains. */
const longestName = 24;

/** The demands of a table: one for each row, when its head, its ids or its heading say that it holds demands. */
export function readTableStatements(
  block: Extract<Block, { is: 'table' }>,
  scope: Scope,
): Statement[] {
  const table = readTable(block, scope.words);
  if (!holdsDemands(table, scope)) return [];
  if (isFieldTable(table, scope)) return readFieldTable(table, scope);
  return table.rows.flatMap((row) => readRow(row, table, scope));
}

function holdsDemands(table: Table, scope: Scope): boolean {
  if (table.hasAliases) return true;
  if (isReserved(scope) || isAboutDocument(table, scope)) return false;
  const administered = table.heads.filter((head) => scope.words.isAdministration(head));
  if (administered.length > table.heads.length / 2) return false;
  if (isAsking(scope) || isFieldTable(table, scope)) return true;
  return table.heads.some((head) => scope.words.isDemandColumn(head));
}

/** Pairs above the first chapter tell of the document itself. */
function isAboutDocument({ heads, rows }: Table, scope: Scope): boolean {
  if (heads.length !== 2) return false;
  const pairs = [heads, ...rows.map(({ cells }) => cells)].map(([label = '', value = '']) => ({
    label,
    value,
  }));
  return scope.level <= 1 || isMetadata(pairs, scope.words);
}

function readRow(row: Row, table: Table, scope: Scope): Statement[] {
  const [subject, ...others] = readCells(row, table, scope.words);
  const alias = readAlias(row.cells[table.id]);
  if (subject === undefined) return [];
  if (others.length === 0 && alias === undefined && isGroupRow(subject.head, table, scope))
    return [];
  const details = others.map(({ text, head }, index) =>
    index === 0 && scope.words.isDemandColumn(head) ? text : joinContext([head], text),
  );
  const text = details.length > 0 ? joinContext([subject.text], details.join('; ')) : subject.text;
  const isName = details.length > 0 && textWidth(subject.text) <= longestName;
  const whole = isName && alias === undefined ? addTitle(text, scope) : addSubject(text, scope);
  return [{ text: whole, line: row.line, kind: toKind(text, scope), ...alias }];
}

function readAlias(cell: string | undefined): { readonly alias: string } | undefined {
  const alias = cell === undefined ? undefined : trimEnd(cell, '])/|:.').replace(/^[[(/|]/u, '');
  return alias !== undefined && isAlias(alias) ? { alias } : undefined;
}

const addTitle = (text: string, { title, isSubject }: Scope): string =>
  isSubject && !text.includes(title) ? joinContext([title], text) : text;

/** A row of which only the first cell is filled is a heading inside of the table, unless that cell is where demands stand. */
const isGroupRow = (head: string, { heads }: Table, { words }: Scope): boolean =>
  heads.length > 2 && !words.isDemandColumn(head);
