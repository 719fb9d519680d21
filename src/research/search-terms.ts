import { findDenseWords } from './dense-words.ts';
import { rememberWords, type FindWord } from './remember-words.ts';
import { scanWords, type Span } from './scan-words.ts';
import { stem } from './stem.ts';

/** More words than this add nothing to a comparison. */
const mostTerms = 600;
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
  /** Whether some stem begins with three letters; most words of a text are passed over by this alone. */
  readonly beginnings: Uint8Array;
  /** The stems that a word stands for. */
  readonly findWord: FindWord;
};

const camelHump = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|_+/u;

const plainWord = /^[A-Za-z][a-z]*$/;

/** The stems of a word and, where it is an identifier, of its parts: `maxTokens` is also "max" and "tokens". */
export function stemsOf(word: string): string[] {
  // Most words are plain, and expressions over all letters of Unicode take most of the time.
  if (plainWord.test(word)) return stemsOfPart(word.toLowerCase());
  const parts = word.split(camelHump);
  const all = parts.length > 1 ? [word, ...parts] : parts;
  return all.flatMap((part) => stemsOfPart(withoutAccents(part.toLowerCase())));
}

const stemsOfPart = (part: string): string[] =>
  part.length > 1 && !stopWords.has(part) ? [stem(part)] : [];

/** Plurals and other forms change the accents of a word, and people leave them out. */
const withoutAccents = (word: string): string =>
  word.normalize('NFD').replace(/[\u0300-\u036f]/gu, '');

/** Small letters differ in so many of their last bits, and capitals have the same ones. */
const letterBits = 5;
const letters = 1 << letterBits;
const fold = (code: number): number => code & (letters - 1);
/** What lies behind the end of a text counts as nothing. */
const hashOf = (first: number, second: number, third: number): number =>
  (((fold(first) << letterBits) | fold(second)) << letterBits) | fold(third);

/** Marks how words begin that one of the stems may come from: a stem keeps the first three letters of its word. */
function markBeginnings(stems: Iterable<string>): Uint8Array {
  const marked = new Uint8Array(letters ** 3);
  for (const each of stems) {
    const [first, second] = [each.charCodeAt(0), each.charCodeAt(1)];
    if (each.length > 2) marked[hashOf(first, second, each.charCodeAt(2))] = 1;
    // What follows a short word is not part of it.
    else marked.fill(1, hashOf(first, second, 0), hashOf(first, second, letters - 1) + 1);
  }
  return marked;
}

/** The terms of a text that pieces of research are compared with. */
export function findTerms(text: string): Terms {
  const found: string[] = [];
  scanWords(text, wholeOf(text), {
    onWord: (start, end) => {
      found.push(...stemsOf(text.slice(start, end)));
    },
  });
  const stems = new Set([...new Set(found)].slice(0, mostTerms));
  const words = findDenseWords(text).slice(0, mostTerms);
  const starts = new Map<number, string[]>();
  for (const word of words) {
    const same = starts.get(word.charCodeAt(0)) ?? [];
    if (same.length < mostOfOneStart) starts.set(word.charCodeAt(0), [...same, word]);
  }
  const beginnings = markBeginnings(stems);
  const findWord = rememberWords((word) => stemsOf(word).filter((each) => stems.has(each)));
  return { stems, words, starts, beginnings, findWord };
}

const wholeOf = (text: string): Span => ({ start: 0, end: text.length });

/** How often each term stands in a text or a part of it, in one pass over it. */
export function countTerms(
  text: string,
  terms: Terms,
  span: Span = wholeOf(text),
): ReadonlyMap<string, number> {
  let counts: Map<string, number> | undefined;
  const add = (term: string): void => {
    counts ??= new Map();
    counts.set(term, (counts.get(term) ?? 0) + 1);
  };
  const { starts, beginnings, findWord } = terms;
  scanWords(text, span, {
    onWord: (start, end, isPlain) => {
      // A plain word is its own only part, and a stem keeps the beginning of its word.
      const mayHold = isPlain
        ? beginnings[hashAt(text, start)] === 1
        : holdsBeginning(text, { start, end }, beginnings);
      if (!mayHold) return;
      for (const found of findWord(text, start, end)) add(found);
    },
    onDense: (at, code) => {
      for (const word of starts.get(code) ?? []) {
        if (at + word.length <= span.end && text.startsWith(word, at)) add(word);
      }
    },
  });
  return counts ?? nothing;
}

/** Most of many small pieces hold no term, and a map of their own would take more memory than their text. */
const nothing: ReadonlyMap<string, number> = new Map();

const lowLine = 95;

/** Whether some part of an identifier may begin as a stem does; of words beyond ASCII nobody can tell. */
function holdsBeginning(text: string, { start, end }: Span, beginnings: Uint8Array): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return true;
    const isStart = at === start || isCapital(code) || text.charCodeAt(at - 1) === lowLine;
    if (isStart && beginnings[hashAt(text, at)] === 1) return true;
  }
  return false;
}

const hashAt = (text: string, start: number): number =>
  hashOf(text.charCodeAt(start), text.charCodeAt(start + 1), text.charCodeAt(start + 2));

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
