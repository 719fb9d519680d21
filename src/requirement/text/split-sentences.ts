import { breaksBeforeWords, countBreaks } from './count-lines.ts';

/** A sentence of a paragraph; `offset` counts the lines before it. */
export type Sentence = { readonly text: string; readonly offset: number };

/** Where a sentence ends: a mark with closing quotes, then white space and a new start; in Chinese and Japanese the mark alone. */
const ends =
  /[.!?…]["'”’»)\]]{0,3}(?=\s+[\p{Lu}\p{Lo}\p{N}`"'“‘«([*_¿¡-])|[。！？；]["”’」』）)]{0,3}/gu;
/** Ends of words with a full stop after which the sentence goes on, in the shipped languages. */
const abbreviation =
  /(?:^|[\s(])(?:\p{L}|e\.g|i\.e|etc|vs|cf|approx|ca|no|nr|fig|sec|inc|ltd|dr|prof|mr|mrs|st|z\.\s?b|d\.\s?h|u\.\s?a|o\.\s?ä|bzw|ggf|evtl|inkl|max|min|usw|vgl|p\.\s?ex|par ex|ex|art|sig|ej|núm|т\.\s?д|т\.\s?п|т\.\s?е|т|др|рис|см|напр|np|tzn|itp|itd|m\.in|ad es|ecc)\.$/iu;

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
    if (!abbreviation.test(text.slice(Math.max(start, end - 12), end))) take(end);
  }
  take(text.length);
  return sentences;
}
