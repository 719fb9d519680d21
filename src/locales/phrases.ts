/** Reads a list of phrases that are parted by `|`, so that a locale stays one readable page. */
export const phrases = (text: string): readonly string[] =>
  text.split('|').map((phrase) => phrase.trim().replace(/\s+/gu, ' '));
