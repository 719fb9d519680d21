import { findDenseWords, isDense } from './dense-words.ts';
import { rememberWords, type FindWord } from './remember-words.ts';
import { stem } from './stem.ts';

/** More words than this add nothing to a comparison. */
const mostTerms = 600;
/** No word that means something is longer; the rest of a long run is skipped. */
const longestWord = 64;
/** More words with one first character would let a hostile text of it take long. */
const mostOfOneStart = 60;

/** Words that every text is full of; rarity would weigh them down, leaving them out is cheaper. */
const stopWords = new Set(
  `the and for that this with from are was were will would should shall must can may not but you your our their its has have had been being into than then when which
   who what how all any each other such only also more most some there here they them these those about above below between after before over under out via per use
   using used is it in on of to be by as at or if an we der die das und ist nicht ein eine mit auf für von dem den des zu im les des une est pas pour par avec dans sur
   qui que los las una con por para que del uma com não dos das ou il gli che non per una con и в на не что с по для как это`.split(
    /\s+/u,
  ),
);

/** What is looked for: stems of words, and words of scripts that are written without spaces. */
export type Terms = {
  readonly stems: ReadonlySet<string>;
  readonly words: readonly string[];
  /** The words by their first code unit. */
  readonly starts: ReadonlyMap<number, readonly string[]>;
  /** Whether some stem begins with two letters; most words of a text are passed over by this alone. */
  readonly beginnings: Uint8Array;
  /** The stems that a word stands for. */
  readonly findWord: FindWord;
};

const camelHump = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|_+/u;

/** The stems of a word and, where it is an identifier, of its parts: `maxTokens` is also "max" and "tokens". */
export function stemsOf(word: string): string[] {
  const parts = word.split(camelHump);
  const all = parts.length > 1 ? [word, ...parts] : parts;
  return all
    .map((part) => withoutAccents(part.toLowerCase()))
    .filter((part) => part.length > 1 && !stopWords.has(part))
    .map(stem);
}

/** Plurals and other forms change the accents of a word, and people leave them out. */
const withoutAccents = (word: string): string =>
  word.normalize('NFD').replace(/[\u0300-\u036f]/gu, '');

const hashOf = (first: number, second: number): number => ((first & 0xff) << 8) | (second & 0xff);
const beginningOf = (word: string): number => hashOf(word.charCodeAt(0), word.charCodeAt(1));

/** The terms of a text that pieces of research are compared with. */
export function findTerms(text: string): Terms {
  const found: string[] = [];
  scanWords(text, (start, end) => {
    found.push(...stemsOf(text.slice(start, end)));
  });
  const stems = new Set([...new Set(found)].slice(0, mostTerms));
  const words = findDenseWords(text).slice(0, mostTerms);
  const starts = new Map<number, string[]>();
  for (const word of words) {
    const same = starts.get(word.charCodeAt(0)) ?? [];
    if (same.length < mostOfOneStart) starts.set(word.charCodeAt(0), [...same, word]);
  }
  const beginnings = new Uint8Array(0x10000);
  for (const each of stems) beginnings[beginningOf(each)] = 1;
  const findWord = rememberWords((word) => stemsOf(word).filter((each) => stems.has(each)));
  return { stems, words, starts, beginnings, findWord };
}

/** How often each term stands in a text, in one pass over it. */
export function countTerms(text: string, terms: Terms): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string): void => {
    counts.set(term, (counts.get(term) ?? 0) + 1);
  };
  const { starts, beginnings, findWord } = terms;
  scanWords(
    text,
    (start, end, isPlain) => {
      // A plain word is its own only part, and a stem keeps the beginning of its word.
      if (isPlain && beginnings[hashLower(text, start)] === 0) return;
      for (const found of findWord(text, start, end)) add(found);
    },
    (at, code) => {
      for (const word of starts.get(code) ?? []) if (text.startsWith(word, at)) add(word);
    },
  );
  return counts;
}

const hashLower = (text: string, start: number): number =>
  hashOf(toLowerCode(text.charCodeAt(start)), toLowerCode(text.charCodeAt(start + 1)));

const toLowerCode = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/** `isPlain` tells of a word of small ASCII letters, of which only the first may be a capital. */
type OnWord = (start: number, end: number, isPlain: boolean) => void;
type OnDense = (at: number, code: number) => void;

/** Kinds of ASCII characters: no part of a word, a small letter, a capital, a digit or low line. */
const kind = { none: 0, small: 1, capital: 2, other: 3, dense: 4 };
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/u.test(character)) return kind.small;
  if (/[A-Z]/u.test(character)) return kind.capital;
  return /[\d_]/u.test(character) ? kind.other : kind.none;
});

/** Punctuation beyond ASCII stands in these blocks; what else stands there is taken for letters. */
const isPunctuation = (code: number): boolean =>
  code < 0xc0 ||
  (code >= 0x2000 && code <= 0x2bff) ||
  (code >= 0x3000 && code <= 0x303f) ||
  (code >= 0xfe10 && code <= 0xff0f);

function kindOf(code: number): number {
  if (code < 128) return kinds[code] ?? kind.none;
  if (isDense(code)) return kind.dense;
  return isPunctuation(code) ? kind.none : kind.other;
}

/** Finds the words of a text, and the places where one of a script without blanks may begin. */
function scanWords(text: string, onWord: OnWord, onDense?: OnDense): void {
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const first = kindOf(code);
    if (first === kind.dense) onDense?.(at, code);
    if (first === kind.none || first === kind.dense) at += 1;
    else at = scanWord(text, at, onWord);
  }
}

/** Reads the word that begins at a place, and tells where it ends. */
function scanWord(text: string, start: number, onWord: OnWord): number {
  let end = start + 1;
  let isPlain = kindOf(text.charCodeAt(start)) !== kind.other;
  for (; end < text.length; end += 1) {
    const next = kindOf(text.charCodeAt(end));
    if (next === kind.none || next === kind.dense) break;
    isPlain &&= next === kind.small;
  }
  if (end - start > 1 && end - start <= longestWord) onWord(start, end, isPlain);
  return end;
}
