/** A file that may be kept: what it costs, how it stands to the wish, how well it answers. */
export type Candidate = {
  readonly path: string;
  /** In characters. */
  readonly length: number;
  /** `named`: a clause names it; `manifest`: each of its lines may be a version. */
  readonly standing: 'named' | 'manifest' | 'ordinary';
  readonly score: number;
};

/** While others wait, one folder takes no more than this share, and manifests no more than it together. */
const largestShare = 0.5;

type Taking = {
  readonly candidates: readonly Candidate[];
  /** As much as all of them together may take. */
  readonly room: number;
  /** As much as the ones of one folder may take. */
  readonly roomOfFolder: number;
};

/**
 * Keeps the files that are named, then manifests, nearest to the root first, then those that answer
 * best; no folder crowds out the rest. Answers with their paths, sorted.
 */
export function chooseFiles(candidates: readonly Candidate[], budget: number): readonly string[] {
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
  const byScore = [...candidates].sort(
    (one, two) => two.score - one.score || compare(one.path, two.path),
  );
  const named = byScore.filter(({ standing }) => standing === 'named');
  const manifests = byScore
    .filter(({ standing }) => standing === 'manifest')
    .sort((one, two) => depthOf(one.path) - depthOf(two.path));
  const share = budget * largestShare;
  take({ candidates: named, room: budget, roomOfFolder: budget });
  take({ candidates: manifests, room: share, roomOfFolder: budget });
  take({ candidates: byScore, room: budget, roomOfFolder: share });
  take({ candidates: byScore, room: budget, roomOfFolder: budget });
  return [...kept].sort();
}

const depthOf = (path: string): number => path.split('/').length;
const compare = (one: string, two: string): number => Number(one > two) - Number(one < two);
