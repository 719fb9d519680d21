import type { GitHub } from '../github.ts';
import { twinPath } from '../spec-paths.ts';
import { isFrom } from './commit-document.ts';
import type { Published, Target } from './delivery.ts';
import { findBranch } from './find-branch.ts';
import type { Status } from './status.ts';
import { findKnown, statusLabels } from './status-labels.ts';
import { readMarker } from './text/marker.ts';

export type SearchWorld = {
  readonly target: Target;
  readonly github: GitHub;
  readonly status: Status;
  readonly labels: readonly string[];
};

/** Looks for a document that was published from exactly this input, so that it costs nothing again. */
export async function findPublished(
  inputHash: string,
  world: SearchWorld,
): Promise<Published | undefined> {
  const { target, labels } = world;
  const isAtRest = !findKnown(labels).has(statusLabels.inProgress.name);
  const comment = await world.status.ownComment?.read();
  const marked = comment === undefined ? undefined : readMarker(comment.body)?.inputHash;
  if (target.publish === 'comment') {
    return marked === inputHash ? { isSettled: isAtRest } : undefined;
  }
  const found = await findOnBranches(inputHash, world);
  // A comment that tells of something else was left by a run that died.
  const isTold = comment === undefined || marked === inputHash;
  return found && { ...found, isSettled: found.isSettled && isAtRest && isTold };
}

async function findOnBranches(
  inputHash: string,
  { target, github }: SearchWorld,
): Promise<Published | undefined> {
  const { branch, baseOid, pullRequest } = await findBranch(target, github);
  const read = async (ref: string | undefined): Promise<string | undefined> => {
    const file = ref === undefined ? undefined : await github.readFile(target.specPath, ref);
    return file?.is === 'file' && isFrom(file.text, inputHash) ? file.text : undefined;
  };
  const merged = target.publish === 'pull-request' ? await read(baseOid) : undefined;
  if (merged !== undefined) return { text: merged, isSettled: true };
  const text = await read(branch.head);
  if (text === undefined) return undefined;
  const isOpen = target.publish === 'commit' || pullRequest !== undefined;
  const twin = await github.readFile(twinPath(target.specPath), branch.head ?? baseOid);
  return { text, isSettled: isOpen && twin !== undefined };
}
