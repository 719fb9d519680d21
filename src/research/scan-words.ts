import { denseBlocks } from './dense-words.ts';

/** No word that means something is longer; the rest of a long run is skipped. */
const longestWord = 64;

/** A part of a text: cutting it out would make each look at a character slower. */
export type Span = { readonly start: number; readonly end: number };

export type WordVisitor = {
  /** `isPlain` tells of a word of small ASCII letters, of which only the first may be a capital. */
  readonly onWord: (start: number, end: number, isPlain: boolean) => void;
  /** Told of the places where a word of a script without blanks may begin. */
  readonly onDense?: (at: number, code: number) => void;
};

/** Kinds of characters: no part of a word, a small ASCII letter, a capital, else; in order, words last. */
const none = 0;
const dense = 1;
const small = 2;
const capital = 3;
const other = 4;

/** Finds the words of a part of a text. */
export function scanWords(text: string, { start, end }: Span, visitor: WordVisitor): void {
  kinds ??= listKinds();
  const { onWord, onDense } = visitor;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const first = kinds[code] ?? none;
    if (first >= small) {
      at = scanWord(text, { start: at, end, kinds }, onWord);
      continue;
    }
    if (first === dense) onDense?.(at, code);
    at += 1;
  }
}

type Rest = Span & { readonly kinds: Uint8Array };

/** Reads the word at the start, and tells where it ends. */
function scanWord(text: string, rest: Rest, onWord: WordVisitor['onWord']): number {
  const { start, end, kinds } = rest;
  let at = start + 1;
  let isPlain = kinds[text.charCodeAt(start)] !== other;
  for (; at < end; at += 1) {
    const next = kinds[text.charCodeAt(at)] ?? none;
    if (next < small) break;
    isPlain &&= next === small;
  }
  if (at - start > 1 && at - start <= longestWord) onWord(start, at, isPlain);
  return at;
}

let kinds: Uint8Array | undefined;

/** By code unit. */
function listKinds(): Uint8Array {
  const made = new Uint8Array(0x10000);
  const mark = (found: number, ranges: readonly Range[]): void => {
    for (const [first, last] of ranges) made.fill(found, first, last + 1);
  };
  mark(other, [[0xc0, 0xffff]]);
  mark(none, punctuation);
  mark(dense, denseBlocks);
  mark(other, [codesOf('0', '9'), codesOf('_', '_')]);
  mark(small, [codesOf('a', 'z')]);
  mark(capital, [codesOf('A', 'Z')]);
  return made;
}

type Range = readonly [first: number, last: number];

const codesOf = (first: string, last: string): Range => [first.charCodeAt(0), last.charCodeAt(0)];

/** Punctuation beyond ASCII stands in these blocks; what else stands there is taken for letters. */
const punctuation: readonly Range[] = [
  [0x2000, 0x2bff],
  [0x3000, 0x303f],
  [0xfe10, 0xff0f],
];
