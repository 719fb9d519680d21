import { setBranches } from './set-branches.ts';
import { setConversations } from './set-conversations.ts';
import { setPullRequests } from './set-pull-requests.ts';
import type { World } from './world.ts';
import type { Content } from './write-commit.ts';

export type Files = Readonly<Record<string, Content>>;

export type SeenComment = {
  readonly id: number;
  readonly author: string;
  readonly association: string;
  readonly body: string;
  readonly createdAt: string;
};

export type SeenPullRequest = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: string;
  readonly isMerged: boolean;
  readonly isDraft: boolean;
  readonly author: string;
  /** `octo:branch` */
  readonly head: string;
  readonly headOid: string;
  readonly base: string;
  readonly labels: readonly string[];
};

export type SeenCommit = {
  readonly oid: string;
  readonly message: string;
  readonly author: string;
  readonly isVerified: boolean;
};

export type NewIssue = { readonly title: string; readonly body?: string; readonly by?: string };
export type NewPullRequest = {
  readonly title: string;
  readonly body?: string;
  readonly by?: string;
  /** Created from the base with one file in it where it does not exist. */
  readonly branch?: string;
  readonly base?: string;
};

/** Sets the scene and looks at the outcome; all of it goes past the gateway, so that it is in no transcript. */
export type Scene = {
  readonly openIssue: (issue: NewIssue) => Promise<number>;
  /** Edits the text or the title of an issue or pull request; now, when it is not said when (ISO 8601). */
  readonly edit: (
    number: number,
    edit: {
      readonly body?: string;
      readonly title?: string;
      readonly by: string;
      readonly at?: string;
    },
  ) => Promise<void>;
  readonly closeIssue: (number: number) => Promise<void>;
  readonly lock: (number: number) => Promise<void>;
  /** Answers with the id of the comment; `at` is when it was written, `editedAt` when it was changed (ISO 8601). */
  readonly comment: (
    number: number,
    comment: {
      readonly by: string;
      readonly body: string;
      readonly at?: string;
      readonly editedAt?: string;
    },
  ) => Promise<number>;
  readonly deleteComment: (id: number) => Promise<void>;
  readonly comments: (number: number) => Promise<readonly SeenComment[]>;
  /** By the owner and now, when it is not said by whom and when (ISO 8601). */
  readonly setLabels: (
    number: number,
    names: readonly string[],
    act?: { readonly by?: string; readonly at?: string },
  ) => Promise<void>;
  readonly labels: (number: number) => Promise<readonly string[]>;
  /** The labels that the repository has. */
  readonly repositoryLabels: () => Promise<readonly string[]>;
  readonly openPullRequest: (request: string | NewPullRequest) => Promise<number>;
  /** A pull request from a branch of the same name in somebody's fork. */
  readonly openPullRequestFrom: (
    owner: string,
    request: NewPullRequest & { readonly branch: string },
  ) => Promise<number>;
  readonly closePullRequest: (number: number) => Promise<void>;
  readonly mergePullRequest: (number: number) => Promise<void>;
  /** In all states, oldest first. */
  readonly pulls: () => Promise<readonly SeenPullRequest[]>;
  /** Answers with the commit at its head; from `main`, when it is not said from where. */
  readonly createBranch: (name: string, from?: string) => Promise<string>;
  readonly deleteBranch: (name: string) => Promise<void>;
  /** Lets every commit to it be refused by a rule. */
  readonly protectBranch: (name: string) => void;
  /** The names of all branches with the commits at their heads. */
  readonly branches: () => Promise<Readonly<Record<string, string>>>;
  /** Appends a commit in the name of somebody; answers with its id. */
  readonly commitAs: (
    login: string,
    commit: { readonly branch: string; readonly files: Files; readonly message?: string },
  ) => Promise<string>;
  /** Newest first. */
  readonly commits: (branch: string) => Promise<readonly SeenCommit[]>;
  readonly readFile: (path: string, ref: string) => Promise<string | undefined>;
};

export function setScene(world: World): Scene {
  return {
    ...setConversations(world),
    ...setPullRequests(world),
    ...setBranches(world),
  };
}
