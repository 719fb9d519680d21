import type { Clause } from '../spec/spec.ts';
import { cutFile, type Piece } from './cut/cut-file.ts';
import { countTerms, findTerms } from './search-terms.ts';
import type { ResearchFile } from './research.ts';

/** A piece of a research file with how well it answers the clauses. */
export type Passage = Piece & { readonly score: number };

/** Research of more pieces is scored up to here; the rest is never shown to a model anyway. */
const mostPassages = 20_000;

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
