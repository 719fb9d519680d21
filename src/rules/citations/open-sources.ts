import { toCode } from '../../spec/text.ts';
import type { Evidence } from '../../spec/spec.ts';

/** A citation of more lines than this proves nothing in particular. */
const longestSpan = 60;
/** Looking for a moved quote reads the whole file, so a document of nothing but wrong quotes stops it. */
const mostSearches = 100;

/** The research as citations see it: white space folded, lines counted from 1. */
export type Sources = {
  readonly paths: readonly string[];
  /** The cited lines, joined; nothing when the path is unknown. */
  readonly readLines: (evidence: Pick<Evidence, 'path' | 'line' | 'endLine'>) => string | undefined;
  readonly countLines: (path: string) => number;
  /** The line at which a quote begins, wherever in the file that is. */
  readonly findLine: (path: string, quote: string) => number | undefined;
};

/** White space, letters that are written apart and the mark of a cut are no part of what is compared. */
export function foldQuote(text: string): string {
  return toCode(text)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/^\ufeff/u, '')
    .replace(/^…|…$/gu, '')
    .trim();
}

export function openSources(texts: ReadonlyMap<string, string>): Sources {
  const opened = new Map<string, readonly string[]>();
  let searches = 0;
  const open = (path: string): readonly string[] | undefined => {
    const known = opened.get(path);
    if (known !== undefined) return known;
    const lines = texts
      .get(path)
      ?.split(/\r\n?|\n/u)
      .map(foldQuote);
    if (lines !== undefined) opened.set(path, lines);
    return lines;
  };
  return {
    paths: [...texts.keys()],
    readLines({ path, line, endLine = line }) {
      const last = Math.min(endLine, line + longestSpan);
      return open(path)
        ?.slice(line - 1, last)
        .filter(Boolean)
        .join(' ');
    },
    countLines: (path) => open(path)?.length ?? 0,
    findLine(path, quote) {
      searches += 1;
      const wanted = foldQuote(quote);
      if (searches > mostSearches || wanted === '') return undefined;
      return findStart(open(path) ?? [], wanted);
    },
  };
}

/** A quote may run over several lines, so the lines are searched as one text. */
function findStart(lines: readonly string[], wanted: string): number | undefined {
  const found = lines.filter(Boolean).join(' ').indexOf(wanted);
  if (found === -1) return undefined;
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    if (line !== '') offset += line.length + 1;
    if (offset > found) return index + 1;
  }
  return undefined;
}
