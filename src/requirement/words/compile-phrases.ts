/** Scripts that are written without spaces: a phrase is found inside of any run of characters. */
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const wordStart = String.raw`(?<![\p{L}\p{N}\p{M}_])`;
const wordEnd = String.raw`(?![\p{L}\p{N}\p{M}_])`;
/** 应 is a verb form only where it does not end another word, such as 响应 (respond) or 对应 (correspond). */
const endsAnotherWord = '(?<![响響对對相反适適供效感回呼照])';

export type Test = (text: string) => boolean;

/** Tells whether a text holds any of the phrases as whole words. */
export const findAnyPhrase = (phrases: readonly string[]): Test => toTest(phrases, wordEnd);

/** Tells whether a text holds any of the stems at the start of a word; `=phrase` must be the whole text. */
export const findAnyStem = (stems: readonly string[]): Test => toTest(stems, '');

/** The expression is built when it is first needed: most texts need few of them. */
function toTest(phrases: readonly string[], end: string): Test {
  let pattern: RegExp | undefined;
  return (text) => {
    pattern ??= compile([...new Set(phrases)], end);
    return pattern.test(text.toLowerCase().replace(/[\u2018\u2019]/gu, "'"));
  };
}

/** The borders of words stand once around all phrases; repeating them makes the expression slow to build. */
function compile(phrases: readonly string[], end: string): RegExp {
  const whole = phrases.filter((phrase) => phrase.startsWith('='));
  const inside = phrases.filter((phrase) => withoutSpaces.test(phrase) && !whole.includes(phrase));
  const words = phrases.filter((phrase) => !whole.includes(phrase) && !inside.includes(phrase));
  const sources = [
    whole.length > 0 ? `^(?:${whole.map((phrase) => escape(phrase.slice(1))).join('|')})$` : '',
    words.length > 0 ? `${wordStart}(?:${words.map(escape).join('|')})${end}` : '',
    ...inside.map((phrase) => (/^[应應]/u.test(phrase) ? endsAnotherWord : '') + escape(phrase)),
  ];
  return new RegExp(sources.filter(Boolean).join('|') || '$^', 'u');
}

const escape = (phrase: string): string => phrase.replace(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`);
