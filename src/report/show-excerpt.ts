import type { Range } from '../spec/parsed-spec.ts';

/** Columns of the excerpt; with its gutter it fits into a terminal of 100. */
const widest = 88;
/** Of a cut line, so many columns stand before the finding. */
const lead = 24;
/** Columns of a tab, wherever it stands. */
const tabWidth = 4;

type Shown = { readonly text: string; readonly width: number };

/** A line of the document with a mark below the place of a finding; nothing where the line shows nothing. */
export function showExcerpt(line: string, at: Range): readonly [string, string] | undefined {
  if (line.trim() === '') return undefined;
  const start = Math.min(at.column - 1, line.length);
  const end =
    at.endLine > at.line ? line.trimEnd().length : Math.min(at.endColumn - 1, line.length);
  const { from, before } = findStart(line, start);
  const head = from === 0 ? '' : '…';
  const shownBefore = head + before;
  const left = Math.max(8, widest - columnsOf(shownBefore));
  const marked = take(line, { from: start, to: Math.max(end, start), room: left });
  const rest = take(line, { from: marked.next, to: line.length, room: left - marked.width });
  const tail = rest.next < line.length ? '…' : '';
  const text = `${shownBefore}${marked.text}${rest.text}`.trimEnd() + tail;
  const mark = '^' + '~'.repeat(Math.max(0, marked.width - 1));
  return [text, `${' '.repeat(columnsOf(shownBefore))}${mark}`];
}

/** Where the shown part of a line begins: at its start, or so far back that the finding is in sight. */
function findStart(line: string, start: number): { from: number; before: string } {
  const isNear = start <= widest && columnsOf(showText(line.slice(0, start))) <= widest - lead;
  let from = isNear ? 0 : start;
  for (let width = 0; from > 0;) {
    const previous = isTail(line, from - 1) ? from - 2 : from - 1;
    width += showCharacter(line.slice(previous, from)).width;
    if (width > lead) break;
    from = previous;
  }
  return { from, before: showText(line.slice(from, start)) };
}

const isTail = (line: string, index: number): boolean =>
  index > 0 &&
  /[\udc00-\udfff]/u.test(line[index] ?? '') &&
  /[\ud800-\udbff]/u.test(line[index - 1] ?? '');

type Stretch = { readonly from: number; readonly to: number; readonly room: number };

/** As much of a stretch as fits into some columns, and where it ends. */
function take(line: string, { from, to, room }: Stretch): Shown & { readonly next: number } {
  let [text, width, next] = ['', 0, from];
  // No more units than this can fit, and a line may be megabytes.
  for (const character of line.slice(from, Math.min(to, from + room * 8))) {
    const shown = showCharacter(character);
    if (width + shown.width > room) break;
    text += shown.text;
    width += shown.width;
    next += character.length;
  }
  return { text, width, next };
}

const showText = (text: string): string =>
  Array.from(text, (character) => showCharacter(character).text).join('');

const columnsOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + countColumns(character), 0);

/** Control characters, what turns the direction of writing and what shows nothing are named. */
const unseen = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff\p{Cs}]/u;

function showCharacter(character: string): Shown {
  if (character === '\t') return { text: ' '.repeat(tabWidth), width: tabWidth };
  if (!unseen.test(character)) return { text: character, width: countColumns(character) };
  const code = character.codePointAt(0) ?? 0;
  // Unicode has pictures of the first control characters.
  const text =
    code < 0x20
      ? String.fromCodePoint(0x2400 + code)
      : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  return { text, width: text.length };
}

/** Han, kana, Hangul, full-width forms and emoji take two columns of a terminal: UAX #11. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const combining = /[\p{Mn}\p{Me}\p{Cf}]/u;

function countColumns(character: string): number {
  if (character >= ' ' && character <= '~') return 1;
  if (combining.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
