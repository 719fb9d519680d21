import type { Block } from '../../markdown/block.ts';
import { isAlias } from '../text/alias.ts';
import { toPlainText } from '../text/plain-text.ts';
import { textWidth } from '../text/text-width.ts';
import { isMetadata } from './metadata.ts';
import { addSubject, isAsking, isReserved, joinContext, toKind } from './scope.ts';
import type { Scope } from './scope.ts';
import type { Statement } from './statement.ts';

/** A first cell up to this width names something that only the table's heading explains. */
const longestName = 24;

type Table = Extract<Block, { is: 'table' }>;
type Row = { readonly cells: readonly string[]; readonly line: number };
type Columns = {
  readonly heads: readonly string[];
  readonly id: number;
  readonly hasAliases: boolean;
};

/** The demands of a table: one for each row, when its head, its ids or its heading say that it holds demands. */
export function readTableStatements(table: Table, scope: Scope): Statement[] {
  const heads = table.header.map(({ text }) => plain(text));
  const rows = table.rows.map((row) => ({
    cells: row.map(({ text }) => plain(text)),
    line: row[0]?.line ?? table.line,
  }));
  const columns = findColumns(heads, rows, scope);
  if (!holdsDemands(columns, rows, scope)) return [];
  return rows.flatMap((row) => readRow(row, columns, scope));
}

const plain = (text: string): string => toPlainText(text).replace(/\s+/gu, ' ').trim();
const isFilled = (cell: string): boolean => /[\p{L}\p{N}]/u.test(cell) && !/^n\/?a$/iu.test(cell);

function findColumns(heads: readonly string[], rows: readonly Row[], scope: Scope): Columns {
  const byCells = heads.findIndex((_, column) => {
    const aliases = rows.filter(({ cells }) => isAlias(cells[column] ?? ''));
    return rows.length > 0 && aliases.length >= rows.length * 0.6;
  });
  const byHead = heads.findIndex((head) => scope.words.isIdColumn(head.replace(/\.$/u, '')));
  return { heads, id: byCells >= 0 ? byCells : byHead, hasAliases: byCells >= 0 };
}

function holdsDemands(columns: Columns, rows: readonly Row[], scope: Scope): boolean {
  if (columns.hasAliases) return true;
  if (isReserved(scope) || isAboutDocument(columns, rows, scope)) return false;
  const administered = columns.heads.filter((head) => scope.words.isAdministration(head));
  if (administered.length > columns.heads.length / 2) return false;
  return isAsking(scope) || columns.heads.some((head) => scope.words.isDemandColumn(head));
}

/** Pairs above the first chapter tell of the document itself. */
function isAboutDocument({ heads }: Columns, rows: readonly Row[], scope: Scope): boolean {
  if (heads.length !== 2) return false;
  const pairs = [heads, ...rows.map(({ cells }) => cells)];
  return (
    scope.level <= 1 ||
    isMetadata(
      pairs.map(([label = '', value = '']) => ({ label, value })),
      scope.words,
    )
  );
}

function readRow({ cells, line }: Row, columns: Columns, scope: Scope): Statement[] {
  const [subject, ...others] = cells
    .map((text, column) => ({ text, head: columns.heads[column] ?? '', column }))
    .filter(({ text, head, column }) => {
      return column !== columns.id && isFilled(text) && !scope.words.isAdministration(head);
    });
  const alias = readAlias(cells[columns.id]);
  if (subject === undefined) return [];
  if (others.length === 0 && alias === undefined && isGroupRow(subject.head, columns, scope))
    return [];
  const details = others.map(({ text, head }, index) =>
    index === 0 && scope.words.isDemandColumn(head) ? text : joinContext([head], text),
  );
  const text = details.length > 0 ? joinContext([subject.text], details.join('; ')) : subject.text;
  const isName = details.length > 0 && textWidth(subject.text) <= longestName;
  const whole = isName && alias === undefined ? addTitle(text, scope) : addSubject(text, scope);
  return [{ text: whole, line, kind: toKind(text, scope), ...alias }];
}

function readAlias(cell: string | undefined): { readonly alias: string } | undefined {
  const alias = cell?.replace(/^[[(/|]|[\])/|:.]+$/gu, '');
  return alias !== undefined && isAlias(alias) ? { alias } : undefined;
}

const addTitle = (text: string, { title, isSubject }: Scope): string =>
  isSubject && !text.includes(title) ? joinContext([title], text) : text;

/** A row of which only the first cell is filled is a heading inside of the table, unless that cell is where demands stand. */
const isGroupRow = (head: string, { heads }: Columns, { words }: Scope): boolean =>
  heads.length > 2 && !words.isDemandColumn(head);
