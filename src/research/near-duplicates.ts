/** A fingerprint is taken of so many characters, about five words. */
const window = 32;
/** Of all fingerprints one in so many is kept, chosen by itself, so that equal texts keep equal ones. */
const oneIn = 8;
/** A piece of which so much stands in what is packed already says nothing new. */
const sameShare = 0.85;
/** Shorter texts, such as headings, are alike by chance. */
const fewestFingerprints = 4;
const base = 257;
/** `base` to the power of `window`, in 32 bits. */
const leaving = Array.from({ length: window }).reduce<number>((power) => Math.imul(power, base), 1);

const between = /[^\p{L}\p{N}]+/gu;
const figure = /\d[\d.,:_-]*/gu;

/** Remembers what is packed, and tells of a piece whether it repeats it. */
export type Originals = {
  /** The name under which the original was remembered; nothing where the piece is new. */
  readonly findFor: (text: string) => string | undefined;
  readonly remember: (text: string, name: string) => void;
};

/** Starts with nothing remembered. A text with another figure is never the same: it may be the newer one. */
export function collectOriginals(): Originals {
  const names = new Map<number, string>();
  const figures = new Map<string, Set<string>>();
  const fingerprint = rememberLast(takeFingerprint);
  return {
    remember: (text, name) => {
      for (const print of fingerprint(text)) if (!names.has(print)) names.set(print, name);
      figures.set(name, new Set(text.match(figure) ?? []));
    },
    findFor: (text) => {
      const prints = fingerprint(text);
      if (prints.length < fewestFingerprints) return undefined;
      const shared = new Map<string, number>();
      for (const print of prints) {
        const name = names.get(print);
        if (name !== undefined) shared.set(name, (shared.get(name) ?? 0) + 1);
      }
      const [name, count] = findLargest(shared);
      if (name === undefined || count < prints.length * sameShare) return undefined;
      const known = figures.get(name);
      return (text.match(figure) ?? []).every((each) => known?.has(each) === true)
        ? name
        : undefined;
    },
  };
}

function findLargest(counts: ReadonlyMap<string, number>): readonly [string | undefined, number] {
  let largest: readonly [string | undefined, number] = [undefined, 0];
  for (const [name, count] of counts) if (count > largest[1]) largest = [name, count];
  return largest;
}

/** A piece is remembered right after it was looked for. */
function rememberLast<Found>(find: (text: string) => Found): (text: string) => Found {
  let last: { readonly text: string; readonly found: Found } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, found: find(text) };
    return last.found;
  };
}

/** Rolling hashes of the letters and digits alone, so that layout makes no difference. */
function takeFingerprint(text: string): readonly number[] {
  const letters = text.toLowerCase().replace(between, ' ').trim();
  const prints: number[] = [];
  let hash = 0;
  for (let at = 0; at < letters.length; at += 1) {
    hash = (Math.imul(hash, base) + letters.charCodeAt(at)) | 0;
    if (at >= window) hash = (hash - Math.imul(leaving, letters.charCodeAt(at - window))) | 0;
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8;
    if (at >= window - 1 && mixed % oneIn === 0) prints.push(hash);
  }
  return prints;
}
