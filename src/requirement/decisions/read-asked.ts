import type { Block } from '../../markdown/block.ts';
import type { Section } from '../statements/section.ts';
import { isAnswer, isAnswered } from '../text/answer.ts';
import { toPlainText, withoutCode } from '../text/plain-text.ts';
import { isPostponed } from '../text/postponed.ts';
import { isShowing, isShownQuestion, opensAnswers } from '../text/shown-question.ts';
import { splitChoices } from '../text/split-choices.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { isChrome } from '../text/template-chrome.ts';
import { isTemplateQuestion } from '../text/template-question.ts';
import type { OpenDecision } from './open-decision.ts';
import { readItems, type Known } from './read-open-section.ts';

/** Longer ones tell a story. */
const longestQuestion = 300;
/** In prose, a question waits for an answer when it asks what is to be: the others are rhetoric, or a request. */
const deciding =
  /(?<!\p{L})(?:should|shall|must|to be|do we|are we|will we|can we|soll|sollen|müssen|wollen wir|nehmen wir|verwenden wir|nutzen wir|faut-il|doit|devons|devrait|allons-nous|utilise-t-on|debe|deben|debemos|debería|vamos a|usamos|deve|devem|devemos|vamos|dobbiamo|devono|usiamo|следует|должен|должна|должно|должны|нужно|будем|надо|należy|powin|mamy|będziemy|używamy)(?!\p{Ll})|应该|應該|应当|應當|要用|采用|採用|使用|还是|還是|べき|しますか|使いますか|するか|ますか|해야|사용할|할까|합니까|쓸까/iu;

/**
 * Questions to the reader among the demands: items of lists of demands, and sentences beside a demand that ask what is to be.
 * What a product shows to its users, what stands there with an answer, and rhetoric is none.
 */
export function readAsked(
  section: Section,
  known: Known,
  demandLines: ReadonlySet<number>,
): OpenDecision[] {
  if (section.kind === 'acceptance' || section.kind === 'remark') return [];
  if (isShowing(section.title) || opensAnswers(section.title) || isPostponed(section.title))
    return [];
  const isAsking = section.kind !== 'neutral';
  const isAmong = (block: Block): boolean => linesOf(block).some((line) => demandLines.has(line));
  return section.blocks.flatMap((block, index) => {
    const above = section.blocks[index - 1];
    if (above?.is === 'paragraph' && leads(above.text)) return [];
    if (block.is === 'list')
      return isAsking || isAmong(block) ? readItems(block.items, known, isDirect) : [];
    return block.is === 'paragraph' && isAmong(block) ? readSentences(block, known) : [];
  });
}

const leads = (text: string): boolean => /[:：]\**\s*$/u.test(text) && isShowing(text);

function linesOf(block: Block): number[] {
  if (block.is === 'list') return block.items.flatMap((item) => item.blocks.flatMap(linesOf));
  if (block.is !== 'paragraph') return [];
  return block.text.split('\n').map((_, index) => block.line + index);
}

/** Whether a text asks the reader and nothing else. */
function isDirect(text: string, { words }: Known): boolean {
  const prose = withoutCode(text).trim();
  if (!/[?？][)）*_]{0,3}$/u.test(prose) || !/[\p{L}\p{N}]/u.test(prose)) return false;
  if (prose.length > longestQuestion || words.isRequest(prose)) return false;
  return !isShownQuestion(text) && !isChrome(prose) && !isTemplateQuestion(prose);
}

function readSentences(block: Extract<Block, { is: 'paragraph' }>, known: Known): OpenDecision[] {
  const sentences = splitSentences(toPlainText(block.text)).map(({ text, offset }) => ({
    text: text.replace(/\s+/gu, ' ').trim(),
    line: block.line + offset,
  }));
  return sentences.flatMap(({ text, line }, index) => {
    if (!isDirect(text, known) || isPostponed(text)) return [];
    const choices = splitChoices(text, known.words.choiceWords);
    if (choices.length < 2 && !deciding.test(text)) return [];
    const next = sentences[index + 1]?.text;
    return next !== undefined && answers(next, text, known) ? [] : [{ text, line, choices }];
  });
}

/** What follows a question answers it, unless it binds and speaks of something else. */
function answers(next: string, question: string, known: Known): boolean {
  if (isDirect(next, known)) return false;
  if (isAnswer(next) || isAnswered(next, true) || !known.words.isBinding(next)) return true;
  const asked = new Set(wordsOf(question));
  return wordsOf(next).some((word) => asked.has(word));
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}|\p{Lo}{2}/gu) ?? []).map((word) => word.slice(0, 5));
