import { describe, expect, it } from '@jest/globals';
import {
  chooseComments,
  CommentAnswer,
  IssueAnswer,
} from '../../../src/adapters/github/read-issue-answer.ts';
import type { Comment } from '../../../src/github.ts';

const comment = (association: string, user: unknown): Comment =>
  CommentAnswer.parse({
    id: 1,
    html_url: 'https://github.example/octo/shop/issues/7#issuecomment-1',
    body: 'x',
    author_association: association,
    user,
    created_at: '2026-11-01T10:00:00Z',
    updated_at: '2026-11-01T10:00:00Z',
    extra: 1,
  });

const issue = {
  number: 7,
  title: 'T',
  html_url: 'https://github.example/octo/shop/issues/7',
  state: 'open',
  user: { login: 'ada' },
};

describe('the comments of an issue', () => {
  it.each([
    ['OWNER', { login: 'ada', type: 'User' }, true],
    ['MEMBER', { login: 'ada', type: 'User' }, true],
    ['COLLABORATOR', { login: 'ada' }, true],
    ['CONTRIBUTOR', { login: 'ada', type: 'User' }, false],
    ['FIRST_TIMER', { login: 'ada', type: 'User' }, false],
    ['NONE', { login: 'ada', type: 'User' }, false],
    ['MANNEQUIN', { login: 'ada', type: 'Mannequin' }, false],
    ['owner', { login: 'ada', type: 'User' }, false],
    ['MEMBER', { login: 'helper', type: 'Bot' }, false],
    ['COLLABORATOR', { login: 'helper[bot]', type: 'User' }, false],
    ['NONE', null, false],
  ])('of %s by %j are trusted: %s', (association, user, isTrusted) => {
    expect(chooseComments([comment(association, user)], 'trusted')).toHaveLength(isTrusted ? 1 : 0);
  });

  it('are heard without an author whose account is gone', () => {
    expect(chooseComments([comment('NONE', null)], 'all')).toEqual([
      { author: 'ghost', body: 'x' },
    ]);
  });

  it('are none when none are wanted', () => {
    expect(chooseComments([comment('OWNER', { login: 'ada' })], 'none')).toEqual([]);
  });
});

describe('the answer for an issue', () => {
  it.each([[null], [undefined]])('may have the body %s', (body) => {
    expect(IssueAnswer.parse({ ...issue, body }).body).toBe('');
  });

  it.each([
    ['names', ['bug', 'needs-spec']],
    ['objects', [{ name: 'bug' }, { name: 'needs-spec' }, { name: null }]],
  ])('may have its labels as %s', (_, labels) => {
    expect(IssueAnswer.parse({ ...issue, labels }).labels).toEqual(['bug', 'needs-spec']);
  });

  it.each([
    [{ url: 'https://github.example' }, true],
    [null, false],
    [undefined, false],
  ])('with the pull request %j is one: %s', (pull, isPullRequest) => {
    expect(IssueAnswer.parse({ ...issue, pull_request: pull }).isPullRequest).toBe(isPullRequest);
  });

  it('must have a title', () => {
    expect(IssueAnswer.safeParse({ ...issue, title: 7 }).success).toBe(false);
  });
});
