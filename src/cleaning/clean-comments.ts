import { splitCode } from '../markdown/code-span.ts';
import { findCommentEnd } from './clean-html.ts';
import { indexMarks, type FindMark } from './index-marks.ts';
import { findRegions, type Region } from './markdown-regions.ts';
import type { RemovalTally } from './removal.ts';
import { takeOut } from './take-out.ts';

const opening = '<!--';
/** What is left around one removal may open a comment once more; nobody nests this deep by accident. */
const mostPasses = 8;

/**
 * Takes the comments out of a Markdown text and leaves everything else to the letter, so that what is
 * quoted from it stands in the file; code keeps its comments, because a page shows them.
 */
export function cleanComments(text: string, tally: RemovalTally): string {
  let cleaned = text;
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    if (!cleaned.includes(opening)) return cleaned;
    const comments = findComments(cleaned);
    const { text: left, isJoined } = takeOutAll(cleaned, comments, tally);
    cleaned = left;
    if (!isJoined) return cleaned;
  }
  // A text that goes on hiding something behind what was taken out was made for that.
  return takeOut(cleaned, 'unclosed-markup', tally);
}

type Span = { readonly start: number; readonly end: number };

/** The comments of a text in order, none inside another. */
function findComments(text: string): Span[] {
  const comments: Span[] = [];
  const starts = findLineStarts(text);
  const find = indexMarks(text);
  let done = 0;
  for (const region of findRegions(text)) {
    const end = starts[region.end + 1] ?? text.length;
    const start = Math.max(done, starts[region.start] ?? end);
    const found = start >= end ? [] : findInRegion({ text, start, end, find }, region);
    comments.push(...found);
    done = found.at(-1)?.end ?? done;
  }
  return comments;
}

type Stretch = Span & { readonly text: string; readonly find: FindMark };

function findInRegion(stretch: Stretch, { is }: Region): Span[] {
  if (is === 'code' || is === 'diagram') return [];
  return is === 'html' ? findInHtml(stretch) : findInText(stretch);
}

/** A browser hides everything up to the end of a comment, wherever that is. */
function findInHtml({ text, start, end, find }: Stretch): Span[] {
  const comments: Span[] = [];
  let at = find(opening, start);
  while (at !== undefined && at < end) {
    const close = findCommentEnd(text, at, find) ?? text.length;
    comments.push({ start: at, end: close });
    at = find(opening, close);
  }
  return comments;
}

/** In running text only a comment that ends in its paragraph is one. */
function findInText({ text, start, end }: Stretch): Span[] {
  const shown = text.slice(start, end);
  if (!shown.includes(opening)) return [];
  const comments: Span[] = [];
  const find = indexMarks(shown);
  const findCodeEnd = followCode(shown);
  for (let at = find(opening, 0); at !== undefined;) {
    const codeEnd = findCodeEnd(at) ?? (isEscaped(shown, at) ? at + 1 : undefined);
    const close = codeEnd === undefined ? findCommentEnd(shown, at, find) : undefined;
    if (close !== undefined) comments.push({ start: start + at, end: start + close });
    at = find(opening, codeEnd ?? close ?? at + 1);
  }
  return comments;
}

/** Where the code ends that a place lies in; asked with growing places. */
function followCode(shown: string): (at: number) => number | undefined {
  const codes = splitCode(shown).filter(({ is }) => is === 'code');
  let next = 0;
  return (at) => {
    while ((codes[next]?.end ?? Infinity) <= at) next += 1;
    const code = codes[next];
    return code !== undefined && code.start <= at ? code.end : undefined;
  };
}

const isEscaped = (text: string, at: number): boolean =>
  text.charAt(at - 1) === '\\' && text.charAt(at - 2) !== '\\';

/** Also says whether a removal brought a new comment together. */
function takeOutAll(
  text: string,
  comments: readonly Span[],
  tally: RemovalTally,
): { readonly text: string; readonly isJoined: boolean } {
  const seams: number[] = [];
  let left = '';
  let done = 0;
  for (const { start, end } of comments) {
    left += text.slice(done, start);
    seams.push(left.length);
    left += takeOut(text.slice(start, end), 'comment', tally);
    done = end;
  }
  left += text.slice(done);
  // Looked for in what is left, since several comments may stand between the two halves of one.
  const isJoined = seams.some((at) =>
    left.slice(Math.max(0, at - opening.length + 1), at + opening.length - 1).includes(opening),
  );
  return { text: left, isJoined };
}

/** Where each line starts, with a lone carriage return as the end of one. */
function findLineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n/gu), ({ 0: end, index }) => index + end.length)];
}
