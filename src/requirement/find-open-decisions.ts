import type { Block, ListItem } from '../markdown/block.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import type { Requirement } from './requirement.ts';
import { readSections } from './statements/section.ts';
import type { Section } from './statements/section.ts';
import { splitAlias } from './text/alias.ts';
import { isAnswered, isNothing } from './text/answer.ts';
import { withoutComments } from './text/join-text.ts';
import { compileOpenMarks } from './text/open-marks.ts';
import type { OpenMarks } from './text/open-marks.ts';
import { toPlainText } from './text/plain-text.ts';
import { splitChoices } from './text/split-choices.ts';
import { findFittingLocales } from './words/fitting-locales.ts';
import { readVocabulary } from './words/vocabulary.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** A decision that the author left open, in the author's words, with the choices that the author names. */
export type OpenDecision = {
  readonly text: string;
  readonly line: number;
  readonly choices: readonly string[];
};

type Known = { readonly words: Vocabulary; readonly marks: OpenMarks };

/**
 * The decisions that a requirement says are still to be made: what is listed below `Open questions`,
 * lines such as `TBD: …`, and demands that end with such a mark.
 */
export function findOpenDecisions(requirement: Requirement): OpenDecision[] {
  const text = withoutComments(requirement.text);
  const words = readVocabulary(findFittingLocales(text));
  const known = { words, marks: compileOpenMarks(words.openMarks) };
  const found = readSections(readBlocks(text), words).flatMap((section) => {
    if (section.isOpen) return readQuestions(section, known);
    return isAside(section) ? [] : readMarked(section, known);
  });
  const unfinished = requirement.clauses
    .filter((clause) => clause.kind !== 'exclusion' && known.marks.endsOpen(clause.text))
    .map((clause) => ({ text: clause.text, line: clause.line, choices: [] }));
  const byLine = new Map<number, OpenDecision>();
  for (const decision of [...found, ...unfinished])
    if (!byLine.has(decision.line)) byLine.set(decision.line, decision);
  return [...byLine.values()].sort((left, right) => left.line - right.line);
}

/** What is left out, explained or merely listed needs no decision. */
const isAside = ({ kind }: Section): boolean =>
  kind === 'exclusion' || kind === 'motivation' || kind === 'context';

/** The items of the lists below `Open questions`, without those that are answered. */
const readQuestions = ({ blocks }: Section, known: Known): OpenDecision[] =>
  blocks.flatMap((block) =>
    block.is === 'list' ? block.items.flatMap((item) => readQuestion(item, known)) : [],
  );

function readQuestion(item: ListItem, { words, marks }: Known): OpenDecision[] {
  const [first, ...below] = readLines(item.blocks, marks);
  if (first === undefined || item.task === 'done') return [];
  const text = splitAlias(marks.withoutMark(first.text)).text;
  const answers = below.map((line) => line.text);
  const choices = splitChoices(text, words.choiceWords);
  const isChoice = choices.length > 0;
  if (
    isNothing(text) ||
    isAnswered(text, isChoice) ||
    answers.some((line) => isAnswered(line, true))
  )
    return [];
  const areListed = !isChoice && answers.length > 1 && item.blocks.some(({ is }) => is === 'list');
  return [{ text, line: first.line, choices: areListed ? answers : choices }];
}

const readMarked = ({ blocks }: Section, { words, marks }: Known): OpenDecision[] =>
  readLines(blocks, marks).flatMap(({ text, line }) => {
    const left = marks.readOpen(text);
    if (left === undefined || isNothing(left) || isAnswered(left, true)) return [];
    return [{ text: left, line, choices: splitChoices(left, words.choiceWords) }];
  });

type Line = { readonly text: string; readonly line: number };

/** Paragraphs and list items in plain text; a line that starts with a mark stands for itself. */
function readLines(blocks: readonly Block[], marks: OpenMarks): Line[] {
  return blocks.flatMap((block) => {
    if (block.is === 'list') return block.items.flatMap((item) => readLines(item.blocks, marks));
    if (block.is !== 'paragraph') return [];
    const lines = toPlainText(block.text).split('\n');
    const starts = lines.flatMap((text, index) =>
      index === 0 || marks.startsOpen(text.trim()) ? [index] : [],
    );
    return starts.flatMap((start, index) => {
      const text = lines
        .slice(start, starts[index + 1])
        .join(' ')
        .replace(/\s+/gu, ' ')
        .trim();
      return text === '' ? [] : [{ text, line: block.line + start }];
    });
  });
}
