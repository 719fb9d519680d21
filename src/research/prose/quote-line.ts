import type { Evidence } from '../../spec/spec.ts';
import { cutAround, type Stretch } from '../../spec/cut-quote.ts';
import { toCode } from '../../spec/text.ts';

/** Longer lines are quoted around what was found in them. */
const longestQuote = 300;
const quoteMargin = 120;
/** A line of this length is minified data or an attack, never prose. */
export const longestLine = 20_000;

/** The lines of a text as every Markdown reader counts them. */
export const splitLines = (text: string): string[] =>
  // Splitting at one letter takes a third of the time.
  text.includes('\r') ? text.split(/\r\n?|\n/u) : text.split('\n');

const isLowSurrogate = (line: string, at: number): boolean => {
  const unit = line.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};

/** Moves an offset off the middle of a character that takes two units. */
const wholeCharacter = (line: string, at: number): number =>
  at > 0 && at < line.length && isLowSurrogate(line, at) ? at - 1 : at;

/** Whole lines; both ends are included. */
type Span = { readonly line: number; readonly endLine: number };

/** A file that is being read line by line. */
export type LineSource = { readonly path: string; readonly lines: readonly string[] };

/** So many lines are quoted as one; further apart they prove nothing together. */
const widestSpan = 6;

/** Quotes the lines of a name and of its version, which a table may write below each other. */
export const quoteLines = (source: LineSource, lines: Span, around?: Stretch): Evidence => {
  const { line, endLine } = lines;
  const texts = source.lines.slice(line - 1, endLine).map((text) => toCode(text));
  const quote = texts.filter((text) => text !== '').join(' ');
  const isOne = endLine === line || texts.length > widestSpan || quote.length > longestQuote;
  return isOne || texts.includes('')
    ? quoteLine(source, line, around)
    : { path: source.path, line, endLine, quote };
};

/** Quotes a whole line, or the part of a long one that holds the stretch. */
export const quoteLine = (source: LineSource, line: number, around?: Stretch): Evidence => {
  const text = source.lines[line - 1] ?? '';
  const { start, end } = around ?? { start: 0, end: 0 };
  if (text.trim().length <= longestQuote) return { path: source.path, line, quote: toCode(text) };
  const wide = {
    start: Math.max(0, start - quoteMargin),
    end: Math.min(text.length, end + quoteMargin),
  };
  const cut = cutAround(text, wide, { start, end });
  return { path: source.path, line, quote: toCode(text.slice(cut.start, cut.end)) };
};

/** Quotes exactly one stretch of a line, such as a sentence. */
export const quoteStretch = (source: LineSource, line: number, stretch: Stretch): Evidence => {
  const text = source.lines[line - 1] ?? '';
  const from = wholeCharacter(text, stretch.start);
  const to = wholeCharacter(text, stretch.end);
  return { path: source.path, line, quote: toCode(text.slice(from, to)) };
};
