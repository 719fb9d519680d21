/** What a job lacks when GitHub refuses it, as a workflow states it. */
export type Permission =
  | 'actions: read'
  | 'contents: read'
  | 'contents: write'
  | 'issues: read'
  | 'issues: write'
  | 'pull-requests: read'
  | 'pull-requests: write';

type Remedy = (permission: Permission) => string;

const grant = (permission: Permission): string =>
  permission.startsWith('issues')
    ? `"permissions: ${permission}" (on a pull request "${permission.replace('issues', 'pull-requests')}")`
    : `"permissions: ${permission}"`;

/** A permission as the settings of a personal token show it: `Pull requests: write`. */
const nameInSettings = (permission: Permission): string =>
  `${permission.charAt(0).toUpperCase()}${permission.slice(1).replace('-', ' ')}`;

/** GitHub's own sentences, and what mends each; the first that fits counts. */
const remedies: readonly (readonly [words: RegExp, remedy: Remedy])[] = [
  [
    /not permitted to create or approve pull requests/iu,
    () =>
      'Switch on Settings → Actions → General → Workflow permissions → "Allow GitHub Actions to create and approve pull requests"; where it is locked, an owner switches it on in the same place of the organisation.',
  ],
  [
    /not accessible by personal access token/iu,
    (permission) =>
      `Give the personal access token the repository permission "${nameInSettings(permission)}".`,
  ],
  [
    /not accessible by integration/iu,
    (permission) =>
      `Give the job ${grant(permission)}; a run that a fork or Dependabot started only gets a token that reads.`,
  ],
  [
    /without .{0,3}workflows?.{0,3} (?:permission|scope)/iu,
    () => 'Choose a spec-path outside .github/workflows: the token of a job may not write there.',
  ],
  [
    /through a pull request|rule violations|protected (?:branch|ref)|branch protection/iu,
    () =>
      'The rules of the branch refuse it: set publish to pull-request, with a branch that no rule covers.',
  ],
  [
    /reference update failed/iu,
    () =>
      'Name another branch with the input branch: one that stands in the way, such as spec, keeps spec/issue-1 from being created, and the other way round.',
  ],
  [
    /SAML|single sign-on|\bSSO\b/iu,
    () =>
      'Authorise the token for the single sign-on of the organisation: "Configure SSO" beside it in the settings of its owner.',
  ],
  [
    /IP allow list/iu,
    () =>
      'Run on a runner whose address the organisation allows, or add its address to the IP allow list.',
  ],
  [
    /archived/iu,
    () =>
      'Unarchive the repository in its settings, or set publish to none: nobody can write to it.',
  ],
  [
    /is locked/iu,
    () => 'Unlock the conversation, or start again from an issue that is open to all.',
  ],
  [
    /too long/iu,
    () => 'Set publish to pull-request: a file holds more than GitHub takes as a text of its own.',
  ],
  [
    /draft pull requests are not supported/iu,
    () => 'Set draft to false: the plan of this repository has no drafts.',
  ],
  [
    /no commits between/iu,
    () => 'Commit to the branch first, or name another base: both branches are at the same commit.',
  ],
];

/** What to do about a refusal that GitHub puts in words of its own. */
export function findRemedy(said: string, permission: Permission): string | undefined {
  const [, remedy] = remedies.find(([words]) => words.test(said)) ?? [];
  return remedy?.(permission);
}

/** What to do about a refusal that says no more than that it is one. */
export const askForGrant = (permission: Permission): string => `Give the job ${grant(permission)}`;
