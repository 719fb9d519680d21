import { noRank, type Vocabulary } from './vocabulary.ts';

/** Of how many tokens the bytes between two places consist. */
export type Merge = (bytes: Uint8Array, start: number, end: number) => number;

/** Most pieces are shorter; a longer one gets more. */
const firstLength = 512;

/** Merges bytes pair by pair, that of the lowest rank first; the memory is used again for the next ones. */
export function startMerging({ rankOf }: Vocabulary): Merge {
  let starts = new Uint32Array(firstLength);
  let ranks = new Uint32Array(firstLength);
  return (bytes, start, end) => {
    let parts = end - start;
    if (parts >= starts.length) {
      starts = new Uint32Array(parts + 1);
      ranks = new Uint32Array(parts + 1);
    }
    /** Of a part together with the next one. */
    const rankAt = (part: number): number =>
      part + 2 > parts ? noRank : rankOf(bytes, starts[part] ?? 0, starts[part + 2] ?? 0);
    for (let part = 0; part <= parts; part += 1) starts[part] = start + part;
    for (let part = 0; part < parts; part += 1) ranks[part] = rankAt(part);
    for (;;) {
      const lowest = findLowest(ranks, parts);
      if (ranks[lowest] === noRank) return parts;
      starts.copyWithin(lowest + 1, lowest + 2, parts + 1);
      ranks.copyWithin(lowest + 1, lowest + 2, parts);
      parts -= 1;
      ranks[lowest] = rankAt(lowest);
      if (lowest > 0) ranks[lowest - 1] = rankAt(lowest - 1);
    }
  };
}

/** The first of the lowest. */
function findLowest(ranks: Uint32Array, parts: number): number {
  let lowest = 0;
  for (let part = 1; part < parts; part += 1) {
    if ((ranks[part] ?? noRank) < (ranks[lowest] ?? noRank)) lowest = part;
  }
  return lowest;
}
