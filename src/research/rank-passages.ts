import type { Clause } from '../spec/spec.ts';
import { formats } from './manifests/formats.ts';
import { countTerms, findTerms } from './search-terms.ts';
import type { ResearchFile } from './research.ts';
import { splitLines } from './prose/quote-line.ts';

/** A piece of a research file with how well it answers the clauses; lines count from 1 and include both ends. */
export type Passage = {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
  readonly score: number;
  /** A manifest is kept whole: each of its lines may be a pin. */
  readonly isManifest: boolean;
};

type Piece = Omit<Passage, 'score'>;

/** A passage is about a screen of text: small enough to choose, large enough to be understood. */
const wantedLength = 1_200;
const longestPassage = 4_000;
/** Research of more pieces is scored up to here; the rest is never shown to a model anyway. */
const mostPassages = 20_000;

const fence = /^\s{0,3}(?:```|~~~)/u;
const heading = /^\s{0,3}#{1,6}\s/u;

const fileNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();

/** A lock file is long, and the facts already say what it holds. */
const lockFile = /lock|\.sum$/u;

const isManifest = ({ path, text }: ResearchFile): boolean => {
  const fileName = fileNameOf(path);
  return !lockFile.test(fileName) && formats.some((format) => format.matches(fileName, text));
};

const markdown = /\.(?:md|mdx|markdown|txt|rst|adoc)$/iu;

type CutState = { readonly length: number; readonly isInFence: boolean; readonly isWhole: boolean };

/** Whether a passage ends before a line: at a heading, at a paragraph when it is long enough, or when it is too long. */
const endsBefore = (path: string, line: string, state: CutState): boolean => {
  if (state.length === 0) return false;
  if (state.length > longestPassage) return true;
  if (state.isInFence || state.isWhole) return false;
  const isHeading = heading.test(line) && markdown.test(path);
  return isHeading || (line.trim() === '' && state.length >= wantedLength);
};

const cutFile = (file: ResearchFile): Piece[] => {
  const pieces: Piece[] = [];
  const isWhole = isManifest(file);
  let taken: string[] = [];
  let length = 0;
  let isInFence = false;
  let start = 1;
  const close = (endLine: number): void => {
    const text = taken.join('\n').trim();
    if (text !== '')
      pieces.push({ path: file.path, line: start, endLine, text, isManifest: isWhole });
    taken = [];
    length = 0;
    start = endLine + 1;
  };
  const lines = splitLines(file.text);
  for (const [index, line] of lines.entries()) {
    if (endsBefore(file.path, line, { length, isInFence, isWhole })) close(index);
    if (fence.test(line)) isInFence = !isInFence;
    // A line that is longer than any passage is minified data.
    const kept =
      line.length > longestPassage ? `${line.slice(0, longestPassage).toWellFormed()}…` : line;
    taken.push(kept);
    length += kept.length + 1;
  }
  close(lines.length);
  return pieces;
};

/** BM25's usual constants: how soon repetition saturates, how much length counts. */
const saturation = 1.2;
const lengthWeight = 0.75;

const scoreAll = (pieces: readonly Piece[], clauses: readonly Clause[]): Passage[] => {
  const terms = findTerms(clauses.map(({ text }) => text).join('\n'));
  const counts = pieces.map(({ text }) => countTerms(text, terms));
  const holders = new Map<string, number>();
  for (const found of counts) {
    for (const term of found.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  const average =
    pieces.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, pieces.length);
  const rarity = (term: string): number => {
    const held = holders.get(term) ?? 0;
    return Math.log(1 + (pieces.length - held + 0.5) / (held + 0.5));
  };
  return pieces.map((piece, index) => {
    const norm =
      saturation * (1 - lengthWeight + (lengthWeight * piece.text.length) / Math.max(1, average));
    let score = 0;
    for (const [term, count] of counts[index] ?? []) {
      score += (rarity(term) * count * (saturation + 1)) / (count + norm);
    }
    return { ...piece, score };
  });
};

/** Cuts research into passages and orders them by how well they answer the clauses, best first. */
export const rankPassages = (
  files: readonly ResearchFile[],
  clauses: readonly Clause[],
): Passage[] => {
  const pieces = files.flatMap(cutFile).slice(0, mostPassages);
  return scoreAll(pieces, clauses).sort((left, right) => right.score - left.score);
};
