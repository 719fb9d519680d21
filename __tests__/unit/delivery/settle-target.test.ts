import { describe, expect, it } from '@jest/globals';
import { settleTarget } from '../../../src/delivery/settle-target.ts';
import { readInputs } from '../../../src/inputs.ts';
import type { Trigger } from '../../../src/trigger/trigger.ts';
import { catchError } from '../../support/catch-error.ts';

const octo = { login: 'octo', isBot: false };
const dispatch: Trigger = { event: 'dispatch', sender: octo };
const about = (isPullRequest: boolean, labels: readonly string[]): Trigger => ({
  event: 'labeled',
  sender: octo,
  subject: {
    number: 7,
    isPullRequest,
    labels,
    snapshot: { title: 'Sell', body: '', author: octo },
  },
});
const settle = (given: Record<string, string>, trigger: Trigger = about(false, ['needs-spec'])) =>
  settleTarget(readInputs({ provider: 'offline', ...given }), {
    trigger,
    repository: 'octo/shop',
    serverUrl: 'https://github.com',
    runUrl: 'https://github.com/octo/shop/actions/runs/1',
  });

describe('where the document is to arrive', () => {
  it('is nowhere when nothing is to be published', () => {
    expect(settle({ publish: 'none' })).toBeUndefined();
  });

  it('follows from the issue of the event', () => {
    expect(settle({ 'spec-path': './docs/{issue}.md', labels: 'docs' })).toMatchObject({
      publish: 'pull-request',
      subject: 7,
      branch: 'spec/issue-7',
      specPath: 'docs/7.md',
      hasLabels: true,
      labels: ['docs'],
      draft: false,
    });
  });

  it('follows from the issue of the inputs before that of the event', () => {
    const target = settle({ 'issue-number': '9' });
    expect(target).toMatchObject({ subject: 9, branch: 'spec/issue-9', hasLabels: true });
  });

  it('is one branch for one document where there is no issue', () => {
    const [one, same, other] = ['SPEC.md', './SPEC.md', 'docs/SPEC.md'].map(
      (path) => settle({ 'spec-path': path }, dispatch)?.branch,
    );
    expect(one).toMatch(/^spec\/requirement-[0-9a-f]{8}$/u);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });

  it.each<[string, boolean, Trigger, Record<string, string>]>([
    ['an issue', true, about(false, []), {}],
    ['a pull request that asked by the label', true, about(true, ['Needs-Spec']), {}],
    ['a pull request that asked otherwise', false, about(true, ['bug']), {}],
    ['an issue that the inputs name', true, dispatch, { 'issue-number': '9' }],
    ['no issue', false, dispatch, {}],
  ])('tells the state by labels on %s: %s', (_, hasLabels, trigger, given) => {
    expect(settle(given, trigger)?.hasLabels).toBe(hasLabels);
  });

  it('is a comment where comment-on says, and only for publish: comment', () => {
    const on = { 'comment-on': '12' };
    expect(settle({ publish: 'comment', ...on }, dispatch)).toMatchObject({ commentOn: 12 });
    expect(settle({ publish: 'comment' })?.commentOn).toBeUndefined();
    expect(settle(on)?.commentOn).toBeUndefined();
  });

  it.each<[Record<string, string>, string]>([
    [{ publish: 'comment' }, 'Expected an issue or pull request to comment on, found none.'],
    [{ 'spec-path': '../SPEC.md' }, 'which leads out of it'],
    [{ 'spec-path': '/etc/SPEC.md' }, 'which is absolute'],
    [{ 'spec-path': '.github/workflows/SPEC.md' }, 'which holds the workflows of GitHub'],
    [{ 'spec-path': '{issue}.md' }, 'Expected an issue for "{issue}"'],
    [{ branch: 'a..b' }, 'which holds ".."'],
    [{ branch: 'spec/{number}' }, 'which holds a brace'],
  ])('is refused before anything is spent: %j', async (given, message) => {
    const refused = await catchError(Promise.resolve().then(() => settle(given, dispatch)));
    expect(refused.message).toContain(message);
  });
});
