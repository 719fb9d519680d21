import { toLine } from '../../spec/text.ts';

/** A zero-width space: shows nothing, and ends what GitHub would take for a reference. */
const separator = '\u200B';
/** What turns the direction of writing could show a title as another one. */
const invisible = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/**
 * A mention, a number of an issue in its forms, and the start of an address, as GitHub links them in
 * titles and messages, where no escape of Markdown would help. `a@b.org` and `C#` are none of them.
 */
const live = /(?<![\p{L}\p{N}_])@(?=[A-Za-z0-9])|#(?=\d)|(?<![A-Za-z0-9])GH-(?=\d)|:(?=\/\/)/giu;

/** Text of anybody for a title, a headline or a trailer: one line in which nothing notifies, links or closes. */
export const neutralisePlain = (text: string): string =>
  toLine(text.replace(invisible, '')).replace(live, (found) => `${found}${separator}`);

const segmenter = new Intl.Segmenter();

/** Cuts a text to so many code points, never inside a character as a reader sees it. */
export function cutPlain(text: string, most: number): string {
  if ([...text].length <= most) return text;
  let kept = '';
  let count = 1;
  for (const { segment } of segmenter.segment(text)) {
    count += [...segment].length;
    if (count > most) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** Keywords by which GitHub closes an issue, with what can stand between them and its number. */
const closing =
  /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b[:\s]{0,8}(?:[\w.-]{1,100}\/[\w.-]{1,100})?(?:#(?=\d)|GH-(?=\d)|https?:(?=\/\/))/giu;

/** Breaks what would close an issue, in code too: the text of a pull request may become that of a commit. */
export const stopClosing = (text: string): string => text.replace(closing, stop);
