/** A stretch of inline Markdown; a code span's stretch includes its backticks. */
export type Piece = {
  readonly is: 'text' | 'code';
  readonly start: number;
  readonly end: number;
  readonly ticks: number;
};

const tick = '`'.charCodeAt(0);
/** In text that nobody escaped, every run of backticks may open a code span. */
const bareRuns = /`+/gu;
/** In Markdown, a backslash takes away the meaning of the character after it. */
const markdownRuns = /\\[^]|`+/gu;

/** Splits text in which a backslash is just a backslash. */
export const splitBareCode = (text: string): Piece[] => split(text, bareRuns);

/** Splits inline Markdown, where an escaped backtick opens nothing. */
export const splitCode = (text: string): Piece[] => split(text, markdownRuns);

function split(text: string, openers: RegExp): Piece[] {
  if (!text.includes('`')) return text === '' ? [] : [textPiece(0, text.length)];
  const pieces: Piece[] = [];
  const findClose = indexRuns(text);
  const search = new RegExp(openers);
  let done = 0;
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    if (!match[0].startsWith('`')) continue;
    const ticks = match[0].length;
    const close = findClose(ticks, search.lastIndex);
    if (close === undefined) continue;
    if (match.index > done) pieces.push(textPiece(done, match.index));
    done = close + ticks;
    pieces.push({ is: 'code', start: match.index, end: done, ticks });
    search.lastIndex = done;
  }
  if (done < text.length) pieces.push(textPiece(done, text.length));
  return pieces;
}

const textPiece = (start: number, end: number): Piece => ({ is: 'text', start, end, ticks: 0 });

/** Finds the next run of a length at or after a place; asked with growing places, all answers together are linear. */
function indexRuns(text: string): (ticks: number, from: number) => number | undefined {
  const runs = new Map<number, { readonly starts: number[]; next: number }>();
  for (let start = text.indexOf('`'); start !== -1;) {
    let end = start + 1;
    while (text.charCodeAt(end) === tick) end += 1;
    const known = runs.get(end - start);
    if (known === undefined) runs.set(end - start, { starts: [start], next: 0 });
    else known.starts.push(start);
    start = text.indexOf('`', end);
  }
  return (ticks, from) => {
    const found = runs.get(ticks);
    if (found === undefined) return undefined;
    while ((found.starts[found.next] ?? from) < from) found.next += 1;
    return found.starts[found.next];
  };
}

/** A code span that holds any text on one line. */
export function wrapCode(content: string): string {
  const ticks = '`'.repeat(longestRun(content) + 1);
  const padding = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  return `${ticks}${padding}${content}${padding}${ticks}`;
}

/** The text inside a code span, given with its backticks. */
export function unwrapCode(span: string, ticks: number): string {
  const content = span.slice(ticks, -ticks).replaceAll('\n', ' ');
  const padded = content.startsWith(' ') && content.endsWith(' ') && content.trim() !== '';
  return padded ? content.slice(1, -1) : content;
}

/** How many backticks stand together at most. */
export function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(bareRuns)) longest = Math.max(longest, run.length);
  return longest;
}
