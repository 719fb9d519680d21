import type { NewCommit, NewPullRequest } from '../github.ts';

/** One change on GitHub, as it is asked for. */
export type Write =
  | { readonly is: 'create-branch'; readonly branch: string; readonly oid: string }
  /** `before` holds what stands at each path now; a new file is not in it. */
  | {
      readonly is: 'commit';
      readonly commit: NewCommit;
      readonly before: Readonly<Record<string, string>>;
    }
  | { readonly is: 'create-pull-request'; readonly request: NewPullRequest }
  | {
      readonly is: 'edit-pull-request';
      readonly number: number;
      readonly change: { readonly title?: string; readonly body?: string };
    }
  | { readonly is: 'create-comment'; readonly on: number; readonly body: string }
  | { readonly is: 'edit-comment'; readonly id: number; readonly body: string }
  | { readonly is: 'delete-comment'; readonly id: number }
  | { readonly is: 'add-labels'; readonly on: number; readonly labels: readonly string[] }
  | { readonly is: 'remove-label'; readonly on: number; readonly label: string };
