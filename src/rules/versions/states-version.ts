/** Tokens that may be versions: digits with dots, and a suffix such as `-rc.1`, `-alpine`, `.Final`. */
const versionToken = /\d+(?:\.\d+)*(?:[-._+][\p{L}\d]+)*/gu;
/** Bounds that say what a version is not; the lower bound of a range is the version. */
const upperBound = /(?:(?<!<)<=?|!==?|≤)\s?[v"']?$/iu;
const preRelease =
  /^[-._+]?(?:a|alpha|b|beta|c|rc|cr|m|milestone|pre|preview|dev|snapshot|canary|next|nightly|ea)(?![\p{L}])/iu;
/** Longer quotes are no lines that a person cites. */
const longestQuote = 4000;

/** Whether a quote states a version, itself or as the lower bound of a range. */
export function statesVersion(quote: string, version: string): boolean {
  // `JavaVersion.VERSION_1_8` is how Gradle writes 1.8.
  const text = quote
    .slice(0, longestQuote)
    .replace(/\bVERSION_1_(?=\d)/u, 'VERSION_1.')
    .toLowerCase();
  const wanted = version
    .trim()
    .toLowerCase()
    .replace(/^v(?=\d)/u, '');
  if (wanted === '') return false;
  // `17.0.2 LTS` is stated by its number; `bookworm-slim` and `ES2022` by their letters.
  const number = numberOf(wanted);
  if (number === undefined) return holdsWord(text, wanted);
  return versionsIn(text).some((found) => isSame(found, number));
}

const numberOf = (wanted: string): string | undefined =>
  /^\d/u.test(wanted) ? (wanted.match(versionToken)?.[0] ?? wanted) : undefined;

/** Whether a version that a text states is the wanted one, written with more or fewer zeros or a variant. */
export function isSameVersion(found: string, version: string): boolean {
  const wanted = version
    .trim()
    .toLowerCase()
    .replace(/^v(?=\d)/u, '');
  return isSame(found.toLowerCase().replace(/^v(?=\d)/u, ''), numberOf(wanted) ?? wanted);
}

/** A version in a text; `end` is exclusive. */
export type LocatedVersion = {
  readonly version: string;
  readonly start: number;
  readonly end: number;
};

/** The versions that a quote states, upper bounds left out. */
export const versionsIn = (quote: string): string[] =>
  tokensIn(quote).map(({ version }) => version);

/** The versions that a quote states, with their places; digits of a name such as `boto3` or of a digest are none. */
export const locateVersions = (quote: string): LocatedVersion[] =>
  tokensIn(quote).filter(({ version, start, end }) => {
    const isGlued = /\p{L}$/u.test(quote.slice(0, start).replace(/(?<!\p{L})v$/iu, ''));
    return version.includes('.') || !(isGlued || /^\p{L}/u.test(quote.slice(end)));
  });

function tokensIn(quote: string): LocatedVersion[] {
  const text = quote.slice(0, longestQuote);
  return [...text.matchAll(versionToken)]
    .filter(({ index }) => {
      const before = text.slice(Math.max(0, index - 4), index);
      return !upperBound.test(before) && !/\d\.$/u.test(before) && !isHyphenEnd(text, index);
    })
    .map(({ 0: version, index }) => ({ version, start: index, end: index + version.length }));
}

/** The second half of `1.0 - 2.0`. */
function isHyphenEnd(text: string, index: number): boolean {
  return /\d\s[-–]\sv?$/u.test(text.slice(Math.max(0, index - 5), index));
}

/** `19`, `19.0` and `19.0.0` are one version, `3.12` and `3.12-alpine` too, `1.0.0` and `1.0.0-rc.1` are not. */
function isSame(found: string, wanted: string): boolean {
  if (found === wanted) return true;
  const [left, right] = [splitVersion(found), splitVersion(wanted)];
  if (left.numbers !== right.numbers) return false;
  if (right.suffix === '') return !preRelease.test(left.suffix);
  return left.suffix === right.suffix;
}

function splitVersion(version: string): { readonly numbers: string; readonly suffix: string } {
  const numbers = /^[\d.]*/u.exec(version)?.[0] ?? '';
  return {
    numbers: withoutTrailingZeros(numbers.replace(/\.$/u, '')),
    suffix: version.slice(numbers.length),
  };
}

function withoutTrailingZeros(numbers: string): string {
  const parts = numbers.split('.');
  while (parts.length > 1 && /^0+$/u.test(parts.at(-1) ?? '')) parts.pop();
  return parts.join('.');
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? '';
    const after = text[at + word.length] ?? '';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
