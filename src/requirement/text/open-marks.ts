import { leavesValueOpen, speaksOfMark } from './open-value.ts';
import { withoutCode } from './plain-text.ts';
import { withoutQuotes } from './without-quotes.ts';

/** Tells what a line leaves open with `TBD` and the like. */
export type OpenMarks = {
  /** Whether a line starts with a mark and says behind it what is open. */
  readonly startsOpen: (line: string) => boolean;
  /** Whether a line is nothing but a mark. */
  readonly isMark: (line: string) => boolean;
  readonly withoutMark: (line: string) => string;
  /** Whether a mark stands where a value should: at the end, behind a colon, a bracket or a form of "to be". */
  readonly endsOpen: (line: string) => boolean;
  /** A line without the marks at its end and in brackets. */
  readonly withoutEnd: (line: string) => string;
  /** What a line leaves open, without the mark at its start. */
  readonly readOpen: (line: string) => string | undefined;
  /** Whether a demand leaves something open, wherever in it. */
  readonly isUnfinished: (demand: string) => boolean;
};

/** What stands before a mark that takes the place of a value. */
const before = String.raw`(?:[:：=–—(（[]\s?|\s-\s|(?<!\p{L})(?:is|are|remains?|ist|sind|bleibt|est|sont|es|son|é|são|è|sono|jest|są)\s(?:still\s|noch\s|encore\s|todavía\s|ainda\s|ancora\s|jeszcze\s)?|は)`;

/** Builds the tests for the marks of the languages that a text is written in. */
export function compileOpenMarks(marks: readonly string[]): OpenMarks {
  const mark = String.raw`(?:${[...new Set(marks)].map(escape).join('|')}|\?{3,9})`;
  const start = new RegExp(
    String.raw`^[(（[]?${mark}[)）\]]?(?:\s?[:：–—]\s?|\s-\s)(?=.*\p{L})`,
    'iu',
  );
  const end = new RegExp(String.raw`${before}${mark}\s?[)）\]]?[.。]?$`, 'iu');
  const bracketed = new RegExp(
    String.raw`\s?(?:[(（](?:still |noch )?${mark}[)）]|\[(?:${mark})(?:[:：][^\][]{0,300})?\])`,
    'iu',
  );
  const alone = new RegExp(
    String.raw`^[(（[*_]{0,3}(?:${mark}|[?？]{2,9})[)）\]*_.。!！…]{0,4}$`,
    'iu',
  );
  const isMark = (line: string): boolean => alone.test(line.trim());
  const startsOpen = (line: string): boolean => start.test(line);
  const withoutMark = (line: string): string => line.replace(start, '');
  const endsOpen = (line: string): boolean => isOpenAt(end, withoutCode(line).trim());
  const withoutEnd = (line: string): string => line.replace(bracketed, '').replace(end, '').trim();
  const readOpen = (line: string): string | undefined =>
    startsOpen(line) || endsOpen(line) ? withoutMark(line) : undefined;
  const isUnfinished = (demand: string): boolean => {
    const prose = withoutQuotes(withoutCode(demand)).trim();
    return isOpenAt(end, prose) || isOpenAt(bracketed, prose) || leavesValueOpen(prose);
  };
  return { startsOpen, isMark, withoutMark, endsOpen, withoutEnd, readOpen, isUnfinished };
}

function isOpenAt(pattern: RegExp, prose: string): boolean {
  const found = pattern.exec(prose);
  return found !== null && !speaksOfMark(prose.slice(0, found.index));
}

const escape = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`);
