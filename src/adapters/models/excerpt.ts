import { toLine } from '../../spec/text.ts';

/** Of a foreign text one short sentence is shown. */
const longestExcerpt = 200;
const longestRead = 2000;

/** One line of words; cut before the tags of a page are taken out, because a page may be long. */
export function excerpt(text: string): string {
  const words = text.slice(0, longestRead).replace(/<[^<>]*>/gu, ' ');
  const line = toLine(words);
  return line.length > longestExcerpt
    ? `${line.slice(0, longestExcerpt).toWellFormed()}…`
    : line.replace(/\.$/u, '');
}
