/** The line breaks in a text. */
export const countBreaks = (text: string): number => text.split('\n').length - 1;

/** The line breaks before the first letter or digit: where a text's words start. */
export const breaksBeforeWords = (text: string): number =>
  countBreaks(text.slice(0, Math.max(text.search(/[\p{L}\p{N}]/u), 0)));
