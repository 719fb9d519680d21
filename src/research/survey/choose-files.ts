/** A file that may be kept: what it costs, how it stands to the wish, how well it answers. */
export type Candidate = {
  readonly path: string;
  /** In characters. */
  readonly length: number;
  /** `named`: a clause names it; `manifest`: each of its lines may be a version. */
  readonly standing: 'named' | 'manifest' | 'ordinary';
  readonly score: number;
};

/** An array is one; so many may be too many for one. They stand in the order of their paths. */
export type Candidates = {
  readonly length: number;
  readonly at: (index: number) => Candidate | undefined;
};

/** While others wait, one folder takes no more than this share, and manifests no more than it together. */
const largestShare = 0.5;

type Taking = {
  readonly candidates: Iterable<Candidate>;
  /** As much as all of them together may take. */
  readonly room: number;
  /** As much as the ones of one folder may take. */
  readonly roomOfFolder: number;
};

/**
 * Keeps the files that are named, then manifests, nearest to the root first, then those that answer
 * best; no folder crowds out the rest. Answers with their paths, sorted.
 */
export function chooseFiles(candidates: Candidates, budget: number): readonly string[] {
  const kept = new Set<string>();
  const folders = new Map<string, number>();
  let spent = 0;
  const take = ({ candidates, room, roomOfFolder }: Taking): void => {
    let left = Math.min(room, budget - spent);
    for (const { path, length } of candidates) {
      const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
      const ofFolder = (folders.get(folder) ?? 0) + length;
      if (kept.has(path) || length > left || ofFolder > roomOfFolder) continue;
      kept.add(path);
      folders.set(folder, ofFolder);
      left -= length;
      spent += length;
    }
  };
  const byScore = sortByScore(candidates);
  const named = [...byScore.having('named')];
  const manifests = [...byScore.having('manifest')].sort(
    (one, two) => depthOf(one.path) - depthOf(two.path),
  );
  const share = budget * largestShare;
  take({ candidates: named, room: budget, roomOfFolder: budget });
  take({ candidates: manifests, room: share, roomOfFolder: budget });
  take({ candidates: byScore.all(), room: budget, roomOfFolder: share });
  take({ candidates: byScore.all(), room: budget, roomOfFolder: budget });
  return [...kept].sort();
}

type Sorted = {
  readonly all: () => Iterable<Candidate>;
  readonly having: (standing: Candidate['standing']) => Iterable<Candidate>;
};

/** The bits of the largest number of 32 bits with a point; those of smaller ones, from 0, are less. */
const highestScore = 0x7f800000;

/**
 * Sorts them, the best first and equals as they came. A score and the place of its file are put into one
 * number, because numbers are sorted where they are: a million that are compared by a function are copied.
 */
function sortByScore(candidates: Candidates): Sorted {
  const { length } = candidates;
  const keys = new Float64Array(length);
  const score = new Float32Array(1);
  const bits = new Uint32Array(score.buffer);
  for (let index = 0; index < length; index += 1) {
    score[0] = candidates.at(index)?.score ?? 0;
    keys[index] = (highestScore - (bits[0] ?? 0)) * length + index;
  }
  keys.sort();
  function* all(): Generator<Candidate> {
    for (const key of keys) {
      const candidate = candidates.at(key % length);
      if (candidate !== undefined) yield candidate;
    }
  }
  function* having(standing: Candidate['standing']): Generator<Candidate> {
    for (const candidate of all()) if (candidate.standing === standing) yield candidate;
  }
  return { all, having };
}

const depthOf = (path: string): number => path.split('/').length;
