import type { Vocabulary } from '../words/vocabulary.ts';

/** A label and what stands beside it. */
export type Pair = { readonly label: string; readonly value: string };

const dateOrVersion = /^(?:v?\d{1,3}\.\d|\d{1,4}[-./]\d{1,2}[-./]\d{1,4})/iu;

/** Whether pairs tell of the document itself: status, author, date, version. Fields of a record have no dates as their values. */
export function isMetadata(pairs: readonly Pair[], words: Vocabulary): boolean {
  const administered = pairs.filter(({ label }) => words.isAdministration(label));
  const isDated = pairs.some(({ value }) => dateOrVersion.test(value));
  return isDated && administered.length > 1 && administered.length >= pairs.length / 2;
}
