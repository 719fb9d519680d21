import type { Vocabulary } from '../words/vocabulary.ts';

/** A label and what stands beside it. */
export type Pair = { readonly label: string; readonly value: string };

const dateOrVersion = /^(?:v?\d{1,3}\.\d|\d{1,4}[-./]\d{1,2}[-./]\d{1,4})/iu;
/** What administers a document is a name, a date, a state; more is a sentence. */
const longestValue = 60;

/** Whether pairs tell of the document itself: status, author, date, version. Fields of a record have no dates as their values. */
export function isMetadata(pairs: readonly Pair[], words: Vocabulary): boolean {
  const administered = pairs.filter(({ label }) => words.isMetadata(label));
  const isDated = pairs.some(({ value }) => dateOrVersion.test(value));
  return isDated && administered.length > 1 && administered.length >= pairs.length / 2;
}

/** Above the first chapter, and introduced by nothing, pairs need no date to tell of the document. */
export function isFrontMatter(pairs: readonly Pair[], words: Vocabulary): boolean {
  const administered = pairs.filter(({ label }) => words.isMetadata(label));
  const areShort = pairs.every(
    ({ value }) => value !== '' && value.length <= longestValue && !words.isBinding(value),
  );
  return areShort && administered.length > 1 && administered.length > pairs.length / 2;
}
