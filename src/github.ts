/*
 * What the stories ask of GitHub: types only. Every function throws a `SpecWriterError` of kind
 * `github` or `network` whose hint names the one line that mends it; what is expected to happen
 * (a branch that exists, a head that moved) is a value.
 */

/** The roles of a repository, least first. `none`: no account, or one without any access. */
export const roles = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Somebody who acted; an app is no person, whatever its name looks like. */
export type Account = { readonly login: string; readonly isBot: boolean };

/** An issue or a pull request, as it is now. */
export type Issue = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly isOpen: boolean;
  readonly isPullRequest: boolean;
  readonly labels: readonly string[];
  readonly author: Account;
};

export type Comment = {
  readonly id: number;
  readonly url: string;
  readonly author: Account;
  /** How the author stands to the repository, in GitHub's words: `OWNER`, `MEMBER`, `NONE` … */
  readonly association: string;
  readonly body: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** Who changed the text or the title of an issue, and when. */
export type Edit = { readonly at: string; readonly by: string };

/** Who set a label on an issue or took it off, and when. */
export type LabelEvent = {
  readonly is: 'set' | 'removed';
  /** ISO 8601. */
  readonly at: string;
  readonly by: Account;
};

/** What stands at a path of a branch; a link or a submodule is no file to write to. */
export type StoredFile = { readonly is: 'file'; readonly text: string } | { readonly is: 'other' };

/** What a folder of a commit holds, by its path below that folder. */
export type TreeEntry = {
  readonly path: string;
  readonly oid: string;
  /** `other` is a repository inside the repository. */
  readonly is: 'file' | 'link' | 'folder' | 'other';
  readonly bytes: number;
};

/** Nobody says what is missing from a tree that is not whole. */
export type Tree = { readonly entries: readonly TreeEntry[]; readonly isWhole: boolean };

export type Commit = {
  readonly oid: string;
  readonly message: string;
  /** Empty where GitHub knows no account for it. */
  readonly author: string;
};

export type PullRequest = {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly base: string;
  readonly author: Account;
};

export type NewCommit = {
  readonly branch: string;
  /** The commit that the files were read from; nothing is written when the branch has moved on. */
  readonly expectedHead: string;
  readonly headline: string;
  readonly body: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
};

export type NewPullRequest = {
  readonly title: string;
  readonly body: string;
  readonly branch: string;
  readonly base: string;
  readonly draft: boolean;
};

/** A file of a pull request; `patch` is empty where GitHub finds it too large to tell. */
export type ChangedFile = { readonly path: string; readonly patch: string };

/** A text beside lines of the head of a pull request, `startLine` to `line`. */
export type NewRemark = {
  readonly path: string;
  readonly startLine?: number;
  readonly line: number;
  readonly body: string;
};

export type NewReview = {
  /** The head that was read. */
  readonly commit: string;
  readonly body: string;
  readonly remarks: readonly NewRemark[];
};

/** A review that stands on a pull request, or a remark of one that still has its line. */
export type Said = { readonly author: Account; readonly body: string; readonly path: string };

export type Label = {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color: string;
  /** At most 100 characters, GitHub's limit. */
  readonly description: string;
};

export type GitHub = {
  /** The login that the token acts as: that of a person, `github-actions[bot]`, or that of an app. */
  readonly readViewer: () => Promise<string>;
  readonly readDefaultBranch: () => Promise<string>;
  readonly readRole: (login: string) => Promise<Role>;
  readonly readIssue: (number: number) => Promise<Issue>;
  /** The last change of its text and the last hundred of its title; none when it is as it was first written. */
  readonly readLastEdits: (number: number) => Promise<readonly Edit[]>;
  /** Who set and removed one label, oldest first, among the last hundred changes of all labels. */
  readonly readLabelEvents: (number: number, label: string) => Promise<readonly LabelEvent[]>;
  /** When somebody started a run or ran it again, ISO 8601; nothing when the token may not read it. */
  readonly readRunStart: (run: number) => Promise<string | undefined>;
  /** All comments, oldest first, to the last page. */
  readonly readComments: (number: number) => Promise<readonly Comment[]>;
  readonly createComment: (number: number, body: string) => Promise<Comment>;
  /** Nothing when the comment is gone. */
  readonly editComment: (id: number, body: string) => Promise<Comment | undefined>;
  /** Only ever for a comment of our own that turned out to be a second one. */
  readonly deleteComment: (id: number) => Promise<void>;
  /** Creates the labels that the repository lacks, and adds all of them. */
  readonly addLabels: (number: number, labels: readonly Label[]) => Promise<void>;
  /** A label that is not there is removed. */
  readonly removeLabel: (number: number, name: string) => Promise<void>;
  /** The commit at the head of a branch; nothing when there is no such branch. */
  readonly readHead: (branch: string) => Promise<string | undefined>;
  readonly createBranch: (branch: string, oid: string) => Promise<'created' | 'exists'>;
  /** `ref` is a branch or a commit. */
  readonly readFile: (path: string, ref: string) => Promise<StoredFile | undefined>;
  /** What is the same path where capitals do not count, and another one in Git: `spec.md` for `SPEC.md`. */
  readonly readOtherSpelling: (path: string, ref: string) => Promise<string | undefined>;
  /** The folder with this id, or that of a commit; `all` is everything below it, as far as GitHub lists it. */
  readonly readTree: (oid: string, depth: 'one' | 'all') => Promise<Tree>;
  readonly readBlob: (oid: string) => Promise<Uint8Array>;
  /** The commits of a branch that touched a path, newest first; at most a hundred. */
  readonly readCommits: (path: string, branch: string) => Promise<readonly Commit[]>;
  readonly commitFiles: (commit: NewCommit) => Promise<{ readonly oid: string } | 'head-moved'>;
  /**
   * All pull requests from a branch of this very repository, never from a fork, newest first; `hidden`
   * where the token may not see them, which a token that writes contents need not.
   */
  readonly readPullRequests: (branch: string) => Promise<readonly PullRequest[] | 'hidden'>;
  readonly createPullRequest: (request: NewPullRequest) => Promise<PullRequest | 'exists'>;
  readonly editPullRequest: (
    number: number,
    change: { readonly title?: string; readonly body?: string },
  ) => Promise<void>;
};

/** What a check asks of GitHub that says its findings beside the lines of a pull request. */
export type Reviews = {
  /** At most 3,000, which is what GitHub lists. */
  readonly readChangedFiles: (number: number) => Promise<readonly ChangedFile[]>;
  /** The bodies of all reviews, and the remarks that are not outdated. */
  readonly readReviews: (number: number) => Promise<readonly Said[]>;
  /** A review that neither approves nor refuses; nothing where GitHub takes no remark on one of the lines. */
  readonly createReview: (
    number: number,
    review: NewReview,
  ) => Promise<{ readonly url: string } | 'lines-refused'>;
};
