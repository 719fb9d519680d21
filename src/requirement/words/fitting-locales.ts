import { locales } from '../../locales/index.ts';
import type { Locale } from '../../locales/locale.ts';

/** Share of a text's letters from which on a script counts as one of its languages. */
const scriptShare = 0.05;
/** Share of the best language's frequent words from which on a language counts as one of the text's. */
const wordShare = 0.4;
const wordsOfLatin = /[a-zà-öø-ÿāăąćčďęěğłńňőřśşšťůűźżž]+/gu;

/** The locales whose language the text is written in, so that a word of another language is not misread in it. */
export function findFittingLocales(text: string): readonly Locale[] {
  const lower = text.toLowerCase();
  const scripts = scriptsOf(lower);
  const byScript = locales.filter(({ tag }) => scripts.has(tag));
  const latin = findLatinLocales(lower);
  if (latin.length > 0 || byScript.length > 0) return [...byScript, ...latin];
  return locales.filter(isLatin);
}

const otherScripts = new Set(['zh-CN', 'zh-TW', 'ja', 'ko', 'ru']);
const isLatin = ({ tag }: Locale): boolean => !otherScripts.has(tag);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function scriptsOf(text: string): ReadonlySet<string> {
  const letters = count(text, /\p{L}/gu);
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(text, /\p{Script=Han}/gu);
  const isUsed = (found: number): boolean => found > 0 && found >= letters * scriptShare;
  const tags: string[] = [];
  if (isUsed(kana)) tags.push('ja');
  else if (isUsed(han)) tags.push('zh-CN', 'zh-TW');
  if (isUsed(count(text, /\p{Script=Hangul}/gu))) tags.push('ko');
  if (isUsed(count(text, /\p{Script=Cyrillic}/gu))) tags.push('ru');
  return new Set(tags);
}

function findLatinLocales(text: string): readonly Locale[] {
  const words = new Map<string, number>();
  for (const [word] of text.matchAll(wordsOfLatin)) words.set(word, (words.get(word) ?? 0) + 1);
  const scored = locales.filter(isLatin).map((locale) => ({
    locale,
    score: locale.frequent.reduce((sum, word) => sum + (words.get(word) ?? 0), 0),
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  if (best === 0) return [];
  return scored.filter(({ score }) => score >= best * wordShare).map(({ locale }) => locale);
}
