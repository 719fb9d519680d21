import { describe, expect, it } from '@jest/globals';
import {
  askArchitect,
  expectSkipped,
  greeter,
  readPrompts,
  startArchitect,
} from '../support/ask-architect.ts';
import {
  dispatchEvent,
  labeledEvent,
  pullRequestEvent,
  type Actor,
} from '../support/recorded-event.ts';
import { askFor, deliver, listWrites } from '../support/run-delivery.ts';
import { startGitHub, type GitHubServer } from '../support/start-github.ts';
import type { ModelServer } from '../support/start-model.ts';

type Case = {
  readonly by: Actor;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly role?: Parameters<GitHubServer['setRole']>[1];
  readonly rerunBy?: string;
};

/** Sets the scene of a label and runs the action on it. */
async function setLabel({ by, inputs = {}, role, rerunBy = '' }: Case) {
  const github = await startGitHub();
  const model = await startArchitect();
  const asked = await askFor(github, greeter);
  if (role !== undefined) github.setRole(typeof by === 'string' ? by : by.login, role);
  const run = await askArchitect({ github, model }, asked, {
    event: labeledEvent(asked, { by }),
    env: { GITHUB_TRIGGERING_ACTOR: rerunBy },
    inputs: { publish: 'comment', ...inputs },
  });
  return {
    github,
    model,
    run,
    [Symbol.asyncDispose]: async () => {
      for (const part of [run, model, github]) await part[Symbol.asyncDispose]();
    },
  };
}

const copilot = { login: 'Copilot', type: 'Bot' } as const;
const evil = 'evil[bot]';

describe('who may ask for a specification', () => {
  it.each<[string, Case, RegExp]>([
    [
      'an outsider, whose issue an issue form has labelled',
      { by: 'stranger' },
      /stranger has the role read here and needs write/u,
    ],
    [
      'somebody whom GitHub does not know',
      { by: 'nobody-of-this-name' },
      /nobody-of-this-name has the role none/u,
    ],
    ['who may triage', { by: 'partner', role: 'triage' }, /partner has the role triage/u],
    [
      'who writes where a maintainer is needed',
      { by: 'partner', inputs: { 'min-role': 'maintain' } },
      /partner has the role write here and needs maintain/u,
    ],
    [
      'who has a role of their own organisation that reads',
      { by: 'partner', role: { name: 'security', base: 'read' } },
      /partner has the role read/u,
    ],
    ['an app without a word about it', { by: evil }, /the app evil\[bot\] is not in allowed-bots/u],
    ['an app whose name looks like that of a person', { by: copilot }, /the app Copilot is not/u],
    [
      'an app that is listed without its ending',
      { by: 'helper[bot]', inputs: { 'allowed-bots': 'helper\nHelper[bot]' } },
      /the app helper\[bot\] is not in allowed-bots/u,
    ],
    [
      'a person named like a listed app',
      { by: 'stranger', inputs: { 'allowed-bots': 'stranger' } },
      /stranger has the role read/u,
    ],
    [
      'an outsider who runs a label of the owner again',
      { by: 'octo', rerunBy: 'stranger' },
      /stranger has the role read/u,
    ],
    [
      'the owner who runs a label of an outsider again',
      { by: 'stranger', rerunBy: 'octo' },
      /stranger/u,
    ],
    ['an app that runs a label of the owner again', { by: 'octo', rerunBy: evil }, /the app evil/u],
  ])('does not let in %s', async (_, given, why) => {
    await using found = await setLabel(given);
    expectSkipped(found.run, found, why);
  });

  it.each<[string, Case]>([
    ['who may write', { by: 'partner' }],
    [
      'who may triage, where that is enough',
      { by: 'partner', role: 'triage', inputs: { 'min-role': 'triage' } },
    ],
    ['who maintains', { by: 'partner', role: 'maintain' }],
    [
      'who has a role of their own organisation that writes',
      { by: 'partner', role: { name: 'builder', base: 'write' } },
    ],
    ['a listed app', { by: 'helper[bot]', inputs: { 'allowed-bots': 'x\nhelper[bot]' } }],
    [
      'a listed app whose name has no ending',
      { by: copilot, inputs: { 'allowed-bots': 'Copilot' } },
    ],
    ['a writer who runs a label of the owner again', { by: 'octo', rerunBy: 'partner' }],
  ])('lets in %s', async (_, given) => {
    await using found = await setLabel(given);
    expect(found.run.outputs).toMatchObject({ outcome: 'created', valid: 'true', requests: '1' });
    expect(found.model.requests).toHaveLength(1);
    expect(found.github.violations).toEqual([]);
  });

  it('takes no wildcard for the names of apps', async () => {
    await using found = await setLabel({ by: evil, inputs: { 'allowed-bots': '*' } });
    expect(found.run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(found.run.outputs['reason']).toContain('Expected input "allowed-bots" to name each app');
    expect(found.github.requests).toEqual([]);
    expect(found.model.requests).toHaveLength(0);
  });
});

describe('a label that stands on an issue that the button names', () => {
  const press = async (github: GitHubServer, by: string, model: ModelServer) => {
    const number = await github.openIssue({ ...greeter, by: 'stranger' });
    await github.setLabels(number, ['needs-spec'], { by });
    return askArchitect(
      { github, model },
      { number, ...greeter },
      {
        event: dispatchEvent(),
        inputs: { publish: 'comment', 'issue-number': String(number) },
      },
    );
  };

  it.each([
    ['stranger', /stranger set the label needs-spec on #1, and stranger has the role read here/u],
    ['helper[bot]', /the app helper\[bot\] is not in allowed-bots/u],
  ])('does not ask where an issue form set it in the name of %s', async (by, why) => {
    await using github = await startGitHub();
    await using model = await startArchitect();
    await using run = await press(github, by, model);
    expectSkipped(run, { github, model }, why);
  });

  it('asks where somebody who may write set it', async () => {
    await using github = await startGitHub();
    await using model = await startArchitect();
    await using run = await press(github, 'partner', model);
    expect(run.outputs).toMatchObject({ outcome: 'created' });
    expect(github.violations).toEqual([]);
  });

  it('asks no more where somebody removed it while the run waited', async () => {
    await using github = await startGitHub();
    await using model = await startArchitect();
    const number = await github.openIssue({ ...greeter, by: 'stranger' });
    github.startRun({ createdAt: '2025-11-01T12:00:00Z' });
    await github.setLabels(number, ['needs-spec'], { at: '2025-11-01T11:00:00Z' });
    await github.setLabels(number, [], { at: '2025-11-01T12:30:00Z' });
    await using run = await askArchitect(
      { github, model },
      { number, ...greeter },
      {
        event: dispatchEvent(),
        inputs: { 'issue-number': String(number) },
      },
    );
    expectSkipped(run, { github, model }, /label needs-spec was removed from #1 meanwhile/u);
  });
});

describe('a lookup of the role', () => {
  it.each([
    ['is forbidden', { status: 403, body: '{"message":"Forbidden"}' }],
    ['fails and fails', { status: 500, body: '{"message":"Server Error"}' }],
    ['says nothing known', { status: 200, body: '{"permission":"superuser"}' }],
  ])('ends the run in red when it %s', async (_, failure) => {
    await using github = await startGitHub();
    await using model = await startArchitect();
    const asked = await askFor(github, greeter);
    github.fail({ path: /\/collaborators\//u, ...failure });
    await using run = await askArchitect({ github, model }, asked);
    const error = run.commands.find(({ name }) => name === 'error')?.message;
    expect(error).toMatch(/permission lookup failed, so nobody is let in/u);
    expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', valid: 'false' } });
    expect(run.outputs['reason']).toMatch(/permission lookup failed/u);
    expect(model.requests).toHaveLength(0);
    expect(listWrites(github)).toEqual([]);
  });

  it('lets in once GitHub answers after all', async () => {
    await using github = await startGitHub();
    await using model = await startArchitect();
    const asked = await askFor(github, greeter);
    github.fail({ path: /\/collaborators\//u, status: 502, body: '', times: 1 });
    await using run = await askArchitect({ github, model }, asked);
    expect(run.outputs).toMatchObject({ outcome: 'created' });
    expect(model.requests).toHaveLength(1);
  });
});

describe('an event that is run again later', () => {
  it('does nothing for an issue that was closed meanwhile', async () => {
    await using github = await startGitHub();
    await using model = await startArchitect();
    const asked = await askFor(github, greeter);
    await github.closeIssue(asked.number);
    await using run = await askArchitect({ github, model }, asked);
    expectSkipped(run, { github, model }, /issue #1 is closed; reopen it and ask again/u);
  });

  it.each(['spec-ready', 'spec-blocked', 'spec-failed'])(
    'counts %s as still asking, because that is how the first run ended',
    async (label) => {
      await using github = await startGitHub();
      await using model = await startArchitect();
      const asked = await askFor(github, greeter);
      await github.setLabels(asked.number, [label]);
      await using run = await askArchitect({ github, model }, asked, {
        env: { GITHUB_RUN_ATTEMPT: '2' },
      });
      expect(run.outputs).toMatchObject({ outcome: 'created' });
      expect(await github.labels(asked.number)).toEqual(['spec-ready']);
    },
  );

  it('does nothing for an issue that lost the label meanwhile', async () => {
    await using github = await startGitHub();
    await using model = await startArchitect();
    const asked = await askFor(github, greeter);
    await github.setLabels(asked.number, ['documentation']);
    await using run = await askArchitect({ github, model }, asked);
    expectSkipped(run, { github, model }, /label needs-spec was removed from #1 meanwhile/u);
  });
});

describe('what runs with rights on what anybody proposes', () => {
  it('is refused for pull_request_target', async () => {
    await using github = await startGitHub();
    await using model = await startArchitect();
    const asked = await askFor(github, greeter);
    const { payload } = pullRequestEvent(asked);
    await using run = await askArchitect({ github, model }, asked, {
      event: { name: 'pull_request_target', payload },
    });
    expectSkipped(run, { github, model }, /^Refused: pull_request_target/u);
    expect(github.requests).toEqual([]);
  });

  it.each([
    ['a fork', 'stranger/shop', /pull request #1 comes from the fork stranger\/shop/u],
    ['a fork in other letters', 'octo/shop-fork', /comes from the fork octo\/shop-fork/u],
  ])('is skipped for a pull request from %s', async (_, from, why) => {
    await using github = await startGitHub();
    await using model = await startArchitect();
    const number = await github.openPullRequestFrom('stranger', { ...greeter, branch: 'proposal' });
    const event = pullRequestEvent({ ...greeter, number, from }, { by: 'octo' });
    await using run = await askArchitect({ github, model }, { ...greeter, number }, { event });
    expectSkipped(run, { github, model }, why);
  });

  it('reads the text as the event brought it for one of the repository itself', async () => {
    await using github = await startGitHub();
    await using model = await startArchitect();
    const number = await github.openPullRequest(greeter);
    const asked = { ...greeter, number };
    await using run = await askArchitect({ github, model }, asked, {
      event: pullRequestEvent(asked, { by: 'partner' }),
      inputs: { publish: 'comment' },
    });
    expect(run.outputs).toMatchObject({ outcome: 'created' });
    expect(readPrompts(model)).toContain('must print a greeting');
    expect(github.violations).toEqual([]);
  });
});

describe('a run that stays on the runner', () => {
  it('asks GitHub nothing when somebody presses the button for a text of theirs', async () => {
    await using github = await startGitHub();
    await using run = await deliver(
      github,
      { number: 0, ...greeter },
      {
        event: { name: 'workflow_dispatch', payload: {} },
        inputs: { publish: 'none', requirement: greeter.body },
      },
    );
    expect(run.outputs).toMatchObject({ outcome: 'created' });
    expect(github.requests).toEqual([]);
  });
});
