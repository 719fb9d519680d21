import { describe, expect, it } from '@jest/globals';
import {
  chooseComments,
  CommentAnswer,
  IssueAnswer,
} from '../../../src/adapters/read-issue-answer.ts';

const comment = (association: string, user: unknown): CommentAnswer =>
  CommentAnswer.parse({ body: 'x', author_association: association, user, extra: 1 });

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
    expect(IssueAnswer.parse({ title: 'T', body })).toEqual({ title: 'T', body: '' });
  });

  it('must have a title', () => {
    expect(IssueAnswer.safeParse({ title: 7 }).success).toBe(false);
  });
});
