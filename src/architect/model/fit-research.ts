import { estimateTokens } from '../../research/count-tokens.ts';
import { fitPassages, type Room } from '../../research/fit-passages.ts';
import { rankPassages, type Passage } from '../../research/rank-passages.ts';
import type { ResearchFile } from '../../research/research.ts';
import type { Packing } from './packing.ts';
import { showLines } from './show-lines.ts';
import type { TokenRoom } from './take-lines.ts';

export type ShownFile = { readonly path: string; readonly lines: readonly string[] };

export type FittedResearch = {
  readonly files: readonly ShownFile[];
  /** Lines that did not fit. */
  readonly omitted: number;
  /** Which pieces were chosen; nothing where all of the research fits. */
  readonly packing?: Packing;
};

/** What is looked for in the research. */
export type Wanted = {
  readonly query: string;
  /** Lines from which something is cited. */
  readonly cited: readonly { readonly path: string; readonly line: number }[];
};

/** The two delimiters of a file without its path, in tokens. */
const frame = 20;
/** An estimate is never so far above the truth; research of more need not be counted to know that it is too long. */
const surelyTooLong = 3;

/** The numbered lines of the research: all of them, or the passages that answer the query best. */
export function fitResearch(
  files: readonly ResearchFile[],
  wanted: Wanted,
  room: TokenRoom,
): FittedResearch {
  const whole = showWhole(files, room);
  if (whole !== undefined) return { files: whole, omitted: 0 };
  const passages = rankPassages(files, wanted.query);
  const costs = new Map<Passage, number>();
  const fileCosts = new Map<string, number>();
  const { countTokens, tokens } = room;
  const fitted = fitPassages(passages, {
    tokens,
    costOf: (passage) => remember(costs, passage, (one) => countTokens(showText([one])) + 1),
    costOfFile: (path) => remember(fileCosts, path, (one) => frame + 2 * countTokens(one)),
    citedIn: findCited(wanted.cited),
  });
  const kept = groupByFile(fitted.kept);
  const spent =
    fitted.kept.reduce((sum, passage) => sum + (costs.get(passage) ?? 0), 0) +
    kept.reduce((sum, { path }) => sum + (fileCosts.get(path) ?? 0), 0);
  return {
    files: kept,
    omitted: Math.max(0, countLines(passages) - countShown(kept)),
    packing: {
      pieces: fitted.kept.length + fitted.leftOut.length,
      packed: fitted.kept.length,
      tokens: spent,
      maxTokens: Math.floor(tokens),
      leftOut: fitted.leftOut,
    },
  };
}

/** All of the research, when it fits. */
function showWhole(
  files: readonly ResearchFile[],
  { tokens, countTokens }: TokenRoom,
): ShownFile[] | undefined {
  let estimate = 0;
  for (const { text } of files) {
    estimate += estimateTokens(text);
    if (estimate > tokens * surelyTooLong) return undefined;
  }
  const shown: ShownFile[] = [];
  let spent = 0;
  for (const { path, text } of files) {
    const lines = showLines(text);
    if (lines.length === 0) continue;
    spent += frame + 2 * countTokens(path) + countTokens(lines.join('\n')) + 1;
    if (spent > tokens) return undefined;
    shown.push({ path, lines });
  }
  return shown;
}

const showPassage = ({ text, line }: Passage): string[] => showLines(text, line);
const showText = (passages: readonly Passage[]): string => passages.flatMap(showPassage).join('\n');

function remember<Key>(known: Map<Key, number>, key: Key, count: (key: Key) => number): number {
  const found = known.get(key) ?? count(key);
  known.set(key, found);
  return found;
}

function findCited(cited: Wanted['cited']): Room['citedIn'] {
  const lines = new Map<string, number[]>();
  for (const { path, line } of cited) lines.set(path, [...(lines.get(path) ?? []), line]);
  return ({ path, line, endLine }) =>
    (lines.get(path) ?? []).filter((each) => each >= line && each <= endLine);
}

function groupByFile(passages: readonly Passage[]): ShownFile[] {
  const files = new Map<string, Passage[]>();
  for (const passage of passages) {
    files.set(passage.path, [...(files.get(passage.path) ?? []), passage]);
  }
  return [...files].map(([path, own]) => ({ path, lines: own.flatMap(showPassage) }));
}

const countLines = (passages: readonly Passage[]): number =>
  passages.reduce(
    (sum, { text }) => sum + text.split('\n').filter((line) => line.trim() !== '').length,
    0,
  );

const countShown = (files: readonly ShownFile[]): number =>
  files.reduce((sum, { lines }) => sum + lines.length, 0);
