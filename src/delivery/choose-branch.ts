import type { Commit, PullRequest } from '../github.ts';

/** What stands under a name that could be the branch of the document. */
export type BranchState = {
  /** The commit at the head of the branch; absent while there is no such branch. */
  readonly head?: string;
  /** The commit at the head of the base. */
  readonly base: string;
  /** From this branch, newest first. */
  readonly pullRequests: readonly PullRequest[];
  /** Those that touched the document, newest first. */
  readonly commits: readonly Commit[];
  /** Commits that stand on the base as well; a squash brought those of ours there, and everybody branches from it. */
  readonly inherited?: ReadonlySet<string>;
  readonly viewer: string;
  readonly issue?: number;
};

export type BranchChoice =
  | { readonly is: 'create' }
  | { readonly is: 'append' }
  | { readonly is: 'taken'; readonly reason: string };

/** A name beyond these would hide that something keeps taking them. */
const mostNames = 20;

/** The names to try, in order: the wanted one, then `-2` to `-20` after it. */
export const nameBranches = (wanted: string): string[] =>
  Array.from({ length: mostNames }, (_, index) =>
    index === 0 ? wanted : `${wanted}-${index + 1}`,
  );

/**
 * Decides whether a branch may be written to. Ours is what carries a commit or an open pull request
 * of ours; a branch of somebody else is left alone, and nothing is ever forced.
 */
export function chooseBranch(state: BranchState): BranchChoice {
  const { head, base, pullRequests, commits, viewer, issue } = state;
  const { inherited = new Set() } = state;
  if (head === undefined) return { is: 'create' };
  const open = pullRequests.filter((request) => request.state === 'open');
  if (open.some(({ author }) => author.login === viewer)) return { is: 'append' };
  if (head === base && open.length === 0) return { is: 'append' };
  const isOurs = commits.some(
    (commit) => !inherited.has(commit.oid) && isBy(commit, viewer) && isAbout(commit, issue),
  );
  if (!isOurs) return taken('the branch of this name is the work of somebody else.');
  // Whoever opened it: the link that we offer lets a person open the pull request of our branch.
  const [last] = pullRequests;
  if (open.length > 0 || last?.state !== 'merged') return { is: 'append' };
  // A squash left other commits on the base than here, so that more of these would conflict with it.
  return taken(`pull request #${last.number} has merged the branch of this name.`);
}

const taken = (reason: string): BranchChoice => ({ is: 'taken', reason });

const trailer = /^Spec-Writer-(?:Issue|Input): *\S/mu;
const issueTrailer = /^Spec-Writer-Issue: *#?(\d{1,15})[ \t\r]*$/gmu;

/** The token may also be a person's own, or one that other workflows share: the trailer tells us apart. */
const isBy = ({ author, message }: Commit, viewer: string): boolean =>
  author === viewer && trailer.test(message);

/** A base brings along our commits for other issues; a squashed one holds the trailers of many. */
function isAbout({ message }: Commit, issue: number | undefined): boolean {
  const issues = [...message.matchAll(issueTrailer)].map(([, number]) => Number(number));
  return issue === undefined || issues.length === 0 || issues.includes(issue);
}
