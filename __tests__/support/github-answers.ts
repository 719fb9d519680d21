/** What GitHub answers, as far as anything reads it. */
const place = 'https://github.example/octo/shop';

export const commentAnswer = (comment: {
  readonly id?: number;
  readonly body?: string;
  readonly login?: string;
}): Record<string, unknown> => ({
  id: comment.id ?? 1,
  html_url: `${place}/issues/7#issuecomment-${comment.id ?? 1}`,
  user: { login: comment.login ?? 'octo', type: 'User' },
  author_association: 'OWNER',
  body: comment.body ?? 'Text',
  created_at: '2026-11-01T10:00:00Z',
  updated_at: '2026-11-01T10:00:00Z',
});

export const issueAnswer = (fields: Readonly<Record<string, unknown>> = {}): object => ({
  number: 7,
  title: 'Title',
  body: 'Body',
  html_url: `${place}/issues/7`,
  state: 'open',
  labels: [],
  user: { login: 'octo', type: 'User' },
  ...fields,
});

export const pullRequestAnswer = (fields: Readonly<Record<string, unknown>> = {}): object => ({
  number: 8,
  html_url: `${place}/pull/8`,
  title: 'Title',
  body: 'Body',
  state: 'open',
  merged_at: null,
  head: { ref: 'spec/issue-7', repo: { full_name: 'octo/shop' } },
  base: { ref: 'main' },
  user: { login: 'octo', type: 'User' },
  ...fields,
});

export const referenceAnswer = (branch: string, oid: string): object => ({
  ref: `refs/heads/${branch}`,
  object: { type: 'commit', sha: oid },
});

export const viewerAnswer = (login: string): object => ({ data: { viewer: { login } } });
