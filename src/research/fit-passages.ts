import { estimateTokens } from './count-tokens.ts';
import { collectOriginals, type Originals } from './near-duplicates.ts';
import { narrowPassage } from './narrow-passage.ts';
import type { Passage } from './rank-passages.ts';

/** A stretch of a file that was not packed, and why. */
export type LeftOut = {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly reason: string;
};

export type FittedPassages = {
  /** In the order of files and lines. */
  readonly kept: readonly Passage[];
  /** Best first; long passages may stand in parts. */
  readonly leftOut: readonly LeftOut[];
};

/** How much there is room for, and what things cost as they are shown. */
export type Room = {
  readonly tokens: number;
  readonly costOf: (passage: Passage) => number;
  /** What a file costs beside its passages. */
  readonly costOfFile: (path: string) => number;
  /** The lines of a passage from which something is cited, such as a version. */
  readonly citedIn: (passage: Passage) => readonly number[];
};

/** While others wait, these take no more than such shares together. */
const shareOfManifests = 0.4;
const shareOfNamed = 0.5;
const shareOfCited = 0.3;
/** While others wait, one file takes no more than these shares of the room, first the smaller. */
const sharesOfFile = [0.25, 0.5];
/** A cited passage that would take more than this share of the room is shown in parts. */
const shareOfPassage = 0.25;
/** A passage that scores less than this share of the best one waits until the better ones are in. */
const shareOfBest = 0.2;
/** An estimate is seldom twice the truth; what is surely too long is not counted. */
const leastOfEstimate = 0.5;
/** No unit of UTF-16 takes more bytes in UTF-8. */
const mostBytes = 3;
/** After so many passages in a row that were too long, the room is as good as full. */
const mostMisses = 60;

const reasons = {
  room: 'no room was left',
  unrelated: 'no room was left, and it shares no word with the requirement',
  repeats: (name: string): string => `it repeats ${name}`,
};

type Packing = {
  readonly room: Room;
  readonly kept: Set<Passage>;
  readonly repeated: Map<Passage, string>;
  readonly originals: Originals;
  readonly spentOf: Map<string, number>;
  spent: number;
};

/**
 * Keeps what fits into the room: manifests and files that are named first, then the best passages, so
 * that no file crowds out the rest and nothing is said twice.
 */
export function fitPassages(all: readonly Passage[], room: Room): FittedPassages {
  const packing: Packing = {
    room,
    kept: new Set(),
    repeated: new Map(),
    originals: collectOriginals(),
    spentOf: new Map(),
    spent: 0,
  };
  const { tokens } = room;
  const ranked = all.flatMap((passage) => divideLong(passage, room));
  const best = ranked[0]?.score ?? 0;
  const related = ranked.filter(({ score }) => score > best * shareOfBest);
  const first = [
    { passages: sortManifests(ranked), share: shareOfManifests },
    { passages: ranked.filter(({ isNamed }) => isNamed), share: shareOfNamed },
    { passages: ranked.filter((passage) => room.citedIn(passage).length > 0), share: shareOfCited },
  ];
  for (const { passages, share } of first) {
    pack(packing, passages, { ofFile: tokens, ofAll: packing.spent + tokens * share });
  }
  for (const share of sharesOfFile)
    pack(packing, related, { ofFile: tokens * share, ofAll: tokens });
  pack(packing, ranked, { ofFile: tokens, ofAll: tokens });
  return { kept: [...packing.kept].sort(inOrderOfFiles), leftOut: listLeftOut(ranked, packing) };
}

function divideLong(passage: Passage, { tokens, citedIn }: Room): Passage[] {
  const cited = citedIn(passage);
  // Asked first: few passages are cited, and an estimate looks at each character.
  if (cited.length === 0) return [passage];
  const isLong = estimateTokens(passage.text) > tokens * shareOfPassage;
  return isLong ? narrowPassage(passage, cited) : [passage];
}

/** A manifest near the root describes the whole. */
const sortManifests = (ranked: readonly Passage[]): Passage[] =>
  ranked
    .filter(({ isManifest }) => isManifest)
    .sort(
      (one, other) =>
        Number(other.isNamed) - Number(one.isNamed) || depthOf(one.path) - depthOf(other.path),
    );

const depthOf = (path: string): number => path.split('/').length;

type Limits = { readonly ofFile: number; readonly ofAll: number };

function pack(packing: Packing, passages: readonly Passage[], limits: Limits): void {
  let misses = 0;
  for (const passage of passages) {
    if (misses > mostMisses) return;
    const { kept, repeated } = packing;
    if (kept.has(passage) || repeated.has(passage)) continue;
    const found = tryPassage(packing, passage, limits);
    if (found === 'taken') misses = 0;
    if (found === 'too-long') misses += 1;
  }
}

function tryPassage(
  packing: Packing,
  passage: Passage,
  { ofFile, ofAll }: Limits,
): 'taken' | 'too-long' | 'waits' {
  const { room, kept, repeated, originals, spentOf } = packing;
  const spentOfFile = spentOf.get(passage.path) ?? 0;
  const around = spentOfFile === 0 ? room.costOfFile(passage.path) : 0;
  const left = Math.min(room.tokens, ofAll) - packing.spent - around;
  const leftOfFile = ofFile - spentOfFile - around;
  if (isSurelyLonger(passage.text, left)) return 'too-long';
  if (isSurelyLonger(passage.text, leftOfFile)) return 'waits';
  // Whoever looks for a version or for a file looks for it where it stands.
  const isWanted = passage.isManifest || passage.isNamed;
  const original = isWanted ? undefined : originals.findFor(passage.text);
  if (original !== undefined) {
    repeated.set(passage, original);
    return 'waits';
  }
  const cost = room.costOf(passage);
  if (cost > left) return 'too-long';
  if (cost > leftOfFile) return 'waits';
  kept.add(passage);
  originals.remember(passage.text, nameOf(passage));
  spentOf.set(passage.path, spentOfFile + around + cost);
  packing.spent += around + cost;
  return 'taken';
}

/** An estimate looks at each character, and no text costs more tokens than it has bytes. */
const isSurelyLonger = (text: string, left: number): boolean =>
  text.length * mostBytes > left && estimateTokens(text) * leastOfEstimate > left;

const nameOf = ({ path, line }: Passage): string => `${path}:${line}`;

const inOrderOfFiles = (first: Passage, second: Passage): number =>
  first.path === second.path ? first.line - second.line : first.path < second.path ? -1 : 1;

const listLeftOut = (ranked: readonly Passage[], { kept, repeated }: Packing): LeftOut[] =>
  ranked
    .filter((passage) => !kept.has(passage))
    .map((passage) => {
      const { path, line, endLine, score } = passage;
      const original = repeated.get(passage);
      const forRoom = score === 0 ? reasons.unrelated : reasons.room;
      const reason = original === undefined ? forRoom : reasons.repeats(original);
      return { path, line, endLine, reason };
    });
