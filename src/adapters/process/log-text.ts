import { stripVTControlCharacters } from 'node:util';

/** Control characters but for tab and line feed, other line ends, and what turns the direction of writing. */
const controls = /[^\P{Cc}\t\n]|[\u2028-\u202E\u2066-\u2069]/gu;

/** Text of strangers without anything that could move a cursor, colour a line or hide a part of it. */
export function toPlainText(text: string): string {
  const lines = text.replace(/\r\n?/gu, '\n');
  return stripVTControlCharacters(lines).replace(controls, '');
}

/** The same on one line. */
export function toPlainLine(text: string): string {
  return toPlainText(text).replace(/\s+/gu, ' ').trim();
}

/**
 * Text that the runner prints and never obeys: it looks for `::command::` at the start of a line,
 * white space aside, and for `##[command]` anywhere. One backslash more breaks both and can be taken back.
 */
export function toLogText(text: string): string {
  return toPlainText(text)
    .replace(/^([^\S\n]*)(\\*::)/gmu, '$1\\$2')
    .replace(/##(\\*\[)/gu, '##\\$1');
}
