import { splitBareCode } from '../../markdown/code-span.ts';
import { toLine } from '../../spec/text.ts';
import { countCharacters, shorten } from './length.ts';

/** A zero-width space: shows nothing, and ends what GitHub would take for a name or a number. */
const separator = '\u200b';

/** What is never seen but changes how a line is read. */
const unseen = /[\p{Bidi_Control}\ufeff\u2060-\u2064\u206a-\u206f]/gu;

/** `@user` and `@org/team` where GitHub sees a mention: not behind a letter, so not in an address. */
const mention = /(?<![A-Za-z0-9_])@(?=[A-Za-z0-9])/gu;
/** `#1`, `owner/name#1`, `GH-1`, and the address of an issue, with or without a keyword before them. */
const reference = /#(?=\d)|(?<![A-Za-z0-9])(?:GH-(?=\d)|www(?=\.))|:(?=\/\/)/giu;

const stop = (sign: string): string => `${sign}${separator}`;

/**
 * Text of anybody for a title, where no escape of Markdown would help: one line in which nothing
 * notifies, links or closes. A code span may name somebody, since titles show it as code.
 */
export function neutralisePlain(text: string): string {
  const line = toLine(text.toWellFormed().replace(unseen, '')).replace(reference, stop);
  return splitBareCode(line)
    .map(({ is, start, end }) => {
      const part = line.slice(start, end);
      return is === 'code' ? part : part.replace(mention, stop);
    })
    .join('');
}

/** The same where a backtick is just a backtick, as in the message of a commit. */
export const neutraliseBare = (text: string): string =>
  neutralisePlain(text).replace(mention, stop);

/** Neutral text of at most so many characters, cut where a reader sees one character end. */
export function neutraliseWithin(
  text: string,
  most: number,
  neutralise: (text: string) => string = neutralisePlain,
): string {
  const whole = neutralise(text);
  if (countCharacters(whole) <= most) return whole;
  // A code span that was cut is none any more, so that what it named is stopped now, and takes room.
  for (let room = most; room > 1; room -= 1) {
    const cut = neutralise(shorten(whole, room));
    if (countCharacters(cut) <= most) return cut;
  }
  return '…';
}

/** Keywords by which GitHub closes an issue, with what can stand between them and its number. */
const closing =
  /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b[:\s]{0,8}(?:[\w.-]{1,100}\/[\w.-]{1,100})?(?:#(?=\d)|GH-(?=\d)|https?:(?=\/\/))/giu;

/** Breaks what would close an issue, in code too: the text of a pull request may become that of a commit. */
export const stopClosing = (text: string): string => text.replace(closing, stop);
