import { SpecWriterError } from '../errors.ts';
import type { GitHub } from '../github.ts';
import { commitDocument, type Landing } from './commit-document.ts';
import { writeCompareUrl } from './compare-url.ts';
import type { Document, Publication, StepDown, Target } from './delivery.ts';
import { findBranch, type Place } from './find-branch.ts';
import { openPullRequest, type Opened } from './open-pull-request.ts';
import { isRefusal, type Status } from './status.ts';

export type PublishWorld = {
  readonly target: Target;
  readonly github: GitHub;
  readonly status: Status;
  readonly warn: (text: string) => void;
};

/**
 * Publishes as high on the ladder as GitHub lets us: pull request, branch with a link that opens one,
 * comment. Every rung that does not hold is named with what would have held it; when none does, this throws.
 */
export async function publishDocument(
  document: Document,
  world: PublishWorld,
): Promise<Publication> {
  const stepsDown: StepDown[] = [];
  const branched = await publishOnBranch(document, world, stepsDown);
  const publication = branched?.publication ?? { outcome: 'created', keptSections: [], stepsDown };
  const published = branched?.document ?? document;
  const comment = await world.status.show({ is: 'published', document: published, publication });
  if (branched === undefined && comment === undefined) {
    throw nothingPublished(stepsDown, world.status.findTrouble());
  }
  return { ...publication, ...(comment && { comment: comment.url }) };
}

async function publishOnBranch(
  document: Document,
  world: PublishWorld,
  stepsDown: StepDown[],
): Promise<{ readonly publication: Publication; readonly document: Document } | undefined> {
  const { target } = world;
  if (target.publish === 'comment') return undefined;
  const onBranch = await attempt('branch', stepsDown, () => land(document, world));
  if (onBranch === undefined) return undefined;
  const { place, landing } = onBranch;
  const { branch, oid, outcome, keptSections } = landing;
  const published = { outcome, branch, commit: oid, keptSections, stepsDown };
  const standing = landing.document;
  if (target.publish === 'commit') return { publication: published, document: standing };
  const opened = await attempt('pull request', stepsDown, () => openPullRequest(onBranch, world));
  if (opened === undefined) {
    if (await isDeleted(branch, world)) {
      stepsDown.push(deletedMeanwhile(branch));
      return undefined;
    }
    const compareUrl = writeCompareUrl(standing, { target, base: place.base, branch });
    return { publication: { ...published, compareUrl }, document: standing };
  }
  const told = describeOpened(opened, landing);
  return { publication: { ...published, ...told }, document: standing };
}

/** A name that somebody takes again and again is taken: the next run finds another one. */
const mostLooks = 4;

/** Creates the branch where there is none; one that appears meanwhile is looked at like any other. */
async function land(
  document: Document,
  { target, github }: PublishWorld,
): Promise<{ readonly place: Place; readonly landing: Landing }> {
  for (let looks = 1; looks <= mostLooks; looks += 1) {
    const place = await findBranch(target, github);
    const { branch, base, baseOid } = place;
    const head = branch.head ?? (await startBranch(branch.name, baseOid, github));
    if (head === undefined) continue;
    const desk = { github, target, base, baseOid };
    return { place, landing: await commitDocument(document, { name: branch.name, head }, desk) };
  }
  throw new SpecWriterError('github', {
    message: `Expected branch ${target.branch} to be there or to be created, found neither.`,
    hint: 'Run again; somebody is creating and deleting branches of this name.',
  });
}

/** Where the new branch stands; nothing when somebody else created it first. */
async function startBranch(
  name: string,
  baseOid: string,
  github: GitHub,
): Promise<string | undefined> {
  return (await github.createBranch(name, baseOid)) === 'created' ? baseOid : undefined;
}

/** Whether somebody deleted the branch under our hands; where nobody can tell, it stands as it did. */
async function isDeleted(branch: string, { github }: PublishWorld): Promise<boolean> {
  try {
    return (await github.readHead(branch)) === undefined;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return false;
  }
}

const deletedMeanwhile = (branch: string): StepDown => ({
  from: 'branch',
  reason: `Expected branch ${branch} to stand, found it deleted meanwhile.`,
  remedy: 'Run again, and leave the branch until its pull request is open.',
});

/** The same document under a new pull request is news for everybody who waits for it. */
function describeOpened(
  { pullRequest: { number, url }, is }: Opened,
  { outcome }: Landing,
): Pick<Publication, 'pullRequest' | 'outcome'> {
  const isNews = is === 'created' && outcome === 'unchanged';
  return { pullRequest: { number, url }, outcome: isNews ? 'created' : outcome };
}

async function attempt<T>(
  rung: StepDown['from'],
  stepsDown: StepDown[],
  act: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    stepsDown.push({ from: rung, reason: error.message, remedy: error.hint });
    return undefined;
  }
}

function nothingPublished(
  [step]: readonly StepDown[],
  trouble: SpecWriterError | undefined,
): SpecWriterError {
  const why = step?.reason ?? trouble?.message ?? 'there is no place for a comment.';
  const remedy = step?.remedy ?? trouble?.hint ?? 'Set comment-on or issue-number.';
  return new SpecWriterError('github', {
    message: `Expected to publish the document, found every way closed: ${why}`,
    hint: `${remedy} The document stands in the summary of the run.`,
  });
}
