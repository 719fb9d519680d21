import type { Account } from '../github.ts';

/** The label by which a maintainer asks for a specification. */
export const triggerLabel = 'needs-spec';

/** The label of an issue whose specification is being written. */
export const inProgressLabel = 'spec-in-progress';

/** The labels by which a run tells how it ended. */
export const endLabels = {
  ready: 'spec-ready',
  blocked: 'spec-blocked',
  failed: 'spec-failed',
} as const;

/** A text as the event brought it: nobody could change it afterwards. */
export type Snapshot = {
  readonly title: string;
  readonly body: string;
  readonly author: Account;
};

/** What was asked, by whom and when; made from the event, which nobody reads afterwards. */
export type Trigger = {
  /** `labeled` also where the label was set on a pull request. */
  readonly event: 'labeled' | 'dispatch' | 'comment' | 'pull-request';
  /**
   * The account that set the label, wrote the comment, opened the pull request or pressed the button;
   * its login is empty where nobody is known, away from a runner.
   */
  readonly sender: Account;
  /** Who pressed "Re-run", when that is somebody else. */
  readonly rerunBy?: string;
  /** The event was acted on before: somebody pressed "Re-run". */
  readonly isRerun?: true;
  /** The issue or pull request of the event. */
  readonly subject?: {
    readonly number: number;
    readonly isPullRequest: boolean;
    /** The text as it stood at the event; absent where the event does not hold it. */
    readonly snapshot: Snapshot;
    /** The labels at the event. */
    readonly labels: readonly string[];
  };
  /** The comment that asked, with the words behind the command as they were written. */
  readonly comment?: { readonly id: number; readonly words: string };
  /** When it was asked, ISO 8601; absent where the event does not say. */
  readonly at?: string;
};

/** Why nothing is to be done; the reason is one sentence for a person. */
export type Skip = { readonly is: 'skip'; readonly code: string; readonly reason: string };

export const skip = (code: string, reason: string): Skip => ({ is: 'skip', code, reason });

/** GitHub keeps the case of a label's name and finds it in any. */
export const isLabel = (name: string, label: string): boolean =>
  name.toLowerCase() === label.toLowerCase();
