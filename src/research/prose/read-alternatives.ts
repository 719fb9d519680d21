import type { AlternativeFact } from '../research.ts';
import type { Evidence } from '../../spec/spec.ts';
import { linesOf } from './document.ts';
import type { Document, Place, ProsePiece, TablePiece } from './document.ts';
import { findVersions } from './find-versions.ts';
import { maskLine } from './mask-line.ts';
import { looksLikePackage, mayReplace, readOption } from './option-name.ts';
import type { OptionName } from './option-name.ts';
import { longestLine, quoteLine } from './quote-line.ts';
import { readOptionHeadings } from './read-option-headings.ts';
import { readDecisionRecord, readVerdictTable } from './read-option-lists.ts';
import { readWeighed } from './read-weighed.ts';
import { findLastWish, splitChoices } from './split-choices.ts';
import type { Choice } from './split-choices.ts';
import {
  findRecommendation,
  isAdviceColumn,
  isAlternative,
  isComparison,
  isNameColumn,
  isRecommended,
} from './words.ts';

const numbering = /^(?:[\d.]+|[一二三四五六七八九十]+[、.]|[IVX]+\.)\s*/u;
const labelled = /^(?:\s|>|[-*+]|\d+[.)])*(?:\*\*|__)(?<label>[^*_:：]{1,60})[:：]?(?:\*\*|__)/u;

/** Headings that every research has: they name no purpose. */
const anyResearch =
  /^(?:research|technical|open|my|調査|调研|調研|研究)?\s*(?:notes?|notizen?|notiz|notas?|appunti|notatki|заметки|メモ|ノート|笔记|筆記|메모|노트|findings|research|recherche|étude|studie|estudio|estudo|studio|badania|исследование|overview|decisions?|考察|調査|调研|調研|研究|조사)$/iu;

const topicOf = (place: Place): string => {
  const heading = (place.headings.at(-1) ?? '').replace(numbering, '').replace(/[`*]/gu, '').trim();
  return anyResearch.test(heading) ? '' : heading;
};

/** Options of which at least one is surely a technology, and all may stand for each other. */
const isChoice = (names: readonly OptionName[], isStack: boolean): boolean => {
  const [first] = names;
  if (first === undefined || names.length < 2) return false;
  if (!names.slice(1).every((name) => mayReplace(first, name))) return false;
  return isStack
    ? names.some(looksLikePackage)
    : names.some(({ known }) => known !== undefined) && names.every(looksLikePackage);
};

type Stated = {
  readonly topic: string;
  readonly names: readonly OptionName[];
  readonly recommended: OptionName | undefined;
  readonly evidence: Evidence;
};

const toFact = ({ topic, names, recommended, evidence }: Stated): AlternativeFact => ({
  is: 'alternative',
  topic: topic === '' ? names.map(({ name }) => name).join(', ') : topic,
  options: names.map(({ name }) => ({ name, evidence })),
  ...(recommended !== undefined && { recommended: recommended.name }),
});

const readChoice = (choice: Choice, isStack: boolean): OptionName[] | undefined => {
  const names = choice.options.map(readOption).filter((name) => name !== undefined);
  return isChoice(names, isStack) ? names : undefined;
};

/** In a sentence, small letters are a name only where they are set off: "preferred over multi-part" has none. */
const isSurelyName = (text: string): boolean =>
  /^[\s"“「]*(?:`|\*\*|\[|[A-Z@]|[a-z]+[A-Z])/u.test(text) || readOption(text)?.known !== undefined;

/** "A or B (recommended)" advises the name before the word, "we recommend B" the one after it. */
const advisedOf = (text: string, names: readonly OptionName[]): OptionName | undefined => {
  const at = findRecommendation(text);
  if (at === -1) return undefined;
  const isRemark = /[(（]\s*$/u.test(text.slice(0, at)) && !/^[^)）]*[:：]/u.test(text.slice(at));
  const before = [...names].reverse().find(({ name }) => text.slice(0, at).includes(name));
  const after = names
    .map((name) => ({ name, place: text.indexOf(name.name, at) }))
    .filter(({ place }) => place !== -1)
    .sort((left, right) => left.place - right.place);
  return isRemark ? (before ?? names[0]) : (after[0]?.name ?? names[0]);
};

const readLine = (document: Document, line: number, piece: ProsePiece): AlternativeFact[] => {
  const raw = document.lines[line - 1] ?? '';
  if (raw.length > longestLine) return [];
  const text = maskLine(raw);
  const topic = labelled.exec(text)?.groups?.['label']?.trim() ?? topicOf(piece.place);
  return splitChoices(text).flatMap((choice) => {
    const isAdvised = choice.isPreference || isRecommended(text);
    const { isStack } = piece.place;
    const options = isStack ? choice.options : choice.options.filter(isSurelyName);
    const names = readChoice({ ...choice, options }, isAdvised || isStack);
    if (names === undefined) return [];
    const recommended = choice.isPreference ? names[0] : advisedOf(text, names);
    return [toFact({ topic, names, recommended, evidence: quoteLine(document, line, choice) })];
  });
};

/** "We compared Horde 0.9.0 with Swarm 3.4.0. Use Horde.": what has a version is weighed, the wish decides. */
const readComparison = (document: Document, line: number, piece: ProsePiece): AlternativeFact[] => {
  const text = maskLine(document.lines[line - 1] ?? '');
  const decision = text.length > longestLine || !isComparison(text) ? -1 : findLastWish(text);
  if (decision === -1) return [];
  const found = findVersions(text.slice(0, decision), { isStack: true });
  const names = found.map(({ name, known }) => (known === undefined ? { name } : { name, known }));
  const recommended = names.find(({ name }) => text.includes(name.split(' ')[0] ?? name, decision));
  const [first] = names;
  if (recommended === undefined || first === undefined || names.length < 2) return [];
  if (!names.slice(1).every((name) => mayReplace(first, name))) return [];
  const evidence = quoteLine(document, line);
  return [toFact({ topic: topicOf(piece.place), names, recommended, evidence })];
};

const sharesOption = (left: AlternativeFact, right: AlternativeFact): boolean =>
  left.options.some(({ name }) =>
    right.options.some((other) => other.name.toLowerCase() === name.toLowerCase()),
  );

/** What the whole paragraph says of a choice that one of its lines offers. */
const withVerdict = (
  fact: AlternativeFact,
  weighed: readonly AlternativeFact[],
): AlternativeFact => {
  if (fact.recommended !== undefined) return fact;
  const known = weighed.find((other) => sharesOption(fact, other));
  const { recommended, because } = known ?? {};
  return recommended === undefined || because === undefined
    ? fact
    : { ...fact, recommended, because };
};

const readProse = (document: Document, piece: ProsePiece): AlternativeFact[] => {
  if (piece.from === 'heading') return [];
  const weighed = readWeighed(document, piece, topicOf);
  const found = linesOf(piece)
    .flatMap((line) => {
      const choices = readLine(document, line, piece);
      return choices.length > 0 ? choices : readComparison(document, line, piece);
    })
    .map((fact) => withVerdict(fact, weighed));
  const others = weighed.filter((fact) => !found.some((known) => sharesOption(fact, known)));
  return [...found, ...others];
};

const joined =
  /(?<!\s)\s*(?:\+|＋|、|,|，|&)\s*|\s\/\s|(?<=[A-Za-z`*])\/(?=[A-Z`*@])|(?<!\s)\s+(?:and|or|und|oder|et|ou|y|o|e|i|и|или)\s+|或者?|和|または|または|또는/u;

const namesIn = (cell: string): OptionName[] =>
  cell
    .split(joined)
    .map((part) => readOption(part))
    .filter((name) => name !== undefined);

const withoutShared = (names: readonly OptionName[], others: readonly OptionName[]): OptionName[] =>
  names.filter(
    ({ name }) => !others.some((other) => other.name.toLowerCase() === name.toLowerCase()),
  );

type Row = { readonly cells: readonly string[]; readonly line: number };

/** A row of a table that has a column of advice and a column of what else there is. */
const readAdvice = (
  document: Document,
  row: Row,
  columns: { readonly advised: number; readonly other: number },
): AlternativeFact[] => {
  const advised = namesIn(row.cells[columns.advised] ?? '');
  const others = namesIn(row.cells[columns.other] ?? '');
  const names = [
    ...withoutShared(advised, others).slice(0, 1),
    ...withoutShared(others, advised).slice(0, 1),
  ];
  const [first] = names;
  // The columns say that both stand for one purpose, whatever they are called.
  if (first === undefined || !names.slice(1).some((name) => mayReplace(first, name))) return [];
  const topic =
    row.cells.find((_, index) => index !== columns.advised && index !== columns.other) ?? '';
  const evidence = quoteLine(document, row.line);
  return [toFact({ topic: topic.replace(/[`*]/gu, ''), names, recommended: first, evidence })];
};

const readCells = (document: Document, row: Row, table: TablePiece): AlternativeFact[] =>
  row.cells.flatMap((cell, index) => {
    const title = table.header[index]?.text ?? '';
    const isStack = table.place.isStack || isNameColumn(title) || isRecommended(title);
    return splitChoices(` ${maskLine(cell)} `).flatMap((choice) => {
      const names = index === 0 ? undefined : readChoice(choice, isStack);
      if (names === undefined) return [];
      const topic = (row.cells[0] ?? '').replace(/[`*]/gu, '').trim();
      const recommended = isRecommended(title) ? names[0] : undefined;
      return [toFact({ topic, names, recommended, evidence: quoteLine(document, row.line) })];
    });
  });

const readTable = (document: Document, table: TablePiece): AlternativeFact[] => {
  const titles = table.header.map(({ text }) => text);
  const advised = titles.findIndex((title) => isAdviceColumn(title));
  const other = titles.findIndex((title) => isAlternative(title));
  return table.rows.flatMap((cells) => {
    const [line = table.line] = cells.map((cell) => cell.line);
    if ((document.lines[line - 1] ?? '').length > longestLine) return [];
    const row = { cells: cells.map(({ text }) => text.trim()), line };
    const advice =
      advised === -1 || other === -1 || advised === other
        ? []
        : readAdvice(document, row, { advised, other });
    return [...advice, ...readCells(document, row, table)];
  });
};

/** Reads where a document offers several technologies for one purpose, and which of them it advises. */
export const readAlternatives = (document: Document): AlternativeFact[] => [
  ...document.pieces.flatMap((piece) => {
    if (piece.is === 'code' || piece.place.isHistory) return [];
    return piece.is === 'table'
      ? [...readVerdictTable(document, piece), ...readTable(document, piece)]
      : readProse(document, piece);
  }),
  ...readOptionHeadings(document),
  ...readDecisionRecord(document),
];
