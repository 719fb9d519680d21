import { splitCode, unwrapCode } from './code-span.ts';

const escaped =
  /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gu;
const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);
/** The zero-width space that stops mentions and links when it is written as an entity. */
const separator = 8203;
/** Below the space stand control characters. */
const firstPrintable = 32;

/** The prose that inline Markdown shows: escapes are resolved, code spans stay as they are. */
export const readProse = (markdown: string): string =>
  unescapeAround(markdown)
    .replace(/[ \t\n]+/gu, ' ')
    .trim();

/** The text of a code span that fills the Markdown, or else the text that the Markdown shows. */
export function readCode(markdown: string): string {
  const text = markdown.trim();
  const [piece] = splitCode(text);
  return piece?.is === 'code' && piece.end === text.length
    ? unwrapCode(text, piece.ticks).trim()
    : unescapeAround(text)
        .replace(/[\t\n]+/gu, ' ')
        .trim();
}

function unescapeAround(markdown: string): string {
  if (!/[\\&]/u.test(markdown)) return markdown;
  return splitCode(markdown)
    .map(({ is, start, end }) => {
      const part = markdown.slice(start, end);
      return is === 'code' ? part : part.replace(escaped, unescapeOne);
    })
    .join('');
}

type Found = [
  whole: string,
  character?: string,
  decimal?: string,
  hexadecimal?: string,
  name?: string,
];

function unescapeOne(...[whole, character, decimal, hexadecimal, name]: Found): string {
  if (character !== undefined) return character;
  if (name !== undefined) return named.get(name) ?? whole;
  if (decimal !== undefined) return fromCode(Number(decimal)) ?? whole;
  return fromCode(Number(`0x${hexadecimal ?? ''}`)) ?? whole;
}

function fromCode(code: number): string | undefined {
  if (code === separator) return '';
  const isCharacter =
    code >= firstPrintable && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
