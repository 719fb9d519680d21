/* The three kinds of text of a spec, each a function that is the identity on its own output. */

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;
const anyNewline = /\r\n?/gu;
const lineBreakOrBlank = /[ \t\n\v\f\r\u0085\u2028\u2029]+/gu;
const lineBreak = /[\n\v\f\r\u0085\u2028\u2029\t]+/gu;

const wellFormed = (text: string): string => text.toWellFormed().replace(control, '');

/** Prose on one line: white space runs become one space. */
export const toLine = (text: string): string =>
  wellFormed(text).replace(lineBreakOrBlank, ' ').trim();

/** One verbatim line: inner spaces stay, line breaks and tabs become a space. */
export const toCode = (text: string): string => wellFormed(text).replace(lineBreak, ' ').trim();

/** Verbatim text of many lines, without line breaks at its end. */
export const toBlock = (text: string): string =>
  wellFormed(text)
    .replace(anyNewline, '\n')
    .replace(/[\v\f]/gu, '')
    .trimEnd();
