import { locales } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import { listProseValues } from './prose/list-prose-values.ts';
import { maskAddresses, maskCode, maskQuotations } from './prose/mask-text.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';

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
  about: 'Every sentence is in the language of the document.',
  severity: 'error',
  reason: 'The people who review the document and the rules about its tone read one language.',
  ignores: 'Names, terms, code, quotations, and sentences of fewer than eight words.',
  example: {
    place: 'action',
    bad: 'Der Dienst speichert jede Anfrage in der Datenbank und antwortet mit dem Ergebnis.',
    good: 'The service stores each request in the database and answers with the result.',
  },
  check: (parsed) =>
    listProseValues(parsed).flatMap(({ text, pointer }) => {
      const prose = maskAddresses(maskQuotations(maskCode(text.slice(0, longest))));
      if (!isForeign(prose, parsed.locale)) return [];
      const message = `Expected ${parsed.locale.name}, found another language: ${quoteValue(text.slice(0, 80))}.`;
      return [{ at: parsed.at(pointer), message, hint: `Write it in ${parsed.locale.name}.` }];
    }),
};

const scripts: Readonly<Record<string, RegExp>> = {
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  'zh-CN': /\p{Script=Han}/u,
  'zh-TW': /\p{Script=Han}/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
};

function isForeign(prose: string, locale: Locale): boolean {
  const words = prose.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const script = scripts[locale.tag];
  if (script !== undefined) {
    return words.length >= fewestWords && !script.test(prose) && isSentence(words);
  }
  const others = words.filter((word) => !/^\p{Script=Latin}/u.test(word)).join('').length;
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
