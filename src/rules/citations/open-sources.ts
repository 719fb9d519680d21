import type { Evidence } from '../../spec/spec.ts';
import type { SimilarLine } from './find-similar.ts';
import { openFile, type FoundLines, type OpenedFile } from './open-file.ts';
import type { SearchBudget } from './quote-finder.ts';

/** Characters that are read and compared for all citations together; a hostile document stops there. */
const mostSearched = 1024 ** 3;

/** The research as citations see it: white space folded, lines counted from 1. */
export type Sources = {
  readonly paths: readonly string[];
  /** The cited lines, joined, and of long ones what stands around the quote; nothing when the path is unknown. */
  readonly readLines: (evidence: Evidence) => string | undefined;
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
  const budget = { left: mostSearched };
  const open = rememberFiles(texts, budget);
  // Advice is dear and helps only a reader, so proofs keep half of the budget.
  const mayAdvise = (): boolean => budget.left > mostSearched / 2;
  const findElsewhere: Sources['findElsewhere'] = (evidence) => {
    for (const path of texts.keys()) {
      if (path === evidence.path) continue;
      if (!mayAdvise()) return undefined;
      const found = open(path)?.findNearest(evidence);
      if (found !== undefined) return { path, ...found };
    }
    return undefined;
  };
  return {
    paths: [...texts.keys()],
    readLines: remember((each) => open(each.path)?.readLines(each)),
    countLines: (path) => open(path)?.lineCount ?? 0,
    proves: remember((each) => open(each.path)?.proves(each) ?? false),
    findNearest: remember((each) => open(each.path)?.findNearest(each)),
    findSimilar: remember((each) => (mayAdvise() ? open(each.path)?.findSimilar(each) : undefined)),
    findElsewhere: remember(findElsewhere),
  };
}

function rememberFiles(
  texts: ReadonlyMap<string, string>,
  budget: SearchBudget,
): (path: string) => OpenedFile | undefined {
  const opened = new Map<string, OpenedFile>();
  return (path) => {
    const known = opened.get(path);
    const text = texts.get(path);
    if (known !== undefined || text === undefined) return known;
    const file = openFile(text, budget);
    opened.set(path, file);
    return file;
  };
}

/** Every rule hears the same of a citation, wherever the search came to its end. */
function remember<Value>(read: (evidence: Evidence) => Value): (evidence: Evidence) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (evidence) => {
    const { path, line, endLine = line, quote } = evidence;
    const key = [path, line, endLine, quote].join('\0');
    const found = known.get(key) ?? { value: read(evidence) };
    known.set(key, found);
    return found.value;
  };
}
