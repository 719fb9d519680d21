import type { Block } from '../../markdown/block.ts';
import { readCard } from '../text/read-card.ts';
import { readSentences } from '../text/read-sentences.ts';
import { isMeaningful } from '../text/template-chrome.ts';
import { textWidth } from '../text/text-width.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** What a paragraph says when all of it is taken as a demand. */
export type Said = { readonly text: string; readonly line: number; readonly alias?: string };

/** A paragraph up to this width is one demand; a longer one is a demand for each sentence. */
const longestParagraph = 400;

/** The meaningful text of a paragraph: whole, in sentences, or the lines of a card that describe. */
export function readParagraph(block: Block, words: Vocabulary): Said[] {
  if (block.is !== 'paragraph') return [];
  const found = readSentences(block.text);
  const sentences = readCard(found, words);
  const whole = sentences.map(({ text }) => text).join(' ');
  if (!isMeaningful(whole) || isOnlyLink(whole)) return [];
  const isCard = found.some(({ label }) => label !== undefined);
  if (!isCard && textWidth(whole) <= longestParagraph)
    return [{ text: whole, line: block.line + (sentences[0]?.offset ?? 0) }];
  return sentences.map(({ text, offset, alias }) => ({
    text,
    line: block.line + offset,
    ...(alias === undefined ? {} : { alias }),
  }));
}

const isOnlyLink = (text: string): boolean =>
  /^https?:\/\/\S+(?:\s+https?:\/\/\S+)*\s*$/u.test(text);
