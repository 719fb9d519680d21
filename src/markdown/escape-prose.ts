import { splitBareCode, wrapCode } from './code-span.ts';

/** A zero-width space, written so that it can be told from one that an author wrote. */
export const separator = '&#8203;';

/**
 * What means something to Markdown or to GitHub inside a line. References, mentions, addresses and
 * emoji are found by GitHub in the finished text, so that only a separator, no escape, stops them.
 */
const special =
  /[\\`*_[\]~$|<]|&(?=#?[A-Za-z0-9]{1,32};)|@(?=[A-Za-z0-9])|#(?=\d)|(?<![A-Za-z0-9])(?:GH-(?=\d)|www(?=\.))|:(?=\/\/)|(?<![\w:]):(?=[a-z0-9_+-]{1,40}:(?![\w:]))/giu;
/** List markers, headings, rules and quotes need a space, an end or more of the same after them. */
const blockStart = /^(?:[-+](?=[ -]|$)|#(?=[ #]|$)|>|\d{1,9}(?=[.)](?: |$)))/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Prose inside a line: its code spans stay, everything else is shown as it is written. */
export const escapeProse = (text: string): string =>
  escapeAround(text, (code) => code, escapeInline);

/** Prose that begins a line, where a dash or a number would begin a list. */
export const escapeLine = (text: string): string =>
  escapeProse(text).replace(blockStart, (start) =>
    /\d/u.test(start) ? `${start}\\` : `\\${start}`,
  );

/** Prose in a heading, where trailing number signs would close it. */
export const escapeHeading = (text: string): string => escapeProse(text).replace(/#$/u, '\\#');

/** Prose in a table cell. */
export const escapeCell = (text: string): string =>
  escapeAround(text, (code) => codeInCell(code) ?? escapeInCell(code), escapeInCell);

/** Code in a table cell: a code span, or plain text where a span cannot hold it. */
export function escapeCodeCell(text: string): string {
  return codeInCell(wrapCode(text)) ?? escapeInCell(text);
}

/** Parsers disagree about a backslash before a pipe inside a table's code span. */
const codeInCell = (span: string): string | undefined =>
  span.includes('\\|') ? undefined : span.replaceAll('|', '\\|');

function escapeAround(
  text: string,
  keepCode: (code: string) => string,
  escapeText: (text: string) => string,
): string {
  return splitBareCode(text)
    .map(({ is, start, end }) => {
      const part = text.slice(start, end);
      return is === 'code' ? keepCode(part) : escapeText(part);
    })
    .join('');
}

const escapeInline = (text: string): string =>
  text.replace(special, (found, at: number) =>
    found === '|' ? found : escapeOne(found, at, text),
  );

const escapeInCell = (text: string): string =>
  text.replace(special, (found, at: number) => escapeOne(found, at, text));

function escapeOne(found: string, at: number, text: string): string {
  if (found === '_' && isInsideWord(text, at)) return found;
  if (found === '<') return '&lt;';
  if (found === '&') return '&amp;';
  return /^[@#:wg]/iu.test(found) ? `${found}${separator}` : `\\${found}`;
}

const isInsideWord = (text: string, at: number): boolean =>
  letterOrDigit.test(text[at - 1] ?? '') && letterOrDigit.test(text[at + 1] ?? '');
