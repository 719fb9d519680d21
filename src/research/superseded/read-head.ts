import { splitLines } from '../prose/quote-line.ts';
import { statusLabel } from './status-words.ts';

/** Where in the head of a document a line stands. */
type Place = 'front matter' | 'title' | 'list' | 'text' | 'status';
/** A line that speaks of the document as a whole; counted from 1. */
export type HeadLine = { readonly line: number; readonly text: string; readonly place: Place };

/** A status stands at the top: title, front matter and a line or two below. */
const mostLines = 40;
const longestLine = 400;
const fence = /^ {0,3}(?<mark>`{3,}|~{3,})/u;
const marked = /^(?<level>#{1,6}|={1,6})[ \t]+\S/u;
const underline = /^(?:={3,}|-{3,}|~{3,}|\^{3,})\s*$/u;
const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s/u;
const words = /[\p{L}\p{N}~]/u;

/** What is known of the lines above: whether a fence is open, a title was read, and which part this is. */
type State = {
  fence: string;
  titleLevel: number;
  part: 'front matter' | 'head' | 'status' | 'section';
  hasText: boolean;
};

/** The lines at the top that speak of the whole document: no fence, and no section but the one of its status. */
export function readHead(text: string): HeadLine[] {
  // The first lines are far within this, and a minified file has no others.
  const lines = splitLines(text.slice(0, mostLines * longestLine)).slice(0, mostLines);
  const isFramed = lines[0]?.trim() === '---';
  const state: State = {
    fence: '',
    titleLevel: 0,
    part: isFramed ? 'front matter' : 'head',
    hasText: false,
  };
  return lines.flatMap((line, index) => {
    if (isFramed && index === 0) return [];
    const place = placeLine(state, line, lines[index + 1] ?? '');
    const isReadable = line.length <= longestLine && words.test(line);
    return place === undefined || !isReadable
      ? []
      : [{ line: index + 1, text: line.trim(), place }];
  });
}

function placeLine(state: State, line: string, next: string): Place | undefined {
  if (state.part === 'front matter') {
    if (/^(?:---|\.\.\.)\s*$/u.test(line)) state.part = 'head';
    return /^\s/u.test(line) ? undefined : 'front matter';
  }
  if (isFenced(state, line)) return undefined;
  const level = levelOf(line, next);
  if (level > 0) return enterHeading(state, line, level);
  if (state.part === 'section') return undefined;
  state.hasText ||= words.test(line);
  if (state.part === 'status') return 'status';
  return item.test(line) ? 'list' : 'text';
}

function isFenced(state: State, line: string): boolean {
  const mark = fence.exec(line)?.groups?.['mark'] ?? '';
  if (state.fence === '') {
    state.fence = mark;
    return mark !== '';
  }
  if (mark.startsWith(state.fence)) state.fence = '';
  return true;
}

/** The level of a heading, marked before or underlined; zero for any other line. */
function levelOf(line: string, next: string): number {
  const { level } = marked.exec(line)?.groups ?? {};
  if (level !== undefined) return level.length;
  const isUnderlined = underline.test(next) && words.test(line) && !item.test(line);
  if (!isUnderlined || statesValue.test(line)) return 0;
  return next.startsWith('=') ? 1 : 2;
}

/** `Status: accepted` above a rule is no heading. */
const statesValue = /[:：|]/u;

function enterHeading(state: State, line: string, level: number): Place | undefined {
  const isTitle = state.titleLevel === 0 && (level === 1 || !state.hasText);
  if (isTitle) {
    state.titleLevel = level;
    return 'title';
  }
  const isOfDocument = level <= Math.max(2, state.titleLevel + 1);
  const isStatus = isOfDocument && statusLabel.test(line.replace(/^=+/u, ''));
  state.part = isStatus ? 'status' : 'section';
  return isStatus ? 'status' : undefined;
}
