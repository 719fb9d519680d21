import { splitCode, unwrapCode } from '../../markdown/code-span.ts';
import { isEmpty, markdownOf, type Slice, within } from './slice.ts';

/**
 * The first line of an item, taken apart: `` `name` `version` (kind, `file`): prose[^e1] ``
 * or `**name** (kind): prose`. Every piece may be missing.
 */
export type Head = {
  readonly codes: readonly Slice[];
  readonly strong?: Slice;
  /** What stands in parentheses, between commas. */
  readonly meta?: readonly Slice[];
  readonly rest: Slice;
  /** Labels of the footnotes cited at the end, without `^`. */
  readonly cited: readonly string[];
};

const separators = /^[ \n]*(?:[:：]|[—–-](?=[ \n]|$))/u;

export function readHead(item: Slice): Head {
  const { codes, rest: afterCodes } = takeCodes(item);
  const { strong, rest: afterStrong } = takeStrong(afterCodes);
  const { meta, rest: afterMeta } = takeMeta(afterStrong);
  const separator = separators.exec(markdownOf(afterMeta))?.[0].length ?? 0;
  const { rest, cited } = takeCitations(within(afterMeta, separator));
  return {
    codes,
    ...(strong === undefined ? {} : { strong }),
    ...(meta === undefined ? {} : { meta }),
    rest,
    cited,
  };
}

/** Code spans at the start, with commas or blanks between them; the slices keep their backticks. */
export function takeCodes(item: Slice): { codes: Slice[]; rest: Slice } {
  const markdown = markdownOf(item);
  if (!markdown.startsWith('`')) return { codes: [], rest: item };
  const codes: Slice[] = [];
  let done = 0;
  for (const piece of splitCode(markdown)) {
    const isBetween = piece.is === 'text' && /^[ \n]*,?[ \n]*$/u.test(between(markdown, piece));
    if (piece.is === 'text' && !isBetween) break;
    if (piece.is === 'text') continue;
    codes.push(within(item, piece.start, piece.end));
    done = piece.end;
  }
  return { codes, rest: within(item, done) };
}

const between = (markdown: string, { start, end }: { start: number; end: number }): string =>
  end - start > 8 ? 'text' : markdown.slice(start, end);

/** `**bold**` at the start; the slice is what stands between the asterisks. */
export function takeStrong(item: Slice): { strong?: Slice; rest: Slice } {
  const markdown = markdownOf(item);
  const marker = /^(?:\*\*|__)/u.exec(markdown)?.[0];
  if (marker === undefined) return { rest: item };
  const close = findOutsideCode(markdown, marker, 2);
  if (close === undefined) return { rest: item };
  return { strong: within(item, 2, close), rest: within(item, close + 2) };
}

function takeMeta(item: Slice): { meta?: Slice[]; rest: Slice } {
  const markdown = markdownOf(item);
  const close = markdown.startsWith('(') ? findOutsideCode(markdown, ')', 1) : undefined;
  if (close === undefined) return { rest: item };
  return { meta: splitAtCommas(within(item, 1, close)), rest: within(item, close + 1) };
}

/** The pieces between commas that stand outside code. */
export function splitAtCommas(item: Slice): Slice[] {
  const markdown = markdownOf(item);
  const pieces: Slice[] = [];
  let start = 0;
  for (const piece of splitCode(markdown)) {
    if (piece.is === 'code') continue;
    for (const match of markdown.slice(piece.start, piece.end).matchAll(/[,，、]/gu)) {
      pieces.push(within(item, start, piece.start + match.index));
      start = piece.start + match.index + 1;
    }
  }
  pieces.push(within(item, start));
  return pieces.filter((piece) => !isEmpty(piece));
}

/** Where a mark stands outside code spans and without a backslash before it. */
function findOutsideCode(markdown: string, mark: string, from: number): number | undefined {
  for (const { is, start, end } of splitCode(markdown)) {
    if (is === 'code' || end <= from) continue;
    const text = markdown.slice(start, end);
    let at = text.indexOf(mark, Math.max(0, from - start));
    while (at !== -1 && isEscaped(text, at)) at = text.indexOf(mark, at + 1);
    if (at !== -1) return start + at;
  }
  return undefined;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

/** Footnotes cited at the end of prose; escaped brackets are prose. */
export function takeCitations(item: Slice): { rest: Slice; cited: string[] } {
  const markdown = markdownOf(item);
  if (!markdown.endsWith(']')) return { rest: item, cited: [] };
  const start = citationStart(markdown);
  const cited = [...markdown.slice(start).matchAll(/\^([^\]]+)/gu)].map(([, label = '']) => label);
  return { rest: within(item, 0, start), cited };
}

function citationStart(markdown: string): number {
  let start = markdown.length;
  for (;;) {
    const open = markdown.lastIndexOf('[^', start - 1);
    const label = open === -1 ? '' : markdown.slice(open, start);
    if (!/^\[\^[A-Za-z0-9_-]{1,40}\]$/u.test(label) || isEscaped(markdown, open)) return start;
    start = open;
  }
}

/** Whether a slice is nothing but one code span, and what it holds. */
export function onlyCode(item: Slice): string | undefined {
  const markdown = markdownOf(item);
  const [piece, ...more] = splitCode(markdown);
  return piece?.is === 'code' && more.length === 0 && piece.start === 0
    ? unwrapCode(markdown, piece.ticks)
    : undefined;
}
