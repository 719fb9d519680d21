import { locales } from '../../locales/index.ts';
import type { Locale } from '../../locales/locale.ts';
import { letterPattern, type LetterPattern } from '../../spec/letter-pattern.ts';

/** The share of words that are small words of their language in any ordinary text. */
const leastFrequent = 0.06;
/** The share of letters that are of the language's script, however many names stand between them. */
const leastScript = 0.3;
/** Japanese holds Chinese characters, and between them its own. */
const leastKana = 0.1;

const han = letterPattern(() => /\p{Script=Han}/gu);
const kana = letterPattern(() => /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
const hangul = letterPattern(() => /\p{Script=Hangul}/gu);
const letter = letterPattern(() => /\p{L}/gu);
const word = letterPattern(() => /[\p{L}\p{M}]+/gu);

/** Whether a text is in a shipped language without any doubt, so that nothing need be loaded to tell. */
export function isPlainly(sample: string, locale: Locale): boolean {
  const share = (script: LetterPattern): number =>
    count(sample, script) / (count(sample, letter) || 1);
  if (locale.tag === 'ko') return share(hangul) >= leastScript;
  if (locale.tag === 'ja') return share(kana) >= leastKana;
  if (locale.tag.startsWith('zh')) return share(han) >= leastScript && share(kana) < leastKana;
  const words = sample.toLowerCase().match(word(sample)) ?? [];
  const own = countFrequent(words, locale);
  return (
    own >= words.length * leastFrequent &&
    locales.every((other) => countFrequent(words, other) <= own)
  );
}

const count = (text: string, sign: LetterPattern): number => text.match(sign(text))?.length ?? 0;

function countFrequent(words: readonly string[], { frequent }: Locale): number {
  const small = new Set(frequent);
  return words.filter((word) => small.has(word)).length;
}
