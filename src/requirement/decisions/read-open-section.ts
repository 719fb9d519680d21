import type { Block, ListItem } from '../../markdown/block.ts';
import type { Section } from '../statements/section.ts';
import { splitAlias } from '../text/alias.ts';
import { isAnswer, isAnswered, isNothing } from '../text/answer.ts';
import { asksSomething } from '../text/asks.ts';
import type { OpenMarks } from '../text/open-marks.ts';
import { isPostponed } from '../text/postponed.ts';
import { splitChoices } from '../text/split-choices.ts';
import { isChrome } from '../text/template-chrome.ts';
import { isTemplateQuestion } from '../text/template-question.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { OpenDecision } from './open-decision.ts';
import { readLines } from './read-lines.ts';
import type { Line } from './read-lines.ts';

export type Known = { readonly words: Vocabulary; readonly marks: OpenMarks };

/** A question with what stands right below it. */
type Entry = Line & { readonly below: readonly Line[]; readonly listsBelow: boolean };

/** A longer line below a question is a remark on it and no choice. */
const longestOption = 80;
/** A longer paragraph tells of a matter and is no question. */
const longestParagraph = 400;

/**
 * What is still to be decided below `Open questions`: what asks something or names a choice, and is neither
 * answered there, nor said to have time, nor printed by a template.
 */
export function readOpenSection(section: Section, known: Known): OpenDecision[] {
  if (isPostponed(section.title)) return [];
  if (isOpenQuestion(section.title, known)) return readTitle(section, known);
  const { blocks } = section;
  return blocks.flatMap((block, index) => {
    if (block.is === 'list') return readItems(block.items, known);
    return block.is === 'paragraph' ? readParagraph(block, blocks[index + 1], known) : [];
  });
}

/** A heading asks, and its section answers; one that calls itself open is answered by nothing but a decision. */
function readTitle({ title, line, blocks }: Section, known: Known): OpenDecision[] {
  const listsBelow = blocks.every(({ is }) => is === 'list');
  const lines = readLines(blocks, known.marks);
  const isSaid = lines.some(
    ({ text }) => isAnswer(text) || isAnswered(text, true) || isPostponed(text),
  );
  const below = known.marks.startsOpen(title) && !isSaid && !listsBelow ? [] : lines;
  return readEntry({ text: title, line, below, listsBelow }, known);
}

/** Which texts ask. */
type Asks = (text: string, known: Known) => boolean;

export const readItems = (
  items: readonly ListItem[],
  known: Known,
  asks: Asks = isOpenQuestion,
): OpenDecision[] =>
  items.flatMap((item, index) => {
    const [first, ...below] = readLines(item.blocks, known.marks);
    const [next] = readLines(items[index + 1]?.blocks.slice(0, 1) ?? [], known.marks);
    if (first === undefined || item.task === 'done' || isPostponed(first.text)) return [];
    if (next !== undefined && isAnswer(next.text)) return [];
    if (asks(first.text, known)) {
      const listsBelow = item.blocks.slice(1).every(({ is }) => is === 'list');
      return readEntry({ ...first, below, listsBelow }, known);
    }
    return item.blocks.flatMap((block) =>
      block.is === 'list' ? readItems(block.items, known, asks) : [],
    );
  });

/** A paragraph asks when all of it does; what follows one that leads to a list is in the list. */
function readParagraph(block: Block, next: Block | undefined, known: Known): OpenDecision[] {
  const lines = readLines([block], known.marks);
  const below = next?.is === 'paragraph' ? readLines([next], known.marks) : [];
  const isFollowed = next !== undefined && next.is !== 'paragraph';
  return lines.flatMap((line, index) => {
    if (isFollowed || !isQuestionOnly(line.text, known)) return [];
    const after = lines[index + 1] ?? below[0];
    const answer = after === undefined || isOpenQuestion(after.text, known) ? [] : [after];
    return readEntry({ ...line, below: answer, listsBelow: false }, known);
  });
}

function isQuestionOnly(text: string, known: Known): boolean {
  const asksAtEnd = text.length <= longestParagraph && /[?？][)）]?$/u.test(text);
  return (asksAtEnd || known.marks.startsOpen(text)) && isOpenQuestion(text, known);
}

function isOpenQuestion(text: string, { words, marks }: Known): boolean {
  if (isChrome(text) || isTemplateQuestion(text)) return false;
  return (
    marks.startsOpen(text) ||
    asksSomething(text) ||
    splitChoices(text, words.choiceWords).length > 0
  );
}

function readEntry(entry: Entry, { words, marks }: Known): OpenDecision[] {
  const text = splitAlias(marks.withoutMark(entry.text)).text;
  const named = splitChoices(text, words.choiceWords);
  if (isNothing(text) || isPostponed(text) || isAnswered(text, named.length > 0)) return [];
  const choices = readChoices(entry, named);
  return choices === undefined ? [] : [{ text, line: entry.line, choices }];
}

/** The choices of a question, by its own words or by the list below it; none when what stands there settles it. */
function readChoices(
  { below, listsBelow }: Entry,
  named: readonly string[],
): readonly string[] | undefined {
  const lines = below.map(({ text }) => text);
  if (lines.some((line) => isAnswered(line, true) || isPostponed(line))) return undefined;
  if (lines.every((line) => asksSomething(line))) return named;
  const areOptions = listsBelow && lines.length > 1 && lines.every((line) => isOption(line));
  if (!areOptions) return undefined;
  return named.length > 0 ? named : lines;
}

const isOption = (line: string): boolean => line.length <= longestOption && !isAnswer(line);
