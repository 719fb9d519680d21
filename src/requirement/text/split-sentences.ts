import { endsInAbbreviation } from '../../locales/abbreviations.ts';
import { breaksBeforeWords, countBreaks } from './count-lines.ts';

/** A sentence of a paragraph; `offset` counts the lines before it. */
export type Sentence = { readonly text: string; readonly offset: number };

/** Where a sentence ends: a mark with closing quotes, then white space and a new start; in Chinese and Japanese the mark alone. */
const ends =
  /[.!?…]["'”’»)\]]{0,3}(?=\s+[\p{Lu}\p{Lo}\p{N}`"'“‘«([*_¿¡-])|[。！？；]+["”’」』）)]{0,3}/gu;
/** Splits plain text into sentences, each with the line that it starts on. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let line = 0;
  const take = (end: number): void => {
    const part = text.slice(start, end);
    const offset = line + breaksBeforeWords(part);
    if (part.trim() !== '') sentences.push({ text: part.trim(), offset });
    line += countBreaks(part);
    start = end;
  };
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length;
    if (!endsInAbbreviation(text, end, start)) take(end);
  }
  take(text.length);
  return sentences;
}
