import type { NoteFact, ResearchFile } from '../../research/research.ts';
import { toLine } from '../../spec/text.ts';

type Note = Pick<NoteFact, 'text' | 'evidence'>;

/** A longer point is a paragraph, of which one sentence says enough. */
const mostSentences = 3;
const mostCharacters = 270;
const mostLines = 6;
const itemMark = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?/u;
/** Lines that end a point, and lines whose marks would stand in the middle of a joined quote. */
const border = /^\s*(?:$|#{1,6}\s|```|~~~|\||>|<|[-=*_]{3,}\s*$)/u;
const sentenceEnd = /[.!?](?=\s|$)|[。！？]/gu;

/** The whole item or paragraph in which a note stands, where that is short: its sentences belong together. */
export function readWholePoint(files: readonly ResearchFile[], note: Note): Note {
  const { path, line } = note.evidence;
  const lines = (files.find((file) => file.path === path)?.text ?? '').split(/\r\n?|\n/u);
  const stated = lines[line - 1];
  if (stated === undefined || border.test(stated)) return note;
  const first = findStart(lines, line);
  const last = findEnd(lines, line);
  if (last - first >= mostLines) return note;
  const [head = '', ...rest] = lines.slice(first - 1, last);
  const text = [head.replace(itemMark, ''), ...rest].map(toLine).join(' ');
  if (!isShortPoint(text) || text.length <= note.text.length) return note;
  const evidence = { path, line: first, ...(last > first ? { endLine: last } : {}), quote: text };
  return { text, evidence };
}

const isShortPoint = (text: string): boolean =>
  text.length <= mostCharacters &&
  (text.match(sentenceEnd)?.length ?? 0) <= mostSentences &&
  !/[:：?？]$/u.test(text);

function findStart(lines: readonly string[], line: number): number {
  let start = line;
  while (
    start > 1 &&
    line - start < mostLines &&
    !itemMark.test(lines[start - 1] ?? '') &&
    !border.test(lines[start - 2] ?? '')
  ) {
    start -= 1;
  }
  return start;
}

function findEnd(lines: readonly string[], line: number): number {
  let end = line;
  while (end < lines.length && end - line < mostLines) {
    const next = lines[end] ?? '';
    if (itemMark.test(next) || border.test(next)) break;
    end += 1;
  }
  return end;
}
