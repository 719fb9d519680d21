import type { SpecWriterError } from '../errors.ts';
import type { Comment, GitHub } from '../github.ts';
import { parseSpec } from '../spec/parse-spec.ts';
import { isTwinOf } from '../spec/twin.ts';
import type { Publication, Published, Target } from './delivery.ts';
import { findBranch, type Place } from './find-branch.ts';
import { findReplaced, isFrom, readStanding, refuseReplacing, type Standing } from './standing.ts';
import type { Status } from './status.ts';
import { findKnown, statusLabels } from './status-labels.ts';
import { hasNews, holdsDocument } from './text/keep-document.ts';
import { readMarker } from './text/marker.ts';
import { describeReplaced } from './text/describe-replaced.ts';
import { isOutdated } from './text/own-part.ts';

export type SearchWorld = {
  readonly target: Target;
  readonly github: GitHub;
  readonly status: Status;
  readonly labels: readonly string[];
  /** What the document is about, where a document about something else matters. */
  readonly source?: string;
  readonly warn?: (text: string) => void;
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
  if (found === undefined || found.obstacle !== undefined) return found;
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
  world: SearchWorld,
): Promise<Published | undefined> {
  const { target, github } = world;
  const place = await findBranch(target, github);
  const { base, branch, baseOid } = place;
  const onBase = await readStanding(baseOid, world);
  const { text: merged } = onBase;
  if (target.publish === 'pull-request' && merged !== undefined && isFrom(merged, inputHash)) {
    const publication = { ...untouched, branch: base, commit: baseOid };
    return { text: merged, isSettled: true, isMerged: true, publication };
  }
  const standing = branch.head === undefined ? onBase : await readStanding(branch.head, world);
  const obstacle = findObstacle(standing, branch.name, world) ?? findOnBase(onBase, target);
  if (obstacle !== undefined) return { isSettled: false, publication: untouched, obstacle };
  return describeStanding(inputHash, standing, { place, target });
}

type Found = { readonly place: Place; readonly target: Target };

function describeStanding(
  inputHash: string,
  { text, twin }: Standing,
  { place, target }: Found,
): Published | undefined {
  const { branch, pullRequest } = place;
  if (branch.head === undefined || text === undefined || !isFrom(text, inputHash)) return undefined;
  const isOpen =
    target.publish === 'commit' ||
    (pullRequest !== undefined && !isOutdated(pullRequest.body, inputHash));
  const publication = {
    ...untouched,
    ...{ branch: branch.name, commit: branch.head },
    ...(pullRequest && { pullRequest: { number: pullRequest.number, url: pullRequest.url } }),
  };
  return { text, isSettled: isOpen && isTwinOf(parseSpec(text).spec, twin), publication };
}

/** What a pull request brings has to stand on its base one day. */
const findOnBase = ({ obstacle }: Standing, { publish }: Target): SpecWriterError | undefined =>
  publish === 'pull-request' ? obstacle : undefined;

/** Says what will be refused, and of what a new document will take the place, before anything is paid. */
function findObstacle(
  { text, obstacle }: Standing,
  branch: string,
  { target, source, warn }: SearchWorld,
): SpecWriterError | undefined {
  if (obstacle !== undefined || source === undefined) return obstacle;
  const replaced = findReplaced(text, source);
  if (replaced === undefined) return undefined;
  const refusal =
    target.publish === 'commit' ? refuseReplacing(replaced, branch, target) : undefined;
  if (refusal === undefined) warn?.(`${target.specPath}: ${describeReplaced(replaced)}`);
  return refusal;
}
