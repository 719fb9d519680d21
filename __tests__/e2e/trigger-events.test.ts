import { describe, expect, it } from '@jest/globals';
import { askArchitect, expectSkipped, greeter, startArchitect } from '../support/ask-architect.ts';
import {
  commentEvent,
  dispatchEvent,
  labeledEvent,
  pullRequestEvent,
  recordedEvent,
} from '../support/recorded-event.ts';
import { askFor, deliver, listWrites, plants } from '../support/run-delivery.ts';
import { startGitHub } from '../support/start-github.ts';

const other = { number: 1, ...plants };

describe('an event as GitHub recorded it', () => {
  it.each([
    ['issues.labeled', /the label is "bug"; a specification is asked for by setting/u],
    ['issues.opened', /the event is issues\.opened/u],
    ['issue_comment.created', /the comment is not the command/u],
    ['issue_comment.created.on-pull-request', /the comment is not the command/u],
    ['pull_request.opened', /Codertocat has the role none here and needs write/u],
    ['pull_request.synchronize', /Codertocat has the role none here and needs write/u],
    ['pull_request.labeled', /the label is "bug"; a specification is written when/u],
  ])('does nothing for %s, and says why', async (name, why) => {
    await using github = await startGitHub();
    await using model = await startArchitect();
    const event = recordedEvent(name);
    await using run = await askArchitect({ github, model }, other, { event });
    expectSkipped(run, { github, model }, why);
  });

  it.each(['push', 'schedule', 'release', 'pull_request_review', 'workflow_run', 'merge_group'])(
    'does nothing for %s',
    async (name) => {
      await using github = await startGitHub();
      await using model = await startArchitect();
      const event = { name, payload: { action: 'created', ref: 'refs/heads/main' } };
      await using run = await askArchitect({ github, model }, other, { event });
      expectSkipped(run, { github, model }, new RegExp(`the event is ${name};`, 'u'));
      expect(github.requests).toEqual([]);
    },
  );

  it('says what is missing when a button names nothing', async () => {
    await using github = await startGitHub();
    await using run = await deliver(github, other, { event: recordedEvent('workflow_dispatch') });
    expect(run.outputs).toMatchObject({ outcome: 'failed' });
    expect(run.outputs['reason']).toBe('Expected a requirement, found none.');
    expect(github.requests).toEqual([]);
  });

  it('says which field is missing when a runner hands over something else', async () => {
    await using github = await startGitHub();
    const event = { name: 'issues', payload: { action: 'labeled', label: { name: 'needs-spec' } } };
    await using run = await deliver(github, other, { event });
    expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(run.outputs['reason']).toMatch(/found no usable issue, sender/u);
  });
});

describe('a specification', () => {
  it.each([
    ['another label', labeledEvent(other, { label: 'bug' }), /the label is "bug"/u],
    [
      'a comment without the command',
      commentEvent(other, { body: 'see /spec' }),
      /not the command/u,
    ],
    [
      'a comment with a word like it',
      commentEvent(other, { body: '/specify' }),
      /not the command/u,
    ],
    ['a closed issue', labeledEvent({ ...other, state: 'closed' }), /issue #1 is closed/u],
    [
      'a closed pull request',
      pullRequestEvent({ ...other, state: 'closed' }),
      /pull request #1 is closed/u,
    ],
    [
      'a comment of an outsider',
      commentEvent(other, { by: 'stranger', body: '/spec' }),
      /stranger/u,
    ],
    [
      'a pull request of an app that is not listed',
      pullRequestEvent({ ...other, by: 'roadmap-bot[bot]' }, { by: 'roadmap-bot[bot]' }),
      /the app roadmap-bot\[bot\] is not in allowed-bots/u,
    ],
  ])('is not written for %s', async (_, event, why) => {
    await using github = await startGitHub();
    await using model = await startArchitect();
    await using run = await askArchitect({ github, model }, other, { event });
    expectSkipped(run, { github, model }, why);
  });

  it('is written for the issue that a person names by hand', async () => {
    await using github = await startGitHub();
    const number = await github.openIssue(plants);
    await using run = await deliver(
      github,
      { number, ...plants },
      {
        event: dispatchEvent(),
        inputs: { 'issue-number': String(number) },
      },
    );
    expect(run.outputs).toMatchObject({ outcome: 'created', branch: 'spec/issue-1' });
    const [pull] = await github.pulls();
    expect(pull?.body).toContain('Refs #1');
    expect(await github.comments(number)).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  it('is written for a text that a person types in, once for the same place', async () => {
    await using github = await startGitHub();
    const text = { event: dispatchEvent(), inputs: { requirement: plants.body } };
    await using first = await deliver(github, other, text);
    expect(first.outputs).toMatchObject({ outcome: 'created', 'pull-request-number': '1' });
    expect(first.outputs['branch']).toMatch(/^spec\/requirement-[0-9a-f]{8}$/u);
    const [pull] = await github.pulls();
    expect(pull).toMatchObject({ head: `octo:${first.outputs['branch'] ?? ''}`, base: 'main' });
    expect(pull?.body).not.toMatch(/Refs #/u);
    const written = listWrites(github).length;
    await using second = await deliver(github, other, text);
    expect(second.outputs).toMatchObject({ outcome: 'unchanged', branch: first.outputs['branch'] });
    expect(listWrites(github)).toHaveLength(written);
    expect(github.violations).toEqual([]);
  });

  it('is written for /spec on an issue, with what is said behind it', async () => {
    await using github = await startGitHub();
    const number = await github.openIssue({ ...plants, by: 'stranger' });
    const body = '/spec The shop must ship to Norway.';
    const id = await github.comment(number, { by: 'partner', body });
    await using run = await deliver(
      github,
      { number, ...plants },
      {
        event: commentEvent(
          { number, ...plants, by: 'stranger', labels: [] },
          { by: 'partner', body, id },
        ),
      },
    );
    expect(run.outputs).toMatchObject({ outcome: 'created', branch: 'spec/issue-1' });
    const text = await github.readFile('SPEC.md', 'spec/issue-1');
    expect(text).toContain('ship to Norway');
    expect(text).not.toContain('/spec');
    expect(await github.labels(number)).toEqual(['spec-ready']);
    expect(github.violations).toEqual([]);
  });

  it('is written for /spec on a pull request, whose labels it leaves alone', async () => {
    await using github = await startGitHub();
    const number = await github.openPullRequest(plants);
    await github.setLabels(number, ['enhancement']);
    const pull = { number, ...plants, labels: ['enhancement'], isPullRequest: true };
    await using run = await deliver(github, pull, {
      event: commentEvent(pull, { by: 'partner', body: '/SPEC' }),
      inputs: { publish: 'comment' },
    });
    expect(run.outputs).toMatchObject({ outcome: 'created' });
    const [comment, ...more] = await github.comments(number);
    expect(more).toEqual([]);
    expect(comment?.body).toContain('must list plants');
    expect(await github.labels(number)).toEqual(['enhancement']);
    expect(github.violations).toEqual([]);
  });

  it.each(['opened', 'synchronize'] as const)(
    'is written for a pull request of a listed app that is %s',
    async (action) => {
      await using github = await startGitHub();
      const number = await github.openPullRequest({ ...plants, by: 'helper[bot]' });
      const pull = { number, ...plants, by: 'helper[bot]', association: 'NONE' };
      await using run = await deliver(github, pull, {
        event: pullRequestEvent(pull, { by: 'helper[bot]', action }),
        inputs: { publish: 'comment', 'allowed-bots': 'helper[bot]' },
      });
      expect(run.outputs).toMatchObject({ outcome: 'created' });
      expect(await github.comments(number)).toHaveLength(1);
      expect(await github.labels(number)).toEqual([]);
      expect(github.violations).toEqual([]);
    },
  );

  it('is written for a label on a pull request, which then tells its state', async () => {
    await using github = await startGitHub();
    const number = await github.openPullRequest(plants);
    await github.setLabels(number, ['needs-spec', 'enhancement']);
    const pull = { number, ...plants, labels: ['needs-spec', 'enhancement'] };
    await using run = await deliver(github, pull, {
      event: pullRequestEvent(pull, { by: 'partner', action: 'labeled' }),
      inputs: { publish: 'comment' },
    });
    expect(run.outputs).toMatchObject({ outcome: 'created' });
    expect(await github.labels(number)).toEqual(['enhancement', 'spec-ready']);
  });

  it('is not written for the pull request that delivers one', async () => {
    await using github = await startGitHub();
    await using model = await startArchitect();
    const asked = await askFor(github, greeter);
    await using first = await askArchitect({ github, model }, asked, {
      token: github.tokens.partner,
    });
    expect(first.outputs['outcome']).toBe('created');
    const [pull] = await github.pulls();
    const { number = 0, title = '', body = '' } = pull ?? {};
    const writes = listWrites(github).length;
    await using second = await askArchitect(
      { github, model },
      { number, title, body },
      {
        event: pullRequestEvent({ number, title, body, by: 'partner' }, { by: 'partner' }),
      },
    );
    expect(second.outputs['reason']).toMatch(/was opened to deliver a specification/u);
    expect(listWrites(github)).toHaveLength(writes);
    expect(model.requests).toHaveLength(1);
  });
});
