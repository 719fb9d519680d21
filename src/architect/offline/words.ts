/* Which texts speak of the same thing: shared words, in scripts with and without spaces. */

/** Longer texts add nothing to a comparison and cost time. */
const readCharacters = 600;
const wordPattern = /[\p{L}\p{N}]+/gu;
const camelBoundary = /(\p{Ll})(\p{Lu})/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words of English documents that nearly every sentence holds. */
const common: ReadonlySet<string> = new Set(
  (
    'the and for with that this from are was were not you your can may will have has been which when then than ' +
    'into only also its all any each such use used using should must shall does what where how one two new see ' +
    'more other same these those they them their our out set get add etc via per let but who user users support ' +
    'und der die das den dem des ein eine einen mit für von auf ist sind werden wird nicht auch als bei oder ' +
    'les des une pour avec dans par sur est sont pas plus que qui aux ses los las del una con por para que como ' +
    'não uma com dos das não che per con una del della dei delle sono non nel для при что как это или если'
  ).split(' '),
);

/** The comparable words of a text: lower case, without plural endings, pairs of characters where nothing is spaced. */
export function readWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  const split = text.slice(0, readCharacters).replace(camelBoundary, '$1 $2').toLowerCase();
  for (const [word] of split.matchAll(wordPattern)) {
    if (unspaced.test(word)) addPairs(word, words);
    else if (word.length > 2 && !common.has(word)) words.add(withoutEnding(word));
  }
  return words;
}

function addPairs(word: string, words: Set<string>): void {
  const characters = Array.from(word);
  characters.slice(1).forEach((character, index) => {
    words.add(`${characters[index] ?? ''}${character}`);
  });
}

function withoutEnding(word: string): string {
  if (word.length < 5) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** How many words two texts share. */
export function countShared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared;
}
