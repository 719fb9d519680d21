/** The tokens that a model knows, by their bytes. The lower a rank, the earlier two parts are merged. */
export type Vocabulary = {
  /** What orders the token that stands between two places as its rank does; `noRank` where no token does. */
  readonly rankOf: (bytes: Uint8Array, start: number, end: number) => number;
};

/** Later than any other. */
export const noRank = 0xffffffff;

/** The prime and the start of FNV-1a in 32 bits, a usual hash of short keys. */
const prime = 0x01000193;
const basis = 0x811c9dc5;

/** A table that is fuller than this makes searches long. */
const fullest = 0.8;

/**
 * Opens a packed vocabulary: for each rank the length of its token in one byte, then the token. Tokens
 * are found in a typed array by a hash of their bytes, because two hundred thousand strings in a map
 * take ten times the memory, and five times as long to make. What stands for a rank is the place where
 * its token begins, which needs no table of its own.
 */
export function openVocabulary(packed: Uint8Array): Vocabulary {
  const { slots, placeBits } = fillTable(packed);
  const mask = slots.length - 1;
  const placeMask = (1 << placeBits) - 1;
  return {
    rankOf: (bytes, start, end) => {
      const hash = hashOf(bytes, start, end);
      const mark = hash >>> placeBits;
      for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const found = slots[slot] ?? 0;
        if (found >>> placeBits !== mark) continue;
        const place = found & placeMask;
        if (packed[place - 1] !== end - start) continue;
        let at = start;
        while (at < end && bytes[at] === packed[place + at - start]) at += 1;
        if (at === end) return place;
      }
      return noRank;
    },
  };
}

type Table = {
  /** Where a token begins, below the upper bits of its hash; a search passes most others over by these. */
  readonly slots: Uint32Array;
  /** The lower bits that are the place. */
  readonly placeBits: number;
};

function fillTable(packed: Uint8Array): Table {
  let tokens = 0;
  for (let at = 0; at < packed.length; at += 1 + (packed[at] ?? 0)) tokens += 1;
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(tokens / fullest)));
  const mask = slots.length - 1;
  const placeBits = Math.ceil(Math.log2(packed.length + 1));
  for (let place = 1; place < packed.length;) {
    const length = packed[place - 1] ?? 0;
    // A rank that the vocabulary leaves out has no bytes.
    if (length > 0) {
      const hash = hashOf(packed, place, place + length);
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = ((hash >>> placeBits) << placeBits) | place;
    }
    place += length + 1;
  }
  return { slots, placeBits };
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = basis;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), prime);
  return hash ^ (hash >>> 15);
}
