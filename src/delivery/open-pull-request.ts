import { SpecWriterError } from '../errors.ts';
import type { GitHub, Label, PullRequest } from '../github.ts';
import type { Landing } from './commit-document.ts';
import type { Target } from './delivery.ts';
import type { Place } from './find-branch.ts';
import { isRefusal } from './status.ts';
import { isOutdated, isUnfinished, leaveUnfinished, replaceOwnPart } from './text/own-part.ts';
import { writePullRequest } from './text/write-pull-request.ts';

/** One pull request for one branch: the one that is open, or a new one. */
export type Opened = { readonly pullRequest: PullRequest; readonly is: 'created' | 'standing' };

export type OpenWorld = {
  readonly target: Target;
  readonly github: GitHub;
  readonly warn: (text: string) => void;
};

/**
 * Opens the pull request of a branch, or brings the words of ours in the open one up to date;
 * what people wrote around them stays, and so does the title.
 */
export async function openPullRequest(
  { landing, place }: { readonly landing: Landing; readonly place: Place },
  { target, github, warn }: OpenWorld,
): Promise<Opened> {
  const { title, body } = writePullRequest(landing.document, target, {
    baseOid: place.baseOid,
    keptSections: landing.keptSections,
  });
  const { base, pullRequest: standing } = place;
  const world = { target, github, warn };
  const { outcome, document } = landing;
  if (standing !== undefined) {
    // A document that did not change needs no new words, unless a run died before it wrote them.
    const isStale = outcome !== 'unchanged' || isOutdated(standing.body, document.inputHash);
    await update(standing, { body, outcome, isStale }, world);
    return { pullRequest: standing, is: 'standing' };
  }
  const { draft } = target;
  const made = await github.createPullRequest({ title, body, branch: landing.branch, base, draft });
  if (made !== 'exists') {
    if (!(await addLabels(made, world))) await refresh(made, leaveUnfinished(body), world);
    return { pullRequest: made, is: 'created' };
  }
  const found = await github.readPullRequests(landing.branch);
  const open = found === 'hidden' ? undefined : found.find(({ state }) => state === 'open');
  if (open === undefined) throw vanished(landing.branch);
  await update(open, { body, outcome, isStale: true }, world);
  return { pullRequest: open, is: 'standing' };
}

type News = Pick<Landing, 'outcome'> & { readonly body: string; readonly isStale: boolean };

/** Labels that a person took off stay off; those that could not be set are set before it counts as finished. */
async function update(
  standing: PullRequest,
  { body, outcome, isStale }: News,
  world: OpenWorld,
): Promise<void> {
  const wasUnfinished = isUnfinished(standing.body);
  // A document that stood there before its pull request was finished is that of a run that died.
  const mayLack = outcome === 'unchanged' || wasUnfinished;
  if (!mayLack || (await addLabels(standing, world))) {
    if (isStale) await refresh(standing, body, world);
  } else if (!wasUnfinished || outcome !== 'unchanged') {
    await refresh(standing, leaveUnfinished(body), world);
  }
}

/** Adds the labels that the input names; whether they are there now. */
async function addLabels(
  { number }: PullRequest,
  { target, github, warn }: OpenWorld,
): Promise<boolean> {
  if (target.labels.length === 0) return true;
  const labels = target.labels.map((name): Label => ({ name, color: 'ededed', description: '' }));
  try {
    await github.addLabels(number, labels);
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warn(`${error.message} ${error.hint}`);
    return false;
  }
}

/** The pull request holds the document whatever its description says, which the next run mends. */
async function refresh(
  standing: PullRequest,
  ownPart: string,
  { github, warn }: Pick<OpenWorld, 'github' | 'warn'>,
): Promise<void> {
  const body = replaceOwnPart(standing.body, ownPart);
  if (body === standing.body) return;
  try {
    await github.editPullRequest(standing.number, { body });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warn(`${error.message} ${error.hint}`);
  }
}

const vanished = (branch: string): SpecWriterError =>
  new SpecWriterError('github', {
    message: `Expected the pull request of ${branch} that GitHub says exists, found none.`,
    hint: 'Run again; somebody is opening and closing pull requests of this branch.',
  });
