import { readProse } from '../../markdown/read-prose.ts';

const footnoteMark = /\[\^[^\][\s]{1,200}\]/gu;

/** The words of a Markdown text as they are compared: in small letters, without marks. */
export const wordsOf = (text: string): string[] =>
  readProse(text.replace(footnoteMark, ' '))
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Each word of a text with the one after it; a single word stands for itself. */
export const pairsOf = (text: string): string[] => pairUp(wordsOf(text));

export const pairUp = (words: string[]): string[] =>
  words.length < 2 ? words : words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
