import { wrapCode } from '../../markdown/code-span.ts';
import { en } from '../../locales/en.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Clause } from '../../spec/spec.ts';
import { toCode, toLine } from '../../spec/text.ts';
import type { Texts } from './texts/texts.ts';

/** Long enough to know a clause again; its whole text stands in the footnote. */
const phraseCharacters = 160;
/** Rules take longer stretches between quotation marks for prose. */
const quoteCharacters = 280;
const markup = /[`*_<>[\]|\\#~^$]|:\/\/|\.\.\.|…/u;
const link = /!?\[([^\]]{0,300})\]\([^)]{0,500}\)/gu;
const emphasis = /\*\*/gu;
const escape = /\\([*_#[\]()<>!.~|+-])/gu;
const letter = /[\p{L}\p{N}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Names, paths and commands in code font. */
export const toCodeSpan = (text: string): string => {
  const code = toCode(text);
  return wrapCode(code === '' ? '-' : code);
};

/** Whether a word or phrase stands in a text as a word of its own; scripts without spaces need no borders. */
function hasPhrase(text: string, phrase: string): boolean {
  let index = text.indexOf(phrase);
  while (index !== -1) {
    if (unspaced.test(phrase)) return true;
    const before = text.charAt(index - 1);
    const after = text.charAt(index + phrase.length);
    if (!letter.test(before) && !letter.test(after)) return true;
    index = text.indexOf(phrase, index + 1);
  }
  return false;
}

/** Whether an author's words may stand in normative prose: they decide, and they hold no markup. */
export function isPlain(text: string, locale: Locale): boolean {
  if (markup.test(text)) return false;
  const lower = text.toLowerCase();
  const doubtful = [locale, en].flatMap(({ hedges, placeholders, or }) => [
    ...hedges,
    ...placeholders,
    ...or,
  ]);
  return !doubtful.some((phrase) => hasPhrase(lower, phrase));
}

/** Units that one emoji of many parts takes, with room to spare. */
const longestCharacter = 64;

/** Two signs that are never parts of one character; for most texts no segmenter need be loaded. */
const standsAlone = /^[ -~]{2}$/u;

/** What a reader sees as one character is kept whole: half of an emoji ends in a sign that shows nothing. */
function cutBetweenCharacters(text: string, limit: number): string {
  if (standsAlone.test(text.slice(limit - 1, limit + 1))) return text.slice(0, limit);
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const last = segmenter.segment(text.slice(0, limit + longestCharacter)).containing(limit);
  return text.slice(0, last?.index ?? limit);
}

function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = cutBetweenCharacters(text, limit);
  const border = cut.lastIndexOf(' ');
  return `${(border > limit / 2 ? cut.slice(0, border) : cut).trimEnd()} …`;
}

/** An author's words without links and emphasis, on one line; code spans stay. */
export const withoutMarkup = (text: string): string =>
  toLine(text.slice(0, 4000).replace(link, '$1').replace(emphasis, '').replace(escape, '$1'));

/** A short clause repeats its heading so that it can be understood alone; below the heading it need not. */
export const withoutTitle = (text: string, title: string): string =>
  text.startsWith(`${title}: `) ? text.slice(title.length + 2) : text;

/** How an author's words are printed: always between quotation marks, so that nobody takes them for the document's own. */
export type Quoting = {
  /** The beginning of a clause: its whole text stands in the footnote. */
  readonly phrase: (text: string) => string;
  readonly quote: (text: string) => string;
  /** Without quotation marks, where the words decide and hold no markup. */
  readonly plain: (text: string) => string;
};

export function makeQuoting(locale: Locale, texts: Texts): Quoting {
  const [open, close] = texts.quotes;
  const print = (text: string, limit: number): string => {
    const plain = withoutMarkup(text)
      .replaceAll(open, "'")
      .replaceAll(close, "'")
      .replace(/[.。;；:：]$/u, '');
    const short = withBalancedCode(shorten(plain, limit));
    return short === '' ? toCodeSpan(text) : `${open}${short}${close}`;
  };
  return {
    phrase: (text) => print(text, phraseCharacters),
    quote: (text) => print(text, quoteCharacters),
    plain: (text) =>
      isPlain(text, locale) ? shorten(toLine(text), quoteCharacters) : print(text, quoteCharacters),
  };
}

/** A cut may have gone through a code span. */
const withBalancedCode = (text: string): string =>
  (text.match(/`/gu) ?? []).length % 2 === 0 ? text : text.replaceAll('`', '');

/** `R1, R3–R5`: neighbours of three and more become a range. */
export function listClauses(clauses: readonly Pick<Clause, 'id'>[], separator: string): string {
  const numbers = [...new Set(clauses.map(({ id }) => Number(id.slice(1))))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .flatMap(([from, to]) => {
      if (from === to) return [`R${from}`];
      return to - from === 1 ? [`R${from}`, `R${to}`] : [`R${from}–R${to}`];
    })
    .join(separator);
}
