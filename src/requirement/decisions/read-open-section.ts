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

/** A heading asks, and its section answers. */
function readTitle({ title, line, blocks }: Section, known: Known): OpenDecision[] {
  const listsBelow = blocks.every(({ is }) => is === 'list');
  return readEntry({ text: title, line, below: readLines(blocks, known.marks), listsBelow }, known);
}

const readItems = (items: readonly ListItem[], known: Known): OpenDecision[] =>
  items.flatMap((item, index) => {
    const [first, ...below] = readLines(item.blocks, known.marks);
    const [next] = readLines(items[index + 1]?.blocks.slice(0, 1) ?? [], known.marks);
    if (first === undefined || item.task === 'done' || isPostponed(first.text)) return [];
    if (next !== undefined && isAnswer(next.text)) return [];
    if (isOpenQuestion(first.text, known)) {
      const listsBelow = item.blocks.slice(1).every(({ is }) => is === 'list');
      return readEntry({ ...first, below, listsBelow }, known);
    }
    return item.blocks.flatMap((block) => (block.is === 'list' ? readItems(block.items, known) : []));
  });

/** A paragraph asks when all of it does; what follows one that leads to a list is in the list. */
function readParagraph(block: Block, next: Block | undefined, known: Known): OpenDecision[] {
  const lines = readLines([block], known.marks);
  const below = next?.is === 'paragraph' ? readLines([next], known.marks) : [];
  const isFollowed = next !== undefined && next.is !== 'paragraph';
  return lines.flatMap((line, index) => {
    const isShort = line.text.length <= longestParagraph && /[?？]$/u.test(line.text);
    if (isFollowed || !(isShort || known.marks.startsOpen(line.text))) return [];
    const after = lines[index + 1] ?? below[0];
    const answer = after === undefined || isOpenQuestion(after.text, known) ? [] : [after];
    return readEntry({ ...line, below: answer, listsBelow: false }, known);
  });
}

function isOpenQuestion(text: string, { words, marks }: Known): boolean {
  if (isChrome(text) || isTemplateQuestion(text)) return false;
  return (
    marks.startsOpen(text) || asksSomething(text) || splitChoices(text, words.choiceWords).length > 0
  );
}

function readEntry(entry: Entry, { words, marks }: Known): OpenDecision[] {
  const text = splitAlias(marks.withoutMark(entry.text)).text;
  const choices = splitChoices(text, words.choiceWords);
  if (isNothing(text) || isPostponed(text) || isAnswered(text, choices.length > 0)) return [];
  if (entry.below.length === 0) return [{ text, line: entry.line, choices }];
  const options = entry.below.map((line) => line.text);
  if (options.some((line) => isAnswered(line, true) || isPostponed(line))) return [];
  const areOptions =
    entry.listsBelow && options.length > 1 && options.every((line) => isOption(line));
  if (areOptions) return [{ text, line: entry.line, choices: choices.length > 0 ? choices : options }];
  const asksOn = options.every((line) => asksSomething(line));
  return asksOn ? [{ text, line: entry.line, choices }] : [];
}

const isOption = (line: string): boolean => line.length <= longestOption && !isAnswer(line);
