/** Finds the first phrase of a list in a text of any language, in time that grows with the text only. */
export type PhraseFinder = (
  text: string,
) => { readonly phrase: string; readonly at: number } | undefined;

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** An apostrophe ends a word: French and Italian join an article to it. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*/gu;
const special = /[$()*+./?[\\\]^{|}]/gu;

/**
 * Scripts with spaces are looked up word by word, the others inside of any run of characters:
 * one expression of all phrases would be tried at every letter.
 */
export const createPhraseFinder = (phrases: readonly string[]): PhraseFinder => {
  const spaced = new Map<string, string[]>();
  const unspaced: string[] = [];
  for (const phrase of new Set(phrases.map((each) => each.toLowerCase()))) {
    const [first = ''] = phrase.match(word) ?? [];
    if (withoutSpaces.test(phrase)) unspaced.push(phrase.replace(special, String.raw`\$&`));
    else if (first !== '') spaced.set(first, [...(spaced.get(first) ?? []), phrase]);
  }
  const inside = unspaced.length === 0 ? undefined : new RegExp(unspaced.join('|'), 'u');
  return (text) => {
    const lower = text.toLowerCase();
    for (const { 0: found, index } of lower.matchAll(word)) {
      const phrase = spaced.get(found)?.find((each) => isAt(lower, each, index));
      if (phrase !== undefined) return { phrase, at: index };
    }
    const match = inside?.exec(lower);
    return match ? { phrase: match[0], at: match.index } : undefined;
  };
};

const letter = /[\p{L}\p{N}]/u;

const isAt = (lower: string, phrase: string, at: number): boolean =>
  lower.startsWith(phrase, at) && !letter.test(lower[at + phrase.length] ?? '');
