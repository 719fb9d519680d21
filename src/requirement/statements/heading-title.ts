import { isAlias, splitAlias } from '../text/alias.ts';
import { toPlainText } from '../text/plain-text.ts';
import { trimEnd } from '../../trim-end.ts';

const number = new RegExp(
  [
    String.raw`^[^\p{L}\p{N}]*(?:`,
    String.raw`\p{N}{1,3}(?:[.．]\p{N}{1,3}){1,5}[.)．、:：]?|`,
    String.raw`\p{N}{1,3}[.)．、:：]|`,
    String.raw`\p{N}{1,3}(?=\s+[\p{Lu}\p{Lo}])|`,
    String.raw`[一二三四五六七八九十]{1,3}[、.．]|`,
    String.raw`第[\p{N}一二三四五六七八九十]{1,3}[章节節部]|`,
    String.raw`제\s?\d{1,3}\s?[장절]|`,
    String.raw`[(（][\p{N}一二三四五六七八九十]{1,3}[)）]|`,
    String.raw`\p{Lu}[.)](?=\s)`,
    String.raw`)\s*`,
  ].join(''),
  'u',
);

/** A heading's words without its number, emoji and closing marks. */
export const toHeadingTitle = (heading: string): string =>
  trimEnd(toPlainText(heading).replace(/\s+/gu, ' ').trim().replace(number, ''), ' :：*').replace(
    /^[^\p{L}\p{N}`'"“「『(（[<#+-]+/u,
    '',
  );

/** Whether a heading starts with a number of digits. */
export const isNumbered = (heading: string): boolean =>
  number.test(heading) && /\p{N}/u.test(heading.slice(0, 8));

/** The id that an author gave a heading; a heading can be nothing but an id. */
export function splitHeading(heading: string): { readonly alias?: string; readonly text: string } {
  const title = toHeadingTitle(heading);
  return isAlias(title) ? { alias: title, text: '' } : splitAlias(title);
}
