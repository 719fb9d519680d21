import type { ParsedSpec, Range } from '../../spec/parsed-spec.ts';
import {
  createPhraseFinder,
  wordsOfPhrase,
  listWords,
  type PhraseFinder,
} from './phrase-finder.ts';
import { readNormativeProse } from './read-normative-prose.ts';
import { createPlacer, type Passage } from './read-passages.ts';

export type FoundPhrase = { readonly phrase: string; readonly at: Range };
type Phrases = readonly string[];

const findNothing: PhraseFinder = () => [];

/**
 * Every phrase of the lists, and what else is looked for, in the prose that instructs the Builder; of
 * overlapping matches the first and longest counts.
 */
export function findPhrases(
  parsed: ParsedSpec,
  lists: readonly Phrases[],
  findMore: PhraseFinder = findNothing,
): FoundPhrase[] {
  const passages = readNormativeProse(parsed);
  const present = narrow(lists, wordsIn(passages));
  const find = present.length === 0 ? findNothing : createPhraseFinder(present);
  return passages.flatMap((passage) => {
    const found = [...find(passage.text), ...findMore(passage.text)];
    return found.length === 0 ? [] : placeAll(passage, found);
  });
}

function placeAll(passage: Passage, found: ReturnType<PhraseFinder>): FoundPhrase[] {
  const place = createPlacer(passage);
  let covered = 0;
  return found
    .sort((left, right) => left.index - right.index || right.end - left.end)
    .flatMap(({ index, end }) => {
      if (index < covered) return [];
      covered = end;
      return [{ phrase: passage.text.slice(index, end), at: place(index, end) }];
    });
}

/** The words of a document's prose: each rule about phrases asks for the same. */
const wordsOfProse = new WeakMap<readonly Passage[], ReadonlySet<string>>();

function wordsIn(passages: readonly Passage[]): ReadonlySet<string> {
  const words =
    wordsOfProse.get(passages) ?? new Set(passages.flatMap(({ text }) => listWords(text)));
  wordsOfProse.set(passages, words);
  return words;
}

/** The words of a locale's phrases serve every document in it. */
const wordsOfList = new WeakMap<Phrases, readonly (readonly string[])[]>();

/** Of hundreds of phrases a document holds the words of a few. */
function narrow(lists: readonly Phrases[], present: ReadonlySet<string>): string[] {
  return lists.flatMap((phrases) => {
    const words = wordsOfList.get(phrases) ?? phrases.map(wordsOfPhrase);
    wordsOfList.set(phrases, words);
    return phrases.filter((_, index) => words[index]?.every((word) => present.has(word)));
  });
}
