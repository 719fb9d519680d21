/** The tokens that a model knows, by their bytes. The lower a rank, the earlier two parts are merged. */
export type Vocabulary = {
  /** The rank of the token that stands between two places; `noRank` where no token does. */
  readonly rankOf: (bytes: Uint8Array, start: number, end: number) => number;
};

/** Later than any other. */
export const noRank = 0xffffffff;

/** The prime and the start of FNV-1a in 32 bits, a usual hash of short keys. */
const prime = 0x01000193;
const basis = 0x811c9dc5;

/**
 * Opens a packed vocabulary: for each rank the length of its token in one byte, then the token. Tokens
 * are found in typed arrays by a hash of their bytes, because two hundred thousand strings in a map
 * take ten times the memory, and five times as long to make.
 */
export function openVocabulary(packed: Uint8Array): Vocabulary {
  const places = findPlaces(packed);
  const slots = fillSlots(packed, places);
  const mask = slots.length - 1;
  return {
    rankOf: (bytes, start, end) => {
      let slot = hashOf(bytes, start, end) & mask;
      for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const rank = (slots[slot] ?? 0) - 1;
        const place = places[rank] ?? 0;
        if (packed[place - 1] !== end - start) continue;
        let at = start;
        while (at < end && bytes[at] === packed[place + at - start]) at += 1;
        if (at === end) return rank;
      }
      return noRank;
    },
  };
}

/** Where the bytes of each token begin. */
function findPlaces(packed: Uint8Array): Uint32Array {
  let count = 0;
  for (let at = 0; at < packed.length; at += 1 + (packed[at] ?? 0)) count += 1;
  const places = new Uint32Array(count);
  let at = 0;
  for (let rank = 0; rank < count; rank += 1) {
    places[rank] = at + 1;
    at += 1 + (packed[at] ?? 0);
  }
  return places;
}

/** A table by hash, of ranks that count from 1; at least half of it is empty, so that searches are short. */
function fillSlots(packed: Uint8Array, places: Uint32Array): Uint32Array {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(places.length * 2)));
  const mask = slots.length - 1;
  for (let rank = 0; rank < places.length; rank += 1) {
    const place = places[rank] ?? 0;
    const length = packed[place - 1] ?? 0;
    // A rank that the vocabulary leaves out.
    if (length === 0) continue;
    let slot = hashOf(packed, place, place + length) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = rank + 1;
  }
  return slots;
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = basis;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), prime);
  return hash ^ (hash >>> 15);
}
