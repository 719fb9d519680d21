/** Scripts that are written without spaces: a phrase is found inside of any run of characters. */
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const wordStart = String.raw`(?<![\p{L}\p{N}\p{M}_-])`;
const wordEnd = String.raw`(?![\p{L}\p{N}\p{M}_-])`;

/** One expression for a list of phrases, longest first; any white space stands between their words. */
export function matchPhrases(phrases: readonly string[]): RegExp {
  const unique = [...new Set(phrases)].filter((phrase) => phrase !== '');
  if (unique.length === 0) return /$^/gu;
  const sources = unique.sort((left, right) => right.length - left.length).map(toSource);
  return new RegExp(sources.join('|'), 'giu');
}

function toSource(phrase: string): string {
  const source = phrase
    .replace(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`)
    .replace(/\s+/gu, String.raw`\s+`);
  return withoutSpaces.test(phrase) ? source : `${wordStart}${source}${wordEnd}`;
}
