import { joinContext, toKind } from './scope.ts';
import type { Scope } from './scope.ts';
import type { Statement } from './statement.ts';
import { readCells } from './table.ts';
import type { Cell, Table } from './table.ts';

/** Share of a column's cells from which on it holds types. */
const typeShare = 0.6;
/** What types are called in schemas, in databases and in the shipped languages. */
const typeName =
  /^`?(?:(?:u?(?:tiny|small|big|medium)?int(?:eger)?(?:\d{1,3})?|serial|bigserial|long|short|byte|bytes|bytea|blob|binary|float(?:\d\d)?|double(?: precision)?|decimal|numeric|number|money|real|bool(?:ean)?|bit|(?:n?var)?n?char(?:acter)?|char|n?text|str(?:ing)?|uu?id|guid|ulid|date(?:[- ]?time)?|time|timestamp(?:tz)?|instant|duration|interval|json[bl]?|object|record|map|dict|array|list|set|tuple|enum|any|null|void|email|ur[il]|ip|inet|object ?id|u?int\d{1,3}|[iuf]\d{1,3}|vec|option(?:al)?|zahl|ganzzahl|gleitkommazahl|dezimalzahl|zeichenkette|wahrheitswert|datum|zeitstempel|texte|chaîne|nombre|entier|booléen|horodatage|texto|cadena|número|numero|entero|inteiro|booleano?|fecha|data|testo|stringa|intero|строка|число|целое(?: число)?|текст|дата|булево|логический|tekst|liczba|napis|字符串|整数|整數|布尔|布林|数字|數字|文本|文字|日期|时间|時間|数组|陣列|数值|文字列|数値|真偽値|日付|日時|配列|문자열|정수|숫자|불리언|날짜|배열)(?![\p{L}\p{N}])\s?(?:[(<[|?!,].{0,120}|\[\]|null|not null|unique|primary key|pk|fk)?`?)$/iu;

/** Whether the rows of a table are the fields of one record, with their types, and no demands of their own. */
export function isFieldTable(table: Table, { words }: Scope): boolean {
  const column = table.heads.findIndex((head) => words.isTypeColumn(head));
  if (table.hasAliases || column < 0) return false;
  return table.heads.some((head) => words.isFieldColumn(head)) || holdsTypes(table, column);
}

/** A column `Name` says little, but only fields have types such as `uuid` and `varchar(20)`. */
function holdsTypes({ rows }: Table, column: number): boolean {
  const types = rows.filter(({ cells }) => typeName.test(cells[column] ?? ''));
  return column > 0 && rows.length > 0 && types.length >= rows.length * typeShare;
}

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
