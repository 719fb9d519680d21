import { endsInAbbreviation } from '../../locales/abbreviations.ts';
import type { ProsePiece } from './document.ts';
import type { Stretch } from '../../spec/cut-quote.ts';
import type { LineSource } from './quote-line.ts';

/** A sentence of a piece of prose, with the lines it stands on. */
export type Sentence = {
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
  /** Where it stands in its first line. */
  readonly stretch: Stretch;
  /** Its quote over all its lines, when they can be read as one text. */
  readonly whole?: string;
};

type Part = {
  readonly line: number;
  readonly text: string;
  readonly skipped: number;
  readonly at: number;
};

const leadingMarks = /^(?:\s|>)*(?:#{1,6}\s+)?(?:[-*+•]\s+|\d{1,9}[.)]\s+)?(?:\[[ xX]\]\s+)?/u;
const leadingSpace = /^(?:\s|>)*/u;

/** The label of an alert stands on a line of its own and belongs to no sentence. */
const alertLine = /^[\s>]*\[![A-Z]{3,12}\]\s*$/iu;

const partsOf = (source: LineSource, { line, endLine }: ProsePiece): Part[] => {
  const parts: Part[] = [];
  let at = 0;
  const first = alertLine.test(source.lines[line - 1] ?? '') ? line + 1 : line;
  for (let number = first; number <= endLine; number += 1) {
    const raw = source.lines[number - 1] ?? '';
    const marks = number === first ? leadingMarks : leadingSpace;
    const skipped = marks.exec(raw)?.[0].length ?? 0;
    const text = raw.slice(skipped).trimEnd();
    parts.push({ line: number, text, skipped, at });
    at += text.length + 1;
  }
  return parts;
};

const codeSpan = /`[^`]{1,200}`/gu;
/** A full stop ends a sentence before a blank and a capital; a full-width one always does. */
const sentenceEnd =
  /[.!?]{1,3}["')\]*_”’]{0,4}(?=\s{1,3}["'([*_`“]{0,4}[\p{Lu}\p{Lo}\d[]|$)|[。！？]["'」』）)]{0,4}/gu;
/** A number at the start counts what follows it, as in a list. */
const ordinal = /^\d+\.$/u;
const longestOrdinal = 12;

const isWithinSentence = (text: string, end: number): boolean =>
  endsInAbbreviation(text, end) || (end <= longestOrdinal && ordinal.test(text.slice(0, end)));

/** Where the sentences of a text begin and end. */
const boundariesOf = (text: string): Stretch[] => {
  const masked = text.replace(codeSpan, (code) => 'x'.repeat(code.length));
  const stretches: Stretch[] = [];
  let start = 0;
  for (const { 0: mark, index } of masked.matchAll(sentenceEnd)) {
    const end = index + mark.length;
    if (mark.startsWith('.') && isWithinSentence(masked, end)) continue;
    stretches.push({ start, end });
    start = end;
  }
  if (masked.slice(start).trim() !== '') stretches.push({ start, end: text.length });
  return stretches;
};

const trimStretch = (text: string, { start, end }: Stretch): Stretch => {
  const slice = text.slice(start, end);
  const leading = slice.length - slice.trimStart().length;
  return { start: start + leading, end: start + slice.trimEnd().length };
};

const partAt = (parts: readonly Part[], offset: number): number => {
  let low = 0;
  let high = parts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
};

/** Takes a paragraph, a list item or a quotation apart into its sentences. */
export const splitSentences = (source: LineSource, piece: ProsePiece): Sentence[] => {
  const parts = partsOf(source, piece);
  const text = parts.map((part) => part.text).join(' ');
  return boundariesOf(text).flatMap((found) => {
    const stretch = trimStretch(text, found);
    if (stretch.end <= stretch.start) return [];
    const from = partAt(parts, stretch.start);
    const to = partAt(parts, stretch.end - 1);
    const [first, last] = [parts[from], parts[to]];
    if (first === undefined || last === undefined) return [];
    const sentence = text.slice(stretch.start, stretch.end);
    const inLine = first.skipped + stretch.start - first.at;
    const end = Math.min(inLine + sentence.length, first.skipped + first.text.length);
    const isPlain = parts
      .slice(from + 1, to + 1)
      .every(({ line, text: part }) => (source.lines[line - 1] ?? '').trim() === part);
    return [
      {
        text: sentence,
        line: first.line,
        endLine: last.line,
        stretch: { start: inLine, end },
        ...(isPlain && first !== last && { whole: sentence }),
      },
    ];
  });
};
