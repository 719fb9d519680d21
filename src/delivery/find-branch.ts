import { SpecWriterError } from '../errors.ts';
import type { GitHub, PullRequest } from '../github.ts';
import { chooseBranch, nameBranches } from './choose-branch.ts';
import type { ChosenBranch } from './commit-document.ts';
import type { Target } from './delivery.ts';
import { refuseBase } from './settle-branch.ts';

/** Where the base stands and which branch carries the document, as it is now. */
export type Place = {
  readonly base: string;
  readonly baseOid: string;
  readonly branch: ChosenBranch;
  /** The open pull request from the branch. */
  readonly pullRequest?: PullRequest;
};

/** Looks, and changes nothing: a branch of somebody else under our name is left alone, and the next name is tried. */
export async function findBranch(target: Target, github: GitHub): Promise<Place> {
  const base = target.baseBranch ?? (await github.readDefaultBranch());
  const baseOid = await github.readHead(base);
  if (baseOid === undefined) throw noBase(base, target);
  if (target.publish !== 'pull-request') {
    const head = await github.readHead(target.branch);
    return { base, baseOid, branch: { name: target.branch, ...(head !== undefined && { head }) } };
  }
  refuseBase(target.branch, base);
  const reasons: string[] = [];
  for (const name of nameBranches(target.branch)) {
    const found = await judgeBranch(name, { target, github, base, baseOid });
    if (typeof found !== 'string') return { base, baseOid, ...found };
    reasons.push(found);
  }
  throw new SpecWriterError('github', {
    message: `Expected a branch named ${target.branch} or like it to be free, found all taken: ${reasons[0] ?? ''}`,
    hint: 'Name another branch with the input branch.',
  });
}

type Looking = {
  readonly target: Target;
  readonly github: GitHub;
  readonly base: string;
  readonly baseOid: string;
};

async function judgeBranch(
  name: string,
  { target, github, base, baseOid }: Looking,
): Promise<Pick<Place, 'branch' | 'pullRequest'> | string> {
  const head = await github.readHead(name);
  if (head === undefined) return { branch: { name } };
  const [seen, commits, viewer] = await Promise.all([
    github.readPullRequests(name),
    github.readCommits(target.specPath, name),
    github.readViewer(),
  ]);
  // Where they are hidden, the commits alone tell whose branch it is; opening one names what lacks.
  const pullRequests = seen === 'hidden' ? [] : seen;
  const { subject } = target;
  const isOpen = pullRequests.some(({ state }) => state === 'open');
  const onBase = isOpen ? [] : await github.readCommits(target.specPath, base);
  const inherited = new Set(onBase.map(({ oid }) => oid));
  const state = { head, base: baseOid, pullRequests, commits, viewer, inherited };
  const choice = chooseBranch({ ...state, ...(subject !== undefined && { issue: subject }) });
  if (choice.is === 'taken') return choice.reason;
  const pullRequest = pullRequests.find(({ state }) => state === 'open');
  return { branch: { name, head }, ...(pullRequest && { pullRequest }) };
}

function noBase(base: string, { repository }: Target): SpecWriterError {
  return new SpecWriterError('github', {
    message: `Expected branch ${base} in ${repository} to start from, found none.`,
    hint: 'Set base-branch to a branch of the repository; an empty repository needs a first commit.',
  });
}
