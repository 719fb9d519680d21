import { readProse } from '../../markdown/read-prose.ts';

const footnoteMark = /\[\^[^\][\s]{1,200}\]/gu;

/** The words of a Markdown text as they are compared: in small letters, without marks. */
export const wordsOf = (text: string): string[] =>
  readProse(text.replace(footnoteMark, ' '))
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Each word with the one after it; a single word stands for itself. */
export function pairsOf(text: string): string[] {
  const words = wordsOf(text);
  if (words.length < 2) return words;
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}
