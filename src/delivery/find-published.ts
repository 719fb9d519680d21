import type { Comment, GitHub } from '../github.ts';
import { twinPath } from '../spec-paths.ts';
import { isFrom } from './commit-document.ts';
import type { Publication, Published, Target } from './delivery.ts';
import { findBranch } from './find-branch.ts';
import type { Status } from './status.ts';
import { findKnown, statusLabels } from './status-labels.ts';
import { hasNews, holdsDocument } from './text/keep-document.ts';
import { readMarker } from './text/marker.ts';
import { isOutdated } from './text/own-part.ts';

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
  const { target, labels, status } = world;
  const told = readTold(inputHash, await status.ownComment?.read());
  const isTold = status.ownComment === undefined || told.is === 'this';
  const isAtRest = isTold && tellsReady(target, labels);
  if (target.publish === 'comment') {
    return told.is === 'this' ? { isSettled: isAtRest, publication: told.publication } : undefined;
  }
  const found = await findOnBranches(inputHash, world);
  if (found === undefined) return undefined;
  const publication = { ...told.publication, ...found.publication };
  const isSettled = found.isSettled && isAtRest && !told.holdsDocument;
  return { ...found, publication, isSettled };
}

/** A run that could not set its labels, or that failed after the document stood there, is finished by the next. */
function tellsReady({ hasLabels }: Target, labels: readonly string[]): boolean {
  const known = findKnown(labels);
  const { inProgress, ready, blocked, failed } = statusLabels;
  const isElse = [inProgress, blocked, failed].some(({ name }) => known.has(name));
  return !hasLabels || (known.has(ready.name) && !isElse);
}

type Told = {
  readonly is: 'this' | 'other';
  /** It is where a document ends up that nothing else would take. */
  readonly holdsDocument: boolean;
  readonly publication: Publication;
};

/** What our comment tells of; one that tells of something else, or none, was left by a run that did not finish. */
function readTold(inputHash: string, comment: Comment | undefined): Told {
  if (comment === undefined) return { is: 'other', holdsDocument: false, publication: untouched };
  const { body } = comment;
  const isThis = readMarker(body)?.inputHash === inputHash && !hasNews(body);
  return {
    is: isThis ? 'this' : 'other',
    holdsDocument: holdsDocument(body),
    publication: { ...untouched, comment: comment.url },
  };
}

const untouched = { outcome: 'unchanged', keptSections: [], stepsDown: [] } as const;

async function findOnBranches(
  inputHash: string,
  { target, github }: SearchWorld,
): Promise<Published | undefined> {
  const { base, branch, baseOid, pullRequest } = await findBranch(target, github);
  const read = async (ref: string | undefined): Promise<string | undefined> => {
    const file = ref === undefined ? undefined : await github.readFile(target.specPath, ref);
    return file?.is === 'file' && isFrom(file.text, inputHash) ? file.text : undefined;
  };
  const merged = target.publish === 'pull-request' ? await read(baseOid) : undefined;
  if (merged !== undefined) {
    const publication = { ...untouched, branch: base, commit: baseOid };
    return { text: merged, isSettled: true, isMerged: true, publication };
  }
  const text = await read(branch.head);
  if (text === undefined || branch.head === undefined) return undefined;
  const isOpen =
    target.publish === 'commit' ||
    (pullRequest !== undefined && !isOutdated(pullRequest.body, inputHash));
  const twin = await github.readFile(twinPath(target.specPath), branch.head);
  const publication = {
    ...untouched,
    ...{ branch: branch.name, commit: branch.head },
    ...(pullRequest && { pullRequest: { number: pullRequest.number, url: pullRequest.url } }),
  };
  return { text, isSettled: isOpen && twin !== undefined, publication };
}
