import { cutFile, type Piece } from './cut/cut-file.ts';
import type { ResearchFile } from './research.ts';
import { countTerms, findTerms, type Terms } from './search-terms.ts';
import { findNamedFiles } from './survey/find-named-files.ts';

/** A piece of a research file with how well it answers a query. */
export type Passage = Piece & {
  readonly score: number;
  /** The query names the file. */
  readonly isNamed: boolean;
};

/** Research of more pieces is scored up to here; the rest is never shown to a model anyway. */
const mostPassages = 60_000;

/** BM25's usual constants: how soon repetition saturates, how much length counts. */
const saturation = 1.2;
const lengthWeight = 0.75;
/** A word over a text or in its path says more of what it is about than one inside of it. */
const titleWeight = 2;
const pathWeight = 1.5;

type Counts = ReadonlyMap<string, number>;

/**
 * Cuts research into passages and orders them by how well they answer a query, best first: BM25 in
 * one pass over the words of the query. Passages of one score stay in the order of their files.
 */
export function rankPassages(files: readonly ResearchFile[], query: string): Passage[] {
  const terms = findTerms(query);
  const isNamed = findNamedFiles([query]);
  const named = new Set(files.map(({ path }) => path).filter(isNamed));
  const ofFiles = files.map(cutFile);
  const fair = shareOut(
    ofFiles.map(({ length }) => length),
    mostPassages,
  );
  const pieces = ofFiles.flatMap((own) => own.slice(0, fair));
  const scores = scorePieces(pieces, terms);
  return pieces
    .map((piece, index) => ({
      ...piece,
      score: scores[index] ?? 0,
      isNamed: named.has(piece.path),
    }))
    .sort((left, right) => right.score - left.score);
}

/** The largest number that every file may have when all together may have so many. */
function shareOut(counts: readonly number[], most: number): number {
  let left = most;
  const sorted = [...counts].sort((one, other) => one - other);
  for (const [index, count] of sorted.entries()) {
    const share = left / (sorted.length - index);
    if (count > share) return Math.max(1, Math.floor(share));
    left -= count;
  }
  return most;
}

function scorePieces(pieces: readonly Piece[], terms: Terms): number[] {
  let ofPath = { path: '', counts: countTerms('', terms) };
  const counts = pieces.map((piece) => {
    const { path } = piece;
    // The pieces of a file follow each other.
    if (ofPath.path !== path) ofPath = { path, counts: countTerms(path, terms) };
    return countPiece(piece, ofPath.counts, terms);
  });
  const rarityOf = weighTerms(counts);
  const average =
    pieces.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, pieces.length);
  return pieces.map(({ text }, index) => {
    const norm =
      saturation * (1 - lengthWeight + (lengthWeight * text.length) / Math.max(1, average));
    let score = 0;
    for (const [term, count] of counts[index] ?? []) {
      score += (rarityOf(term) * count * (saturation + 1)) / (count + norm);
    }
    return score;
  });
}

/** How often each term stands in a piece, over it and in its path, weighed. */
function countPiece({ text, title }: Piece, ofPath: Counts, terms: Terms): Counts {
  const ofText = countTerms(text, terms);
  if (title === '' && ofPath.size === 0) return ofText;
  const counts = new Map(ofText);
  const add = (more: Counts, weight: number): void => {
    for (const [term, count] of more) counts.set(term, (counts.get(term) ?? 0) + weight * count);
  };
  if (title !== '') add(countTerms(title, terms), titleWeight);
  add(ofPath, pathWeight);
  return counts;
}

/** How rare each term is among the pieces: one that stands in all of them tells nothing. */
function weighTerms(counts: readonly Counts[]): (term: string) => number {
  const holders = new Map<string, number>();
  for (const found of counts) {
    for (const term of found.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  return (term) => {
    const held = holders.get(term) ?? 0;
    return Math.log(1 + (counts.length - held + 0.5) / (held + 0.5));
  };
}
