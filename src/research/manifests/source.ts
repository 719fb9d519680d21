import type { Evidence } from '../../spec/spec.ts';
import { cutAround } from '../../spec/cut-quote.ts';
import { toCode } from '../../spec/text.ts';
import type { ResearchFile } from '../research.ts';

/** A research file that knows its lines; offsets count UTF-16 units, lines count from 1. */
export type Source = ResearchFile & { readonly lineStarts: readonly number[] };

/** A half-open stretch of a source. */
export type Span = { readonly start: number; readonly end: number };

/** A line of a minified file is shown around the version only. */
const longestQuote = 300;
const quoteMargin = 60;
/** Name and version further apart than this many lines are not quoted together. */
const widestGap = 6;

/** Finds the line starts once, so that every later look-up is a binary search. */
export const openSource = (file: ResearchFile): Source => {
  const lineStarts = [0];
  for (let at = file.text.indexOf('\n'); at !== -1; at = file.text.indexOf('\n', at + 1)) {
    lineStarts.push(at + 1);
  }
  return { path: file.path, text: file.text, lineStarts };
};

/** The 1-based line that holds an offset. */
export const lineAt = (source: Source, offset: number): number => {
  let low = 0;
  let high = source.lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
};

const lineSpan = (source: Source, line: number): Span => ({
  start: source.lineStarts[line - 1] ?? source.text.length,
  end: source.lineStarts[line] ?? source.text.length,
});

/** The words of a line; none of a long one, of which a part beside other lines would be no quote. */
const quoteWhole = (source: Source, line: number): string => {
  const { start, end } = lineSpan(source, line);
  return end - start > longestQuote ? '' : toCode(source.text.slice(start, end));
};

const quoteLine = (source: Source, line: number, around: Span): string => {
  const whole = lineSpan(source, line);
  if (whole.end - whole.start <= longestQuote) return quoteWhole(source, line);
  const centre = Math.min(Math.max(around.start, whole.start), whole.end);
  const start = Math.max(whole.start, centre - quoteMargin);
  const end = Math.min(whole.end, start + longestQuote, Math.max(around.end, centre) + quoteMargin);
  const found = { start: centre, end: Math.min(end, Math.max(around.end, centre)) };
  const cut = cutAround(source.text, { start, end }, found);
  return toCode(source.text.slice(cut.start, cut.end));
};

/**
 * Quotes the line of `value`, together with the lines up to its `name` when that is near.
 * Lines are joined by one space; a line of a minified file is cut around the value.
 */
export const quote = (source: Source, value: Span, name: Span = value): Evidence => {
  const valueLine = lineAt(source, value.start);
  const nameLine = lineAt(source, name.start);
  if (valueLine === nameLine) {
    const span = { start: Math.min(name.start, value.start), end: Math.max(name.end, value.end) };
    return { path: source.path, line: valueLine, quote: quoteLine(source, valueLine, span) };
  }
  const line = Math.min(valueLine, nameLine);
  const endLine = Math.max(valueLine, nameLine);
  const lines: string[] = [];
  for (let at = line; at <= endLine && endLine - line <= widestGap; at += 1) {
    lines.push(quoteWhole(source, at));
  }
  if (lines.length === 0 || lines.includes('')) return quote(source, value);
  return { path: source.path, line, endLine, quote: lines.join(' ') };
};

/** One line of a text that is read line by line; `text` has no line break. */
export type SourceLine = Span & { readonly text: string };

/** A longer line is no declaration that a person wrote; the unit is characters. */
const longestDeclaration = 1000;

/** Whether a line can declare something: not blank, and short enough for the patterns that read declarations. */
export const isDeclaration = ({ text }: SourceLine): boolean =>
  text.length <= longestDeclaration && text.trim() !== '';

/** Every line of a source, in order. */
export const linesOf = (source: Source): SourceLine[] =>
  source.lineStarts.map((start, index) => {
    const next = source.lineStarts[index + 1];
    let end = next === undefined ? source.text.length : next - 1;
    if (end > start && source.text[end - 1] === '\r') end -= 1;
    return { start, end, text: source.text.slice(start, end) };
  });
