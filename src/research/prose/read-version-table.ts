import { findTechnology } from '../technology-kinds.ts';
import type { Cell } from '../../markdown/block.ts';
import type { Document, TablePiece } from './document.ts';
import type { FoundVersion } from './find-versions.ts';
import { maskLine } from './mask-line.ts';
import { isCommonWord } from './name-words.ts';
import { longestLine } from './quote-line.ts';
import { findVersionTokens, readOperator } from './version-token.ts';
import { isNameColumn, isRecordColumn, isVersionColumn } from './words.ts';

export type PlacedVersion = {
  readonly line: number;
  /** Where the row is written over several lines, the last of them that is needed as proof. */
  readonly endLine: number;
  readonly version: FoundVersion;
};

type Columns = { readonly name: number; readonly version: number; readonly isNamed: boolean };

/** Which columns hold names and versions; a table that records changes has neither. */
const findColumns = (header: readonly Cell[]): Columns | undefined => {
  const titles = header.map(({ text }) => text.trim());
  const version = titles.findIndex((title) => isVersionColumn(title));
  if (version === -1) return undefined;
  const named = titles.findIndex((title, index) => index !== version && isNameColumn(title));
  if (named === -1 && titles.some((title) => isRecordColumn(title))) return undefined;
  return { version, name: named === -1 ? (version === 0 ? 1 : 0) : named, isNamed: named !== -1 };
};

const markup = /[`*]|__|\[|\](?:\([^()\s]*\))?|<[^<>]*>/gu;
const longestName = 60;

/** The names that a cell holds: `react / react-dom` are two, what stands in parentheses explains. */
const namesOf = (cell: string): string[] =>
  cell
    .replace(markup, '')
    .replace(/\([^()]*\)/gu, ' ')
    .split(/\s\/\s|,\s|、|\s\+\s|\s&\s/u)
    .map((name) => name.trim().replace(/[:：]$/u, ''))
    .filter((name) => name.length > 1 && name.length <= longestName);

const nameForm = /^[@A-Za-z.][\w.+#@/: -]*$/u;

const isName = (name: string, isNamed: boolean): boolean => {
  if (findTechnology(name) !== undefined) return true;
  const words = name.split(' ');
  if (!nameForm.test(name) || words.length > 4 || words.every(isCommonWord)) return false;
  return isNamed || (words.length === 1 && /[a-z][-/@.:][a-z]/u.test(name));
};

/** A version cell begins with the version; a longer text is prose and is read as such. */
const versionIn = (cell: string): Omit<FoundVersion, 'name'> | undefined => {
  const text = maskLine(cell.replace(/[`*]/gu, ' '));
  const [token] = findVersionTokens(text);
  if (token === undefined || token.version === '0') return undefined;
  const operator = readOperator(text.slice(0, token.start));
  const leading = text
    .slice(0, token.start)
    .replace(/[\s(~^<>=≥"']|version|min(?:imum|\.)?|at least|v|最低/giu, '');
  if (operator === undefined || leading !== '') return undefined;
  const sign = operator.sign.trim().replace(/^=+$/u, '');
  const stated = `${sign}${token.stated ?? (sign === '' ? '' : token.version)}`;
  return { version: token.version, ...(stated !== '' && { range: stated }), start: 0, end: 0 };
};

/** A lone small integer under "version" is a revision of a document rather than of a known technology. */
const isPlausible = (name: string, version: string): boolean =>
  version.includes('.') || findTechnology(name) !== undefined;

/** "| ORM | SQLAlchemy | 2.0 |": the cell of a known technology says more than the head of a column. */
const nameColumn = (row: readonly Cell[], columns: Columns): number => {
  const isKnown = (index: number): boolean =>
    index !== columns.version &&
    namesOf(row[index]?.text ?? '').some((name) => findTechnology(name) !== undefined);
  if (isKnown(columns.name)) return columns.name;
  const known = row.findIndex((_, index) => isKnown(index));
  return known === -1 ? columns.name : known;
};

/** The lines from the name to the version, which most tables write on one. */
const linesOfPair = (
  row: readonly Cell[],
  columns: Columns,
  otherwise: number,
): readonly [line: number, endLine: number] => {
  const lines = [row[nameColumn(row, columns)], row[columns.version]].map(
    (cell) => cell?.line ?? otherwise,
  );
  return [Math.min(...lines), Math.max(...lines)];
};

/** Reads a table with a version column; `undefined` when it has none, so that its rows are read as prose. */
export const readVersionTable = (
  document: Document,
  table: TablePiece,
): PlacedVersion[] | undefined => {
  const columns = findColumns(table.header);
  if (columns === undefined) return undefined;
  return table.rows.flatMap((row) => {
    const [line, endLine] = linesOfPair(row, columns, table.line);
    const text = document.lines[line - 1] ?? '';
    if (text.length > longestLine) return [];
    const version = versionIn(row[columns.version]?.text ?? '');
    if (version === undefined) return [];
    const names = namesOf(row[nameColumn(row, columns)]?.text ?? '');
    return names
      .filter((name) => isName(name, columns.isNamed) && isPlausible(name, version.version))
      .map((name) => {
        const known = findTechnology(name);
        const start = Math.max(0, text.indexOf(name));
        const end = Math.min(text.length, Math.max(start, text.lastIndexOf(version.version)) + 1);
        return {
          line,
          endLine,
          version: { ...version, name, ...(known && { known }), start, end },
        };
      });
  });
};
