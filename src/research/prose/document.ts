import { readBlocks } from '../../markdown/read-blocks.ts';
import type { Block, Cell, ListItem } from '../../markdown/block.ts';
import type { ResearchFile } from '../research.ts';
import { dateOf } from './date-of.ts';
import { splitLines } from './quote-line.ts';
import type { LineSource } from './quote-line.ts';
import { readHtmlTables } from './read-html.ts';
import { readMarkupTables } from './read-markup-tables.ts';
import { isHistory, isRejectedHeading, isStackHeading } from './words.ts';

/** Where a piece stands: the headings above it, nearest last, and what they say about it. */
export type Place = {
  readonly headings: readonly string[];
  /** Below a heading of the project's own history, or in a file of it. */
  readonly isHistory: boolean;
  readonly isStack: boolean;
  /** Below a heading that says that others were considered and not taken. */
  readonly isRejected: boolean;
};
type At = { readonly line: number; readonly endLine: number; readonly place: Place };
/** `text` is raw inline Markdown. */
export type ProsePiece = At & {
  readonly is: 'prose';
  readonly from: 'paragraph' | 'item' | 'quote' | 'heading';
  readonly text: string;
};
export type TablePiece = At & {
  readonly is: 'table';
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
};
export type CodePiece = At & {
  readonly is: 'code';
  readonly language: string;
  readonly text: string;
  /** The line of the document on which the first line of the text stands. */
  readonly firstLine: number;
  /** The last line of prose before it, which often names the file or the structure. */
  readonly caption: string;
};
export type Piece = ProsePiece | TablePiece | CodePiece;

/** The numbers of the lines that a piece stands on. */
export const linesOf = ({ line, endLine }: Piece): number[] =>
  Array.from({ length: endLine - line + 1 }, (_, index) => line + index);

/** A Markdown document taken apart in reading order. */
export type Document = LineSource & {
  readonly pieces: readonly Piece[];
  /** ISO 8601 date that the document or its path states. */
  readonly dated?: string;
};

type Open = { readonly level: number; readonly place: Place };
type Walk = {
  readonly pieces: Piece[];
  readonly top: Place;
  headings: readonly Open[];
  caption: string;
};

const placeOf = ({ headings, top }: Walk): Place => headings.at(-1)?.place ?? top;

const addProse = (walk: Walk, block: Block & { text: string }, from: ProsePiece['from']): void => {
  const { line, endLine, text } = block;
  walk.pieces.push({ is: 'prose', from, text, line, endLine, place: placeOf(walk) });
  walk.caption = text.slice(-200);
};

const addHeading = (walk: Walk, block: Extract<Block, { is: 'heading' }>): void => {
  walk.headings = walk.headings.filter(({ level }) => level < block.level);
  const above = placeOf(walk);
  const place = {
    headings: [...above.headings, block.text],
    isHistory: above.isHistory || isHistory(block.text),
    isStack: above.isStack || isStackHeading(block.text),
    isRejected: above.isRejected || isRejectedHeading(block.text),
  };
  walk.headings = [...walk.headings, { level: block.level, place }];
  addProse(walk, block, 'heading');
};

const addCode = (walk: Walk, block: Extract<Block, { is: 'code' }>): void => {
  const { line, endLine, language, text, caption } = { ...block, caption: walk.caption };
  const firstLine = block.fenced ? line + 1 : line;
  walk.pieces.push({
    is: 'code',
    language: language.toLowerCase().replace(/^[{.]+|[}:].*$/gu, ''),
    text,
    firstLine,
    caption,
    line,
    endLine,
    place: placeOf(walk),
  });
};

const addItems = (walk: Walk, items: readonly ListItem[]): void => {
  for (const item of items) addBlocks(walk, item.blocks, 'item');
};

/** A line of nothing but bold words stands for a heading below all others. */
const boldLine = /^\*\*(?<text>[^*]{2,120})\*\*[:：]?$/u;
const levelOfBoldLine = 7;

const asHeading = (block: Block, from: ProsePiece['from']): Block => {
  const text =
    block.is === 'paragraph' && from === 'paragraph'
      ? boldLine.exec(block.text)?.groups?.['text']
      : undefined;
  return text === undefined
    ? block
    : { is: 'heading', level: levelOfBoldLine, text, line: block.line, endLine: block.endLine };
};

const addBlock = (walk: Walk, given: Block, from: ProsePiece['from']): void => {
  const block = asHeading(given, from);
  if (block.is === 'heading') addHeading(walk, block);
  else if (block.is === 'paragraph') addProse(walk, block, from);
  else if (block.is === 'list') addItems(walk, block.items);
  else if (block.is === 'quote') addBlocks(walk, block.blocks, 'quote');
  else if (block.is === 'code') addCode(walk, block);
  else if (block.is === 'table') {
    const { header, rows, line, endLine } = block;
    walk.pieces.push({ is: 'table', header, rows, line, endLine, place: placeOf(walk) });
  }
};

const addBlocks = (walk: Walk, blocks: readonly Block[], from: ProsePiece['from']): void => {
  for (const block of blocks) addBlock(walk, block, from);
};

const historyFile =
  /(?:^|\/)(?:change[-_ ]?log|changes|history|news|releases?|release[-_ ]?notes?|更新日志|变更日志|änderungen)(?:[-_.\s]|$)/iu;
const versionHeading =
  /^\s{0,3}#{1,3}\s+(?:[A-Za-z-]+\s+)?\[?v?\d+\.\d+(?:\.\d+)?[\w.-]{0,30}\]?\s{0,3}(?:[-–—:(]?\s{0,3}(?:\d{1,4}\b|unreleased|yanked).*)?$/iu;
/** So many headings that are nothing but a version make a change log, whatever its name. */
const manyVersionHeadings = 3;

const isHistoryDocument = (path: string, lines: readonly string[]): boolean =>
  historyFile.test(path) ||
  lines.filter((line) => line.length < 120 && versionHeading.test(line)).length >=
    manyVersionHeadings;

const frontMatter =
  /^\uFEFF?---[ \t]*(?:\r\n?|\n)(?<body>[\s\S]*?)(?:\r\n?|\n)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/u;
/** Front matter further down is a rule between paragraphs. */
const longestFrontMatter = 20_000;

/** Front matter is no prose; blank lines in its place keep the line numbers. */
const withoutFrontMatter = (text: string): string => {
  const found = frontMatter.exec(text.slice(0, longestFrontMatter));
  if (found === null) return text;
  const height = splitLines(found[0]).length - 1;
  return '\n'.repeat(height) + text.slice(found[0].length);
};

/** The lines of a table that Markdown does not know are no prose. */
const withTables = (pieces: readonly Piece[], tables: readonly TablePiece[]): Piece[] => {
  const isInTable = ({ line, endLine }: Piece): boolean =>
    tables.some((table) => line >= table.line && endLine <= table.endLine);
  return [...pieces.filter((piece) => piece.is === 'code' || !isInTable(piece)), ...tables];
};

/** Takes a Markdown or plain text apart, once for all readers. */
export const openDocument = (file: ResearchFile): Document => {
  const lines = splitLines(file.text);
  const top = {
    headings: [],
    isHistory: isHistoryDocument(file.path, lines),
    isStack: false,
    isRejected: false,
  };
  const walk: Walk = { pieces: [], top, headings: [], caption: '' };
  addBlocks(walk, readBlocks(withoutFrontMatter(file.text)), 'paragraph');
  const dated = dateOf(file);
  const tables = [
    ...readHtmlTables(file.text, walk.pieces),
    ...readMarkupTables(file, lines, walk.pieces),
  ];
  return {
    path: file.path,
    lines,
    pieces: tables.length === 0 ? walk.pieces : withTables(walk.pieces, tables),
    ...(dated !== undefined && { dated }),
  };
};
