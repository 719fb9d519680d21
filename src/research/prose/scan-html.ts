import type { Cell } from '../../markdown/block.ts';
import type { Place, TablePiece } from './document.ts';

const tag =
  /<!--|<(?<slash>\/?)(?<name>table|tr|t[dh]|h[1-6]|script|style|head|svg|pre|code|template)\b[^<>]{0,2000}>/giu;
/** What stands inside is not read as text. */
const silent = new Set(['script', 'style', 'head', 'svg', 'template']);
const anyTag = /<\/?[a-z][^<>]{0,2000}>/giu;
const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The text of a piece of HTML on one line. */
const toText = (html: string): string =>
  html
    .replace(anyTag, ' ')
    .replace(/&(?:nbsp|amp|lt|gt|quot|#39);/gu, (entity) => entities[entity] ?? ' ')
    .replace(/\s+/gu, ' ')
    .trim();

export type OpenTable = {
  readonly line: number;
  rows: Cell[][];
  cellAt?: number;
  cellLine: number;
};
type Span = { readonly start: number; readonly end: number };

/** The tables of a text, and the stretches in which nothing is prose. */
export type HtmlScan = {
  readonly tables: OpenTable[];
  readonly silent: Span[];
  readonly headings: HtmlHeading[];
};
export type HtmlHeading = { readonly at: number; readonly level: number; readonly text: string };

type LineFinder = { readonly lineOf: (offset: number) => number };

type Walk = HtmlScan &
  LineFinder & {
    readonly text: string;
    table: OpenTable | undefined;
    /** Nothing before this offset is read. */
    commentEnd: number;
    silence: { readonly name: string; readonly start: number } | undefined;
    heading: { readonly name: string; readonly at: number; readonly start: number } | undefined;
  };

type TagPlace = Span & { readonly isEnd: boolean };

const closeCell = (walk: Walk, at: number): void => {
  const { table } = walk;
  if (table?.cellAt === undefined) return;
  const text = toText(walk.text.slice(table.cellAt, at));
  table.rows.at(-1)?.push({ text, line: table.cellLine });
  delete table.cellAt;
};

const walkTable = (walk: Walk, name: string, at: TagPlace): void => {
  if (name === 'table') {
    closeCell(walk, at.start);
    if (at.isEnd) walk.table = undefined;
    else {
      walk.table = { line: walk.lineOf(at.start), rows: [], cellLine: 0 };
      walk.tables.push(walk.table);
    }
    return;
  }
  const { table } = walk;
  if (table === undefined) return;
  closeCell(walk, at.start);
  if (at.isEnd) return;
  if (name === 'tr') table.rows.push([]);
  else {
    table.cellAt = at.end;
    table.cellLine = walk.lineOf(at.end);
  }
};

const walkHeading = (walk: Walk, name: string, at: TagPlace): void => {
  if (!at.isEnd) walk.heading = { name, at: at.start, start: at.end };
  else if (walk.heading?.name === name) {
    const text = toText(walk.text.slice(walk.heading.start, at.start));
    walk.headings.push({ at: walk.heading.at, level: Number(name.slice(1)), text });
    walk.heading = undefined;
  }
};

/** Whether a tag stands in, opens or closes a part that is not read as text. */
const walkSilence = (walk: Walk, name: string, at: TagPlace): boolean => {
  if (at.start < walk.commentEnd) return true;
  if (walk.silence !== undefined) {
    if (!at.isEnd || walk.silence.name !== name) return true;
    walk.silent.push({ start: walk.silence.start, end: at.end });
    walk.silence = undefined;
    return true;
  }
  if (name === '!--') {
    const end = walk.text.indexOf('-->', at.end);
    walk.commentEnd = end === -1 ? walk.text.length : end + '-->'.length;
    walk.silent.push({ start: at.start, end: walk.commentEnd });
    return true;
  }
  if (silent.has(name) && !at.isEnd) walk.silence = { name, start: at.start };
  return silent.has(name);
};

const walkTag = (walk: Walk, found: RegExpExecArray): void => {
  const name = found.groups?.['name']?.toLowerCase() ?? '!--';
  const start = found.index;
  const at = { start, end: start + found[0].length, isEnd: found.groups?.['slash'] === '/' };
  if (walkSilence(walk, name, at)) return;
  if (/^h\d$/u.test(name)) walkHeading(walk, name, at);
  else if (/^t(?:able|[rdh])$/u.test(name)) walkTable(walk, name, at);
};

/** Walks through HTML once; nothing of it is resolved or run. */
export const scanHtml = (text: string, lines: readonly string[]): HtmlScan & LineFinder => {
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + (text.startsWith('\r\n', offset + line.length) ? 2 : 1);
  }
  const lineOf = (at: number): number => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low + 1;
  };
  const walk: Walk = {
    ...{ text, lineOf, tables: [], silent: [], headings: [] },
    ...{ table: undefined, silence: undefined, heading: undefined, commentEnd: 0 },
  };
  for (const found of text.matchAll(tag)) walkTag(walk, found);
  return walk;
};

/** A table with a header and at least one row. */
export const toTablePiece = ({ line, rows }: OpenTable, place: Place): TablePiece[] => {
  const filled = rows.filter((row) => row.length > 0);
  const [header, ...others] = filled;
  if (header === undefined || others.length === 0) return [];
  const endLine = others.at(-1)?.at(-1)?.line ?? line;
  return [{ is: 'table', header, rows: others, line, endLine, place }];
};
