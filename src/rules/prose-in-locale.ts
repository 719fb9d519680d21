import { locales } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import type { ParsedSpec } from '../spec/parsed-spec.ts';
import { locateText } from './locate-text.ts';
import { findForeignLanguage, isShipped, readLanguage } from './prose/find-foreign-language.ts';
import { isOtherChinese } from './prose/find-other-chinese.ts';
import { sampleProse } from './prose/sample-prose.ts';
import { listProseValues } from './prose/list-prose-values.ts';
import { maskAddresses, maskCode, maskQuotations } from './prose/mask-text.ts';
import { quoteValue } from './quote-value.ts';
import type { Problem, Rule } from './rule.ts';
import { letterPattern } from '../spec/letter-pattern.ts';

/** Fewer words are names and terms, which stay as they are in every language. */
const fewestWords = 8;
/** So many small words of another language and none of its own are no accident. */
const fewestFrequent = 3;
/** One small word is shared by two languages, as `in` is; so many of the other tell which it is. */
const clearMajority = 5;
/** Longer prose shows its language at its start. */
const longest = 2000;

export const proseInLocale: Rule = {
  id: 'prose-in-locale',
  about: 'The document is in the language that its front matter states, and so is every sentence.',
  severity: 'error',
  reason: 'The people who review the document and the rules about its tone read one language.',
  ignores:
    'Names, terms, code, quotations, sentences of fewer than eight words, and documents too short or in a language too rare to tell.',
  example: {
    place: 'action',
    bad: 'Der Dienst speichert jede Anfrage in der Datenbank und antwortet mit dem Ergebnis.',
    good: 'The service stores each request in the database and answers with the result.',
  },
  check(parsed, { languages }) {
    const other = languages && findForeignLanguage(parsed, languages);
    // One finding for a document in another language, instead of one for each of its sentences.
    if (other !== undefined) return [describeDocument(parsed, nameOf(other))];
    const chinese = findOtherChinese(parsed);
    if (chinese !== undefined) return [describeDocument(parsed, chinese)];
    const language = readLanguage(parsed);
    // The words of a language that is not shipped are not at hand.
    return language === undefined || isShipped(language) ? findSentences(parsed) : [];
  },
};

function describeDocument(parsed: ParsedSpec, found: string): Problem {
  const declared = parsed.spec.locale;
  return {
    at: locateText(parsed, 'locale', declared),
    message: `Expected prose in ${nameOf(declared)} (${declared}) as the front matter says, found ${found}.`,
    hint: `Write the document in ${nameOf(declared)}, or state the locale that it is in.`,
  };
}

const nameOf = (tag: string): string => {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

function findOtherChinese(parsed: ParsedSpec): string | undefined {
  const { tag } = parsed.locale;
  if (tag !== 'zh-CN' && tag !== 'zh-TW') return undefined;
  const sample = sampleProse(parsed);
  if (sample === undefined || !isOtherChinese(sample, tag)) return undefined;
  return tag === 'zh-CN' ? 'Traditional Chinese' : 'Simplified Chinese';
}

const findSentences = (parsed: ParsedSpec): Problem[] =>
  listProseValues(parsed).flatMap(({ text, pointer }) => {
    const prose = maskAddresses(maskQuotations(maskCode(text.slice(0, longest))));
    if (!isForeign(prose, parsed.locale)) return [];
    const message = `Expected ${parsed.locale.name}, found another language: ${quoteValue(text.slice(0, 80))}.`;
    return [{ at: parsed.at(pointer), message, hint: `Write it in ${parsed.locale.name}.` }];
  });

const scripts: Readonly<Record<string, RegExp>> = {
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  'zh-CN': /\p{Script=Han}/u,
  'zh-TW': /\p{Script=Han}/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
};

const word = letterPattern(() => /[\p{L}\p{M}]+/gu);
const isLatin = (text: string): boolean => /^[a-z]/u.test(text) || /^\p{Script=Latin}/u.test(text);

function isForeign(prose: string, locale: Locale): boolean {
  const words = prose.toLowerCase().match(word(prose)) ?? [];
  const script = scripts[locale.tag];
  if (script !== undefined) {
    return words.length >= fewestWords && !script.test(prose) && isSentence(words);
  }
  const others = words.filter((word) => !isLatin(word)).join('').length;
  if (others >= 16 && others > words.join('').length / 2) return true;
  if (words.length < fewestWords) return false;
  const own = countFrequent(words, locale);
  return own === 0 ? isSentence(words) : own === 1 && isSentence(words, clearMajority);
}

/** Whether the small words of any language stand in it. */
const isSentence = (words: readonly string[], fewest = fewestFrequent): boolean =>
  locales.some((locale) => countFrequent(words, locale) >= fewest);

const countFrequent = (words: readonly string[], { frequent }: Locale): number =>
  words.filter((word) => frequent.includes(word)).length;
