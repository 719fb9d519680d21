import type { AlternativeFact } from '../research.ts';
import type { Document, TablePiece } from './document.ts';
import { maskLine } from './mask-line.ts';
import { readChoice, toFact } from './offered-choice.ts';
import { mayReplace, readOption, type OptionName } from './option-name.ts';
import { longestLine, quoteLine } from './quote-line.ts';
import { splitChoices } from './split-choices.ts';
import { isAdviceColumn, isAlternative, isNameColumn, isRecommended } from './words.ts';

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

/** Reads what the rows of a table offer for one purpose, in a cell or in columns of advice and alternatives. */
export const readAlternativeTable = (document: Document, table: TablePiece): AlternativeFact[] => {
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
