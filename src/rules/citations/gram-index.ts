import { countBelow, type Range } from './joined-lines.ts';

/** So many characters of a text are looked up together. */
const gramLength = 8;
/** Every fourth place of a text is kept, which one of four neighbouring grams of a quote must hit. */
const stride = 4;
/** The rarest gram of a long quote stands among its first ones as well as anywhere. */
const mostShifts = 64;
/** A shorter quote may lie between the places that are kept. */
export const shortestIndexed = gramLength + stride - 1;

/** Where the grams of a text stand: the places of equal hash side by side, in ascending order. */
export type GramIndex = {
  /** Where the text may hold a quote: the places of its rarest grams, one list for each way it may lie. */
  readonly listPlaces: (quote: string) => readonly Places[];
};

/** Places of a gram that stands so far behind the beginning of the quote. */
export type Places = { readonly offsets: Uint32Array; readonly shift: number };

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let index = at; index < at + gramLength; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** Sorts the places of a text by the hash of what follows them, in two passes over the text. */
export function indexGrams(text: string): GramIndex {
  const count = Math.max(0, Math.floor((text.length - gramLength) / stride) + 1);
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, count))) - 1;
  const ends = new Uint32Array(mask + 2);
  const hashes = new Uint32Array(count);
  for (let index = 0; index < count; index += 1) {
    const hash = hashAt(text, index * stride) & mask;
    hashes[index] = hash;
    ends[hash + 1] = (ends[hash + 1] ?? 0) + 1;
  }
  for (let hash = 0; hash <= mask; hash += 1)
    ends[hash + 1] = (ends[hash + 1] ?? 0) + (ends[hash] ?? 0);
  const next = ends.slice();
  const offsets = new Uint32Array(count);
  for (let index = 0; index < count; index += 1) {
    const hash = hashes[index] ?? 0;
    const slot = next[hash] ?? 0;
    offsets[slot] = index * stride;
    next[hash] = slot + 1;
  }
  const bucketOf = (quote: string, shift: number): Bucket => {
    const hash = hashAt(quote, shift) & mask;
    return { shift, start: ends[hash] ?? 0, end: ends[hash + 1] ?? 0 };
  };
  return {
    listPlaces: (quote) =>
      chooseRarest(quote, bucketOf).map(({ shift, start, end }) => ({
        offsets: offsets.subarray(start, end),
        shift,
      })),
  };
}

type Bucket = { readonly shift: number; readonly start: number; readonly end: number };

/** Whichever way a quote lies to the kept places, its rarest gram of that way leads to it. */
function chooseRarest(quote: string, bucketOf: (quote: string, shift: number) => Bucket): Bucket[] {
  const rarest: Bucket[] = [];
  const last = Math.min(quote.length - gramLength, mostShifts - 1);
  for (let shift = 0; shift <= last; shift += 1) {
    const bucket = bucketOf(quote, shift);
    const known = rarest[shift % stride];
    if (known === undefined || bucket.end - bucket.start < known.end - known.start)
      rarest[shift % stride] = bucket;
  }
  return rarest;
}

/** The beginnings, from the first of a stretch upwards, to which the places of a gram lead. */
export function* placesFrom({ offsets, shift }: Places, { start, end }: Range): Generator<number> {
  for (let index = countBelow(offsets, start + shift); index < offsets.length; index += 1) {
    const at = (offsets[index] ?? 0) - shift;
    if (at >= end) return;
    yield at;
  }
}

/** The same beginnings from the last of a stretch downwards. */
export function* placesBefore(
  { offsets, shift }: Places,
  { start, end }: Range,
): Generator<number> {
  for (let index = countBelow(offsets, end + shift) - 1; index >= 0; index -= 1) {
    const at = (offsets[index] ?? 0) - shift;
    if (at < start) return;
    yield at;
  }
}
