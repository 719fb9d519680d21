import { readProse } from '../../markdown/read-prose.ts';
import { letterPattern } from '../../spec/letter-pattern.ts';

const word = letterPattern(() => /[\p{L}\p{N}\p{M}]+/gu);
const footnoteMark = /\[\^[^\][\s]{1,200}\]/gu;

/** The words of a Markdown text as they are compared: in small letters, without marks. */
export function wordsOf(text: string): string[] {
  const own = text.includes('[^') ? text.replace(footnoteMark, ' ') : text;
  const shown = /[\\&]/u.test(own) ? readProse(own) : own;
  const folded = shown.normalize('NFKC').toLowerCase();
  return folded.match(word(folded)) ?? [];
}

/** Each word of a text with the one after it; a single word stands for itself. */
export const pairsOf = (text: string): string[] => pairUp(wordsOf(text));

export const pairUp = (words: string[]): string[] =>
  words.length < 2 ? words : words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
