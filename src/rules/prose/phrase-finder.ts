import { letterPattern } from '../../spec/letter-pattern.ts';

export type Match = { readonly index: number; readonly end: number };
/** Finds phrases in a text, in any case and across any white space; matches may overlap. */
export type PhraseFinder = (text: string) => Match[];

/** Scripts that are written without spaces: a phrase is found inside of any run of characters. */
const withoutSpaces = letterPattern(
  () => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
);
const wordCharacter = letterPattern(() => /[\p{L}\p{N}\p{M}_-]/u);

const isUnspaced = (text: string): boolean => withoutSpaces(text).test(text);
const isWordCharacter = (text: string): boolean => wordCharacter(text).test(text);

/**
 * Plain searches instead of one large expression: that is faster by an order of magnitude in a
 * program that starts, checks one document and ends.
 */
export function createPhraseFinder(phrases: readonly string[]): PhraseFinder {
  const known = [...new Set(phrases.map((phrase) => phrase.toLowerCase()))]
    .filter((phrase) => phrase !== '')
    .map((phrase) => ({ phrase, isWhole: !isUnspaced(phrase) }));
  return (text) => {
    const { folded, offsetOf } = foldText(text);
    return known.flatMap(({ phrase, isWhole }) =>
      findAll(folded, phrase)
        .filter((index) => !isWhole || isWord(folded, index, index + phrase.length))
        .map((index) => ({
          index: offsetOf(index),
          end: offsetOf(index + phrase.length - 1) + 1,
        })),
    );
  };
}

const wordRun = letterPattern(() => /[\p{L}\p{N}\p{M}_-]+/gu);
const unspacedCharacter = letterPattern(
  () => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
);

/** The words of a text, and each character of a script that is written without spaces. */
export function listWords(text: string): string[] {
  const lower = toLowerCase(text);
  const characters = isUnspaced(lower) ? (lower.match(unspacedCharacter(lower)) ?? []) : [];
  return [...(lower.match(wordRun(lower)) ?? []), ...characters];
}

/** What a text must hold, as words, if it holds the phrase; a phrase of signs may be anywhere. */
export function wordsOfPhrase(phrase: string): string[] {
  const lower = phrase.toLowerCase();
  return lower.match((isUnspaced(lower) ? unspacedCharacter : wordRun)(lower)) ?? [];
}

function findAll(text: string, phrase: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + phrase.length)) {
    found.push(at);
  }
  return found;
}

function isWord(text: string, start: number, end: number): boolean {
  return !isWordCharacter(text[start - 1] ?? '') && !isWordCharacter(text[end] ?? '');
}

type Folded = { readonly folded: string; readonly offsetOf: (index: number) => number };

/** Lower case, and one space for each run of white space; offsets lead back into the text. */
function foldText(text: string): Folded {
  const lower = toLowerCase(text);
  if (!/\s\s|[^\S ]/u.test(lower)) return { folded: lower, offsetOf: (index) => index };
  const offsets: number[] = [];
  let folded = '';
  for (const { 0: run, index } of lower.matchAll(/\s+|\S+/gu)) {
    const kept = /^\s/u.test(run) ? ' ' : run;
    for (let at = 0; at < kept.length; at += 1) offsets.push(index + at);
    folded += kept;
  }
  return { folded, offsetOf: (index) => offsets[index] ?? text.length };
}

/** A few capitals become two characters in lower case; they stay, so that offsets do. */
function toLowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  }).join('');
}
