const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How much a text says, in Latin letters: a character of Chinese, Japanese or Korean counts for two. */
export const textWidth = (text: string): number => text.length + (text.match(wide)?.length ?? 0);
