import { formats } from '../manifests/formats.ts';
import { splitLines } from '../prose/quote-line.ts';
import type { ResearchFile } from '../research.ts';

/** A part of a research file as it stands there; lines count from 1 and include both ends. */
export type Piece = {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
  /** A manifest is kept whole: each of its lines may be a pin. */
  readonly isManifest: boolean;
};

/** A passage is about a screen of text: small enough to choose, large enough to be understood. */
const wantedLength = 1_200;
const longestPassage = 4_000;

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

/** Cuts a file into pieces: a manifest stays whole, other files end a piece at a heading or a paragraph. */
export const cutFile = (file: ResearchFile): Piece[] => {
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
