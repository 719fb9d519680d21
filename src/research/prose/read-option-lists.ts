import type { AlternativeFact } from '../research.ts';
import { isDecisionHeading, isLeftCell, isOptionsHeading, isTakenCell } from './choice-words.ts';
import type { Document, ProsePiece, TablePiece } from './document.ts';
import { findNames } from './find-names.ts';
import type { PlacedName } from './find-names.ts';
import { placeOf } from './judge-options.ts';
import { maskLine } from './mask-line.ts';
import { looksLikePackage, readOption } from './option-name.ts';
import { longestLine, quoteLine } from './quote-line.ts';

type Offered = { readonly name: PlacedName; readonly line: number };

const numbering = /^(?:[\d.]+\s+|[一二三四五六七八九十]+[、.]\s*)?/u;
const titleOf = (heading: string): string => heading.replace(numbering, '').trim();

const isItem = (piece: Document['pieces'][number]): piece is ProsePiece =>
  piece.is === 'prose' && piece.from !== 'heading' && !piece.place.isHistory;

/** The name that an item begins with. */
const leadingName = (document: Document, { line }: ProsePiece): Offered[] => {
  const text = document.lines[line - 1] ?? '';
  if (text.length > longestLine) return [];
  const [name] = findNames(maskLine(text));
  const isLeading = name !== undefined && /^[\s\d.)>*+`"“「-]*$/u.test(text.slice(0, name.start));
  return isLeading ? [{ name, line }] : [];
};

/** The only option that a piece below the decision names first. */
const findDecided = (
  document: Document,
  pieces: readonly ProsePiece[],
  options: readonly Offered[],
): Offered | undefined => {
  for (const { line } of pieces) {
    const text = document.lines[line - 1] ?? '';
    const named = options
      .map((option) => ({ option, at: placeOf(text, option.name.name) }))
      .filter(({ at }) => at !== -1)
      .sort((left, right) => left.at - right.at);
    const [first] = named;
    if (first !== undefined) return { name: first.option.name, line };
  }
  return undefined;
};

/** Reads a record of a decision: what it lists below its options, and what its decision names. */
export const readDecisionRecord = (document: Document): AlternativeFact[] => {
  const pieces = document.pieces.filter(isItem);
  const below = (test: (heading: string) => boolean): ProsePiece[] =>
    pieces.filter(({ place }) => place.headings.some((heading) => test(titleOf(heading))));
  const deciding = below(isDecisionHeading);
  if (deciding.length === 0) return [];
  const listed = below(isOptionsHeading).flatMap((piece) => leadingName(document, piece));
  const taken = deciding.flatMap((piece) => {
    const text = maskLine(document.lines[piece.line - 1] ?? '');
    const [name] = text.length > longestLine ? [] : findNames(text);
    return name === undefined ? [] : [{ name, line: piece.line }];
  });
  const options = uniqueNames([...listed, ...taken.slice(0, 1)]);
  const isSoftware = options.some(({ name }) => name.known !== undefined || name.hasVersion);
  const decided = findDecided(document, deciding, options);
  if (listed.length === 0 || options.length < 2 || !isSoftware || decided === undefined) return [];
  const [title = ''] = deciding[0]?.place.headings ?? [];
  return [
    {
      is: 'alternative',
      topic: title.replace(/[`*]/gu, '').trim() || options.map(({ name }) => name.name).join(', '),
      options: options.map(({ name, line }) => ({
        name: name.name,
        evidence: quoteLine(document, line),
      })),
      recommended: decided.name.name,
      because: quoteLine(document, decided.line),
    },
  ];
};

const uniqueNames = (options: readonly Offered[]): Offered[] => {
  const seen = new Set<string>();
  return options.filter(({ name }) => {
    const key = name.name.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
};

/** Reads a table whose rows are options and one of whose columns says which is taken. */
export const readVerdictTable = (document: Document, table: TablePiece): AlternativeFact[] => {
  const columns = table.header.map((_, index) => index).slice(1);
  const column = columns.find((index) => {
    const cells = table.rows.map((row) => row[index]?.text.trim() ?? '');
    const taken = cells.filter(isTakenCell).length;
    return taken === 1 && cells.some(isLeftCell);
  });
  if (column === undefined) return [];
  const options = table.rows.flatMap((row) => {
    const [first] = row;
    const name = readOption(first?.text ?? '');
    const verdict = row[column]?.text.trim() ?? '';
    const isJudged = isTakenCell(verdict) || isLeftCell(verdict);
    if (first === undefined || name === undefined || !isJudged) return [];
    const evidence = quoteLine(document, first.line);
    return [{ name, isTaken: isTakenCell(verdict), evidence }];
  });
  const taken = options.find(({ isTaken }) => isTaken);
  if (taken === undefined || options.length < 2) return [];
  if (!options.some(({ name }) => looksLikePackage(name))) return [];
  const topic = table.place.headings.at(-1)?.replace(/[`*]/gu, '').trim() ?? '';
  return [
    {
      is: 'alternative',
      topic: topic === '' ? options.map(({ name }) => name.name).join(', ') : topic,
      options: options.map(({ name, evidence }) => ({ name: name.name, evidence })),
      recommended: taken.name.name,
    },
  ];
};
