const latinWord = /[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*/gu;
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;
const camelHump = /(?<=[a-z\d])(?=[A-Z])/u;
/** More words than this add nothing to a comparison. */
const mostTerms = 600;

/** Words that every text is full of; rarity would weigh them down, leaving them out is cheaper. */
const stopWords = new Set(
  `the and for that this with from are was were will would should shall must can may not but you your our their its has have had been being into than then when which
   who what how all any each other such only also more most some there here they them these those about above below between after before over under out via per use
   using used der die das und ist nicht ein eine mit auf für von dem den des zu im les des une est pas pour par avec dans sur qui que los las una con por para que del
   uma com não dos das ou il gli che non per una con и в на не что с по для как это`.split(/\s+/u),
);

/** What the clauses look for: stems of words, and words of scripts that are written without spaces. */
export type Terms = { readonly stems: ReadonlySet<string>; readonly words: readonly string[] };

/** Cuts the commonest endings off, so that "results" finds "result". */
const stem = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed|en|e)$/u, '') : word.replace(/s$/u, '');

const latinStems = (text: string): string[] =>
  (text.replace(withoutSpaces, ' ').match(latinWord) ?? []).flatMap((word) => {
    const lower = word.toLowerCase();
    const parts = word.split(camelHump).flatMap((part) => part.split('_'));
    const all = parts.length > 1 ? [lower, ...parts.map((part) => part.toLowerCase())] : [lower];
    return all.filter((each) => each.length > 1 && !stopWords.has(each)).map(stem);
  });

let segmenter: Intl.Segmenter | undefined;

const wordsWithoutSpaces = (text: string): string[] => {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const words = new Set<string>();
  for (const [run] of text.matchAll(withoutSpaces)) {
    for (const { segment, isWordLike } of segmenter.segment(run)) {
      if (isWordLike === true && segment.length > 1) words.add(segment);
    }
  }
  return [...words];
};

/** The terms of a text that passages are compared with. */
export const findTerms = (text: string): Terms => ({
  stems: new Set([...new Set(latinStems(text))].slice(0, mostTerms)),
  words: wordsWithoutSpaces(text).slice(0, mostTerms),
});

const countOf = (text: string, word: string): number => {
  let count = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    count += 1;
  return count;
};

/** How often each term stands in a text. */
export const countTerms = (text: string, { stems, words }: Terms): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const found of latinStems(text)) {
    if (stems.has(found)) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  for (const word of words) {
    const count = countOf(text, word);
    if (count > 0) counts.set(word, count);
  }
  return counts;
};
