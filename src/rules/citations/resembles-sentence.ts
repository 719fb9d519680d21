import { letterPattern } from '../../spec/letter-pattern.ts';

/** From this share of common triples of characters on, a quotation is a sentence with a change. */
const leastShare = 0.6;
const gramLength = 3;
/** What a sentence, a cell of a table or an item of a list ends with. */
const endOfSentence = /[\n|.!?。！？;；]+/u;
/** Longer stretches are data, in which most triples of any text occur. */
const longestSentence = 500;
/** Comparisons for one document, about a second: a stranger's document may quote without end. */
const mostComparisons = 1_000_000;

/** Tells whether a text says what one of these says, in nearly the same words. */
export function createResemblance(
  clauses: readonly string[],
  sources: ReadonlyMap<string, string> | undefined,
): (quote: string) => boolean {
  let sentences: readonly string[] | undefined;
  let left = mostComparisons;
  return (quote) => {
    sentences ??= listSentences([...clauses, ...(sources ?? new Map<string, string>()).values()]);
    const wanted = listGrams(foldLetters(quote));
    if (wanted.size === 0 || left < sentences.length) return false;
    left -= sentences.length;
    return sentences.some((sentence) => holdsMost(sentence, wanted));
  };
}

const listSentences = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => text.split(endOfSentence))
    .filter(({ length }) => length <= longestSentence)
    .map(foldLetters)
    .filter(({ length }) => length >= gramLength);

const noWord = letterPattern(() => /[^\p{L}\p{N}]+/gu);

function foldLetters(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  return folded.replace(noWord(folded), '');
}

const listGrams = (folded: string): ReadonlySet<string> =>
  new Set(
    Array.from({ length: Math.max(0, folded.length - gramLength + 1) }, (_, at) =>
      folded.slice(at, at + gramLength),
    ),
  );

function holdsMost(sentence: string, wanted: ReadonlySet<string>): boolean {
  let missing = wanted.size * (1 - leastShare);
  for (const gram of wanted) {
    if (!sentence.includes(gram)) missing -= 1;
    if (missing < 0) return false;
  }
  return true;
}
