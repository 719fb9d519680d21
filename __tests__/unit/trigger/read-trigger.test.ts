import { describe, expect, it } from '@jest/globals';
import { statusLabels } from '../../../src/delivery/status-labels.ts';
import { SpecWriterError } from '../../../src/errors.ts';
import { readTrigger, type WorkflowEvent } from '../../../src/trigger/read-trigger.ts';
import { inProgressLabel } from '../../../src/trigger/trigger.ts';
import { recordedEvent } from './recorded-event.ts';

const codertocat = { login: 'Codertocat', isBot: false };
const asking = { 'label.name': 'needs-spec' };
const onIssue = {
  number: 1,
  isPullRequest: false,
  snapshot: {
    title: 'Spelling error in the README file',
    body: "It looks like you accidently spelled 'commit' with two 't's.",
    author: codertocat,
  },
  labels: ['bug'],
};
const onPullRequest = {
  number: 2,
  isPullRequest: true,
  snapshot: {
    title: 'Update the README with new information.',
    body: 'This is a pretty simple change that we need to pull into master.',
    author: codertocat,
  },
  labels: ['bug'],
};
const bare = (name: string, payload: unknown = {}): WorkflowEvent => ({
  ...recordedEvent('workflow_dispatch'),
  name,
  payload,
});

describe('an event that asks', () => {
  it('is the label that is set on an issue', () => {
    expect(readTrigger(recordedEvent('issues.labeled', asking))).toEqual({
      event: 'labeled',
      sender: codertocat,
      subject: onIssue,
      at: '2019-05-15T15:20:18Z',
    });
  });

  it.each(['Needs-Spec', 'NEEDS-SPEC'])('is the label in any case: %s', (name) => {
    const event = recordedEvent('issues.labeled', { 'label.name': name });
    expect(readTrigger(event)).toMatchObject({ event: 'labeled' });
  });

  it.each([
    ['/spec', ''],
    ['\n\n/spec think of fish', 'think of fish'],
  ])('is a comment that begins with the command: %j', (body, words) => {
    expect(
      readTrigger(
        recordedEvent('issue_comment.created', {
          'comment.body': body,
          'comment.created_at': '2019-05-15T15:20:30Z',
        }),
      ),
    ).toEqual({
      event: 'comment',
      sender: codertocat,
      subject: onIssue,
      comment: { id: 492700400, words },
      at: '2019-05-15T15:20:30Z',
    });
  });

  it('is such a comment on a pull request', () => {
    const changes = { 'comment.body': '/spec', 'issue.number': 2 };
    const event = recordedEvent('issue_comment.created.on-pull-request', changes);
    expect(readTrigger(event)).toMatchObject({
      event: 'comment',
      subject: { number: 2, isPullRequest: true },
    });
  });

  it.each([
    ['pull_request.opened', {}, [], '2019-05-15T15:20:33Z'],
    ['pull_request.synchronize', {}, ['bug'], '2019-05-15T15:20:33Z'],
    ['pull_request.opened', { action: 'reopened' }, [], '2019-05-15T15:20:33Z'],
    ['pull_request.opened', { action: 'ready_for_review' }, [], '2019-05-15T15:20:33Z'],
  ])('is a pull request that says something new: %s %j', (file, changes, labels, at) => {
    expect(readTrigger(recordedEvent(file, changes))).toEqual({
      event: 'pull-request',
      sender: codertocat,
      subject: { ...onPullRequest, labels },
      at,
    });
  });

  it('is the label that is set on a pull request', () => {
    expect(readTrigger(recordedEvent('pull_request.labeled', asking))).toEqual({
      event: 'labeled',
      sender: codertocat,
      subject: onPullRequest,
      at: '2019-05-15T15:20:35Z',
    });
  });

  it('is the button', () => {
    const people = { actor: 'octocat', triggeringActor: 'octocat' };
    const trigger = readTrigger(recordedEvent('workflow_dispatch', {}, people));
    expect(trigger).toEqual({ event: 'dispatch', sender: { login: 'octocat', isBot: false } });
  });

  it.each([
    ['an event without a sender', 'workflow_dispatch', 'eva', 'eva', false],
    ['a run without an event', '', 'eva', 'eva', false],
    ['a run without an event, by an app', '', 'helper[bot]', 'helper[bot]', true],
    ['a run without an event and anybody', '', '', '', false],
  ])('is %s, which is that of the actor', (_, name, actor, login, isBot) => {
    const event = { ...bare(name), actor, triggeringActor: actor };
    expect(readTrigger(event)).toEqual({ event: 'dispatch', sender: { login, isBot } });
  });
});

describe('who asks', () => {
  it.each([
    ['User', 'eva', false],
    ['User', 'eva[bot]', false],
    ['Bot', 'evil[bot]', true],
    ['Bot', 'Copilot', true],
    ['Organization', 'octo', true],
  ])('a sender of type %s named %s is an app: %s', (type, login, isBot) => {
    const changes = { ...asking, 'sender.type': type, 'sender.login': login };
    const event = recordedEvent('issues.labeled', changes, { triggeringActor: login });
    expect(readTrigger(event)).toMatchObject({ sender: { login, isBot } });
  });

  it.each([
    ['Codertocat', undefined],
    ['codertocat', undefined],
    ['', undefined],
    ['eva', 'eva'],
    ['helper[bot]', 'helper[bot]'],
  ])('under the event of Codertocat that %j runs, %j is whoever runs it again', (name, rerunBy) => {
    const event = recordedEvent('issues.labeled', asking, { triggeringActor: name });
    const trigger = readTrigger(event);
    expect('rerunBy' in trigger ? trigger.rerunBy : undefined).toBe(rerunBy);
  });

  it.each([
    [1, undefined],
    [2, true],
    [Number.NaN, undefined],
  ])('asks in attempt %d again: %s', (attempt, isRerun) => {
    const trigger = readTrigger(recordedEvent('issues.labeled', asking, { attempt }));
    expect('isRerun' in trigger ? trigger.isRerun : undefined).toBe(isRerun);
  });

  it('may have been deleted, as the author of the text', () => {
    const event = recordedEvent('issues.labeled', { ...asking, 'issue.user': null });
    expect(readTrigger(event)).toMatchObject({
      subject: { snapshot: { author: { login: 'ghost' } } },
    });
  });
});

describe('an event that asks for nothing', () => {
  it.each<[string, WorkflowEvent, string, string]>([
    [
      'an issue that is opened, whatever labels it carries',
      recordedEvent('issues.opened', { 'issue.labels': [{ name: 'needs-spec' }] }),
      'action-not-supported',
      'Nothing to do: the event is issues.opened; a specification is asked for by setting the label needs-spec.',
    ],
    [
      'another label',
      recordedEvent('issues.labeled', { 'issue.labels': [{ name: 'needs-spec' }] }),
      'other-label',
      'Nothing to do: the label is "bug"; a specification is asked for by setting the label needs-spec.',
    ],
    [
      'a label that only begins alike',
      recordedEvent('issues.labeled', { 'label.name': 'needs-spec-review' }),
      'other-label',
      'Nothing to do: the label is "needs-spec-review"; a specification is asked for by setting the label needs-spec.',
    ],
    [
      'the label on a closed issue',
      recordedEvent('issues.labeled', { ...asking, 'issue.state': 'closed' }),
      'issue-closed',
      'Nothing to do: issue #1 is closed; reopen it and ask again.',
    ],
    [
      'another comment',
      recordedEvent('issue_comment.created'),
      'no-command',
      'Nothing to do: the comment is not the command; a specification is asked for by a new comment that begins with /spec.',
    ],
    [
      'a comment that is edited',
      recordedEvent('issue_comment.created', { action: 'edited', 'comment.body': '/spec' }),
      'action-not-supported',
      'Nothing to do: the event is issue_comment.edited; a specification is asked for by a new comment that begins with /spec.',
    ],
    [
      'the command on a closed pull request',
      recordedEvent('issue_comment.created.on-pull-request', {
        'comment.body': '/spec',
        'issue.state': 'closed',
      }),
      'pull-request-closed',
      'Nothing to do: pull request #1 is closed; reopen it and ask again.',
    ],
    [
      'a pull request that is assigned',
      recordedEvent('pull_request.opened', { action: 'assigned' }),
      'action-not-supported',
      'Nothing to do: the event is pull_request.assigned; a specification is written when a pull request is opened, reopened, updated or ready for review, or gets the label needs-spec.',
    ],
    [
      'another label on a pull request',
      recordedEvent('pull_request.labeled'),
      'other-label',
      'Nothing to do: the label is "bug"; a specification is written when a pull request is opened, reopened, updated or ready for review, or gets the label needs-spec.',
    ],
    [
      'a closed pull request',
      recordedEvent('pull_request.synchronize', { 'pull_request.state': 'closed' }),
      'pull-request-closed',
      'Nothing to do: pull request #2 is closed; reopen it and ask again.',
    ],
    [
      'a pull request from a fork',
      recordedEvent('pull_request.opened', {
        'pull_request.head.repo.full_name': 'stranger/Hello-World',
      }),
      'pull-request-from-fork',
      'Nothing to do: pull request #2 comes from the fork stranger/Hello-World, whose files nobody here has approved; state the requirement in an issue and set the label needs-spec there.',
    ],
    [
      'a pull request from a fork that was deleted, with the label',
      recordedEvent('pull_request.labeled', { ...asking, 'pull_request.head.repo': null }),
      'pull-request-from-fork',
      'Nothing to do: pull request #2 comes from a fork that was deleted, whose files nobody here has approved; state the requirement in an issue and set the label needs-spec there.',
    ],
    [
      'pull_request_target',
      { ...recordedEvent('pull_request.opened'), name: 'pull_request_target' },
      'pull-request-target',
      'Refused: pull_request_target runs with the rights of the repository on what anybody proposes; start the workflow from pull_request instead.',
    ],
    [
      'a push',
      bare('push', 'not even read'),
      'event-not-supported',
      'Nothing to do: the event is push; a specification is asked for by issues, issue_comment, pull_request or workflow_dispatch.',
    ],
    [
      'a name that means something to JavaScript',
      bare('constructor'),
      'event-not-supported',
      'Nothing to do: the event is constructor; a specification is asked for by issues, issue_comment, pull_request or workflow_dispatch.',
    ],
  ])('is skipped with the reason: %s', (_, event, code, reason) => {
    expect(readTrigger(event)).toEqual({ is: 'skip', code, reason });
  });

  it('shows names from outside short and on one line', () => {
    const name = `bug"\n::error::${'x'.repeat(200)}`;
    const found = readTrigger(recordedEvent('issues.labeled', { 'label.name': name }));
    expect(found).toMatchObject({ reason: expect.stringMatching(/^.{1,200}$/u) as unknown });
  });
});

describe('an event that is none of GitHub', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['issues.labeled', { action: undefined }, 'action'],
    ['issues.labeled', { label: null }, 'label'],
    ['issues.labeled', { ...asking, 'issue.number': '1' }, 'issue.number'],
    ['issues.labeled', { ...asking, 'issue.title': undefined }, 'issue.title'],
    ['issues.labeled', { ...asking, 'issue.body': 7 }, 'issue.body'],
    ['issues.labeled', { ...asking, 'issue.state': undefined }, 'issue.state'],
    ['issues.labeled', { ...asking, 'issue.updated_at': 'yesterday' }, 'issue.updated_at'],
    ['issues.labeled', { ...asking, sender: undefined }, 'sender'],
    ['issues.labeled', { ...asking, 'sender.type': undefined }, 'sender.type'],
    ['issues.labeled', { ...asking, 'sender.login': '' }, 'sender.login'],
    ['issue_comment.created', { comment: undefined }, 'comment'],
    ['issue_comment.created', { 'comment.created_at': null }, 'comment.created_at'],
    ['pull_request.opened', { 'pull_request.base.repo': null }, 'pull_request.base.repo'],
    ['pull_request.opened', { 'pull_request.head': undefined }, 'pull_request.head'],
    ['workflow_dispatch', { sender: {} }, 'sender.login'],
  ])('%s with %j: found no usable %s', (file, changes, field) => {
    let thrown: unknown;
    try {
      readTrigger(recordedEvent(file, changes));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(SpecWriterError);
    expect(thrown).toMatchObject({ kind: 'input' });
    expect((thrown as SpecWriterError).message).toContain(`found no usable ${field}`);
  });

  it.each([undefined, null, 'labeled', 7, []])('%j is refused as a payload', (payload) => {
    expect(() => readTrigger({ ...bare('issues'), payload })).toThrow(
      'Expected the event issues as GitHub sends it, found no usable object.',
    );
  });

  it('may lack what GitHub leaves empty', () => {
    const event = recordedEvent('issues.labeled', { ...asking, 'issue.body': null });
    expect(readTrigger(event)).toMatchObject({ subject: { snapshot: { body: '' } } });
  });
});

describe('the label of a run that goes on', () => {
  it('is the one that the delivery sets', () => {
    expect(statusLabels.inProgress.name).toBe(inProgressLabel);
  });
});
