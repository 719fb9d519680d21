import type { ResearchFile } from '../research.ts';
import { isBlank, joint, type Joints, type Title } from './joints.ts';
import type { Piece } from './piece.ts';

/** A piece is about a screen of text: small enough to choose, large enough to be understood. */
const wantedLength = 1_200;
const longestPiece = 4_000;
/** How long a piece must be before it ends at a joint of each strength; at the strongest it always ends. */
const leastBefore: Readonly<Record<number, number>> = {
  [joint.none]: longestPiece,
  [joint.inner]: 2 * wantedLength,
  [joint.outer]: wantedLength,
  [joint.own]: 1,
};
/** Titles below this depth tell nothing that the ones above do not. */
const deepestTitle = 6;

type Gathering = {
  readonly pieces: Piece[];
  readonly trail: Title[];
  start: number;
  length: number;
  hasText: boolean;
  /** The titles over the first line with text. */
  title: string;
  /** Where the piece begins in the file, and where its last line with text ends. */
  textStart: number;
  textEnd: number;
  /** Whether a line of it is shortened. */
  hasLong: boolean;
};

const emptyPiece = { length: 0, hasText: false, title: '', textEnd: 0, hasLong: false };

/** What is the same for all pieces of a file. */
type Source = {
  readonly file: ResearchFile;
  readonly lines: readonly string[];
  readonly joints: Joints;
  readonly isManifest: boolean;
  /** Whether lines end in carriage returns. */
  readonly hasOtherEnds: boolean;
};

/** Puts the lines of a file together to pieces: each line stands in exactly one, and only a blank file has none. */
export function gatherPieces(source: Source): Piece[] {
  const { lines, joints, isManifest } = source;
  const state: Gathering = { ...emptyPiece, pieces: [], trail: [], start: 0, textStart: 0 };
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const strength = isManifest ? joint.none : (joints.marks[index] ?? joint.none);
    if (state.hasText && endsBefore(state.length, line.length, strength)) {
      state.pieces.push(makePiece(source, state, index));
      Object.assign(state, emptyPiece, { start: index, textStart: offset });
    }
    enterTitle(state.trail, joints.titles.get(index));
    state.length += Math.min(line.length, longestPiece) + 1;
    if (!isBlank(line)) enterText(state, line, offset);
    offset += line.length + 1;
  }
  return closeLast(source, state);
}

function enterText(state: Gathering, line: string, offset: number): void {
  if (!state.hasText) state.title = state.trail.map(({ text }) => text).join('\n');
  state.hasText = true;
  state.textEnd = offset + line.length;
  state.hasLong ||= line.length > longestPiece;
}

const endsBefore = (length: number, next: number, strength: number): boolean =>
  length >= (leastBefore[strength] ?? longestPiece) ||
  (length + Math.min(next, longestPiece) > longestPiece && length >= wantedLength);

/** Blank lines at the end belong to the piece before them. */
function closeLast(source: Source, state: Gathering): Piece[] {
  const { lines } = source;
  const { pieces, hasText } = state;
  if (hasText) return [...pieces, makePiece(source, state, lines.length)];
  const last = pieces.at(-1);
  return last === undefined ? [] : [...pieces.slice(0, -1), { ...last, endLine: lines.length }];
}

function enterTitle(trail: Title[], title: Title | undefined): void {
  if (title === undefined) return;
  while ((trail.at(-1)?.level ?? 0) >= title.level) trail.pop();
  if (trail.length < deepestTitle) trail.push(title);
}

function makePiece(source: Source, state: Gathering, end: number): Piece {
  return {
    path: source.file.path,
    line: state.start + 1,
    endLine: end,
    text: cutText(source, state, end),
    isManifest: source.isManifest,
    title: state.title,
  };
}

/** A part of the file's own text takes no memory; only other line ends and over-long lines need a new one. */
function cutText({ file, lines, hasOtherEnds }: Source, state: Gathering, end: number): string {
  if (!hasOtherEnds && !state.hasLong) return file.text.slice(state.textStart, state.textEnd);
  let last = end;
  while (last > state.start && isBlank(lines[last - 1])) last -= 1;
  return lines.slice(state.start, last).map(shorten).join('\n');
}

/** A line that is longer than any piece is minified data. */
const shorten = (line: string): string =>
  line.length > longestPiece ? `${line.slice(0, longestPiece).toWellFormed()}…` : line;
