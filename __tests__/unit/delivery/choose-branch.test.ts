import { describe, expect, it } from '@jest/globals';
import {
  chooseBranch,
  nameBranches,
  type BranchState,
} from '../../../src/delivery/choose-branch.ts';
import type { Commit, PullRequest } from '../../../src/github.ts';

const viewer = 'github-actions[bot]';
const ours: Commit = {
  oid: 'c1',
  author: viewer,
  message: 'Write the specification\n\nSpec-Writer-Issue: 7\nSpec-Writer-Input: abc',
};
const theirs: Commit = { oid: 'c2', author: 'mallory', message: 'Write the specification' };
const request = (state: PullRequest['state'], login = viewer): PullRequest => ({
  number: 3,
  url: 'https://example.com/3',
  title: 'Specification',
  body: '',
  state,
  base: 'main',
  author: { login, isBot: login === viewer },
});
const absent = { base: 'b0', pullRequests: [], commits: [], viewer };
const state = (change: Partial<BranchState>): BranchState => ({
  ...absent,
  head: 'c1',
  issue: 7,
  ...change,
});

describe('the branch to write to', () => {
  it('is created where there is none, even when one of that name was merged before', () => {
    const state = { ...absent, pullRequests: [request('merged')] };
    expect(chooseBranch(state)).toEqual({ is: 'create' });
  });

  it.each<[string, Partial<BranchState>]>([
    ['holds a commit of ours', { commits: [theirs, ours] }],
    [
      'holds one that names only the input',
      {
        commits: [{ ...ours, message: 'Write\n\nSpec-Writer-Input: abc' }],
      },
    ],
    ['has an open pull request of ours', { commits: [theirs], pullRequests: [request('open')] }],
    [
      'was ours, with a pull request that was closed',
      {
        commits: [ours],
        pullRequests: [request('closed')],
      },
    ],
    [
      'is ours, with a pull request that a person opened',
      {
        commits: [ours],
        pullRequests: [request('open', 'ana')],
      },
    ],
    [
      'was merged once and has an open pull request again',
      {
        commits: [ours],
        pullRequests: [request('open'), request('merged')],
      },
    ],
    ['stands at the base and has no pull request', { head: 'b0' }],
    [
      'stands at the base after its pull request was merged',
      {
        head: 'b0',
        pullRequests: [request('merged')],
      },
    ],
  ])('is one that %s', (_, change) => {
    expect(chooseBranch(state(change))).toEqual({ is: 'append' });
  });

  it.each<[string, Partial<BranchState>, string]>([
    ['holds nothing of ours', { commits: [theirs] }, 'the work of somebody else'],
    ['copies our trailer', { commits: [{ ...ours, author: 'mallory' }] }, 'somebody else'],
    [
      'has our account, but not our trailer',
      {
        commits: [{ ...ours, message: 'Bump the version' }],
      },
      'somebody else',
    ],
    [
      'holds only our commit for another issue',
      {
        commits: [{ ...ours, message: 'Write\n\nSpec-Writer-Issue: 70' }],
      },
      'somebody else',
    ],
    [
      'had a closed pull request of ours before somebody took the name',
      {
        commits: [theirs],
        pullRequests: [request('closed')],
      },
      'somebody else',
    ],
    [
      'has an open pull request of somebody else',
      {
        commits: [theirs],
        pullRequests: [request('open', 'mallory')],
      },
      'somebody else',
    ],
    [
      'holds only a commit of ours that a squash brought to its base',
      { commits: [theirs, ours], inherited: new Set([ours.oid]) },
      'somebody else',
    ],
    ['was merged', { commits: [ours], pullRequests: [request('merged')] }, '#3 has merged'],
    [
      'was merged by a pull request that a person opened',
      {
        commits: [ours],
        pullRequests: [request('merged', 'ana')],
      },
      '#3 has merged',
    ],
  ])('is never one that %s', (_, change, reason) => {
    const choice = chooseBranch(state(change));
    expect(choice).toEqual({ is: 'taken', reason: expect.stringContaining(reason) as unknown });
  });

  it('counts any commit of ours where there is no issue', () => {
    expect(chooseBranch({ ...absent, head: 'c1', commits: [ours] })).toEqual({ is: 'append' });
  });

  it('has one of twenty names', () => {
    const names = nameBranches('spec/issue-7');
    expect(names.slice(0, 3)).toEqual(['spec/issue-7', 'spec/issue-7-2', 'spec/issue-7-3']);
    expect(names).toHaveLength(20);
    expect(names.at(-1)).toBe('spec/issue-7-20');
  });
});
