import { SpecWriterError } from '../errors.ts';
import type { GitHub, PullRequest } from '../github.ts';
import type { Landing } from './commit-document.ts';
import type { Target } from './delivery.ts';
import type { Place } from './find-branch.ts';
import { isRefusal } from './status.ts';
import { isOutdated, replaceOwnPart } from './text/own-part.ts';
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
  const standing = place.pullRequest;
  if (standing !== undefined) {
    // A document that did not change needs no new words, unless a run died before it wrote them.
    const { inputHash } = landing.document;
    if (landing.outcome !== 'unchanged' || isOutdated(standing.body, inputHash)) {
      await refresh(standing, body, { github, warn });
    }
    return { pullRequest: standing, is: 'standing' };
  }
  const { base } = place;
  const { draft } = target;
  const made = await github.createPullRequest({ title, body, branch: landing.branch, base, draft });
  if (made !== 'exists') return { pullRequest: made, is: 'created' };
  const found = await github.readPullRequests(landing.branch);
  const open = found.find(({ state }) => state === 'open');
  if (open === undefined) throw vanished(landing.branch);
  await refresh(open, body, { github, warn });
  return { pullRequest: open, is: 'standing' };
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
