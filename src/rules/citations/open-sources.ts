import type { Evidence } from '../../spec/spec.ts';
import { findSimilar, type SimilarLine } from './find-similar.ts';
import { foldQuote } from './fold-quote.ts';
import { findNearest, holdsQuote, joinLines, type JoinedLines } from './joined-lines.ts';
import { withoutComments } from './without-comments.ts';

/** A citation of more lines than this proves nothing in particular. */
const longestSpan = 60;
/** Characters that are searched for quotes that are not where they are cited; a hostile document stops there. */
const mostSearched = 2 * 1024 ** 3;

type Place = Pick<Evidence, 'path' | 'line' | 'endLine'>;
/** The lines on which a quote begins and ends. */
export type FoundLines = { readonly line: number; readonly endLine: number };

/** The research as citations see it: white space folded, lines counted from 1. */
export type Sources = {
  readonly paths: readonly string[];
  /** The cited lines, joined; nothing when the path is unknown. */
  readonly readLines: (place: Place) => string | undefined;
  readonly countLines: (path: string) => number;
  /** Whether a quote stands where it is cited, and not as a part of longer words or numbers. */
  readonly proves: (evidence: Evidence) => boolean;
  /** Where in its file a quote stands, nearest to the cited line. */
  readonly findNearest: (evidence: Evidence) => FoundLines | undefined;
  /** What a quote has become: the line near it that has most of its words. */
  readonly findSimilar: (evidence: Evidence) => SimilarLine | undefined;
  /** Another file that holds a quote. */
  readonly findElsewhere: (
    evidence: Evidence,
  ) => (FoundLines & { readonly path: string }) | undefined;
};

/** Several rules re-open the same files, so what was opened once is kept as long as the texts are. */
const openedBefore = new WeakMap<ReadonlyMap<string, string>, Sources>();

export function openSources(texts: ReadonlyMap<string, string>): Sources {
  const sources = openedBefore.get(texts) ?? createSources(texts);
  openedBefore.set(texts, sources);
  return sources;
}

function createSources(texts: ReadonlyMap<string, string>): Sources {
  const linesOf = remember((path) => texts.get(path)?.split(/\r\n?|\n/u));
  const joinedOf = remember((path) => {
    const lines = linesOf(path);
    return lines && joinLines(lines);
  });
  const cite = ({ path, line, endLine = line }: Place): string[] | undefined =>
    linesOf(path)
      ?.slice(line - 1, Math.min(endLine, line + longestSpan))
      .map(foldQuote)
      .filter(Boolean);
  let left = mostSearched;
  const search = (path: string, { quote, line }: Evidence): FoundLines | undefined => {
    const joined: JoinedLines | undefined = left > 0 ? joinedOf(path) : undefined;
    left -= joined?.text.length ?? 0;
    return joined && findNearest(joined, foldQuote(quote), line);
  };
  // Every rule hears the same of a citation, wherever the search came to its end.
  const nearest = remember((key) => {
    const [path = '', line, quote = ''] = key.split('\0');
    return search(path, { path, line: Number(line), quote });
  });
  return {
    paths: [...texts.keys()],
    readLines: (place) => cite(place)?.join(' '),
    countLines: (path) => linesOf(path)?.length ?? 0,
    proves: (evidence) => {
      const [lines, quote] = [cite(evidence) ?? [], foldQuote(evidence.quote)];
      // What is quoted was copied from the file or from what it shows.
      return holdsQuote(lines, quote) || holdsQuote(lines.map(withoutComments), quote);
    },
    findNearest: ({ path, line, quote }) => nearest([path, line, quote].join('\0')),
    findSimilar: ({ path, quote, line }) => findSimilar(linesOf(path) ?? [], quote, line),
    findElsewhere(evidence) {
      for (const path of texts.keys()) {
        const found = path === evidence.path ? undefined : search(path, evidence);
        if (found !== undefined) return { path, ...found };
      }
      return undefined;
    },
  };
}

function remember<Value>(read: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: read(key) };
    known.set(key, found);
    return found.value;
  };
}
