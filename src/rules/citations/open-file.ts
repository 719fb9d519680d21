import { isCutAtLimit } from '../../spec/cut-quote.ts';
import { toCode } from '../../spec/text.ts';
import type { Evidence } from '../../spec/spec.ts';
import { createLineFinder, type SimilarLine } from './find-similar.ts';
import { foldQuote } from './fold-quote.ts';
import { joinLines, lineAt, rangeOfLines, type Range } from './joined-lines.ts';
import { createQuoteFinder, type SearchBudget, type WantedQuote } from './quote-finder.ts';
import { holdsComment, withoutComments } from './without-comments.ts';

/** A citation of more lines than this proves nothing in particular. */
const longestSpan = 60;
/** What a line is judged by beyond its quote; longer ones are generated. */
const mostShown = 4000;

/** The lines on which a quote begins and ends. */
export type FoundLines = { readonly line: number; readonly endLine: number };

/** A file as citations see it: white space folded once, lines counted from 1. */
export type OpenedFile = {
  readonly lineCount: number;
  readonly proves: (evidence: Evidence) => boolean;
  readonly findNearest: (evidence: Evidence) => FoundLines | undefined;
  readonly findSimilar: (evidence: Evidence) => SimilarLine | undefined;
  /** The cited lines, joined; of long ones what stands around the quote. */
  readonly readLines: (evidence: Evidence) => string;
};

export function openFile(source: string, budget: SearchBudget): OpenedFile {
  const lines = source.split(/\r\n?|\n/u);
  const joined = joinLines(lines);
  const { text } = joined;
  const finder = createQuoteFinder(text, budget);
  const similar = createLineFinder(lines, budget);
  const citedRange = ({ line, endLine = line }: Evidence): Range =>
    rangeOfLines(joined, line, Math.min(endLine, line + longestSpan));
  const findHere = (evidence: Evidence): number | undefined =>
    finder.first(toWanted(evidence), citedRange(evidence));
  return {
    lineCount: lines.length,
    proves: (evidence) =>
      findHere(evidence) !== undefined ||
      provesShown(evidence, { lines, range: citedRange, budget }),
    findNearest({ quote, line }) {
      const wanted = toWanted({ quote });
      const { start } = rangeOfLines(joined, line, line);
      const end = start + wanted.words.length - 1;
      const places = [
        finder.last(wanted, { start: 0, end: Math.min(end, text.length) }),
        finder.first(wanted, { start, end: text.length }),
      ];
      return places
        .flatMap((at) => (at === undefined ? [] : [at]))
        .map((at) => ({
          line: lineAt(joined, at),
          endLine: lineAt(joined, at + wanted.words.length - 1),
        }))
        .sort((left, right) => Math.abs(left.line - line) - Math.abs(right.line - line))[0];
    },
    findSimilar: ({ quote, line }) => similar(quote, line),
    readLines(evidence) {
      const { start, end } = citedRange(evidence);
      if (end - start <= mostShown) return text.slice(start, end);
      const at = findHere(evidence) ?? start;
      const from = Math.max(start, Math.min(at - mostShown / 2, end - mostShown));
      return text.slice(from, Math.min(end, from + mostShown));
    },
  };
}

type Cited = {
  readonly lines: readonly string[];
  readonly range: (evidence: Evidence) => Range;
  readonly budget: SearchBudget;
};

/** What is quoted was copied from the file, or from what it shows where comments are hidden. */
function provesShown(evidence: Evidence, { lines, range, budget }: Cited): boolean {
  const { start, end } = range(evidence);
  const { line, endLine = line } = evidence;
  if (end - start > mostShown) return false;
  const cited = lines.slice(line - 1, Math.min(endLine, line + longestSpan));
  if (!cited.some(holdsComment)) return false;
  const shown = cited.map((each) => withoutComments(foldQuote(each))).join(' ');
  const whole = { start: 0, end: shown.length };
  return createQuoteFinder(shown, budget).first(toWanted(evidence), whole) !== undefined;
}

const toWanted = ({ quote }: Pick<Evidence, 'quote'>): WantedQuote => ({
  words: foldQuote(quote),
  isCut: isCutAtLimit(toCode(quote)),
});
