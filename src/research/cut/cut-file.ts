import { formats } from '../manifests/formats.ts';
import { splitLines } from '../prose/quote-line.ts';
import type { ResearchFile } from '../research.ts';
import { findJointsFor } from './find-joints.ts';
import { gatherPieces } from './gather-pieces.ts';
import type { Piece } from './piece.ts';

export type { Piece };

const fileNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();

/** A lock file is long, and the facts already say what it holds. */
const lockFile = /lock|\.sum$/u;

const isManifest = ({ path, text }: ResearchFile): boolean => {
  const fileName = fileNameOf(path);
  return !lockFile.test(fileName) && formats.some((format) => format.matches(fileName, text));
};

/**
 * Cuts a file at the joints of its kind: headings, endpoints, statements, definitions. Every line
 * stands in exactly one piece, and a manifest is divided only where it is too long.
 */
export function cutFile(file: ResearchFile): Piece[] {
  const lines = splitLines(file.text);
  const joints = findJointsFor(file, lines);
  const hasOtherEnds = file.text.includes('\r');
  return gatherPieces({ file, lines, joints, hasOtherEnds, isManifest: isManifest(file) });
}
