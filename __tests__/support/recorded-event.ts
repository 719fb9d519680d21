import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const folder = join(import.meta.dirname, '..', 'fixtures', 'github', 'events');
const Payload = z.record(z.string(), z.unknown());
const Part = z.record(z.string(), z.unknown());

/** As GitHub recorded it. */
export const readRecordedEvent = (name: string): Record<string, unknown> =>
  Payload.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));

/** An account of the test; apps are told by their names, unless it says what it is. */
export type Actor = string | { readonly login: string; readonly type: 'User' | 'Bot' };

export type EventIssue = {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly by?: Actor;
  readonly labels?: readonly string[];
  readonly state?: 'open' | 'closed';
  /** How its author stands to the repository; that of the owner when not said. */
  readonly association?: string;
  /** When it was last changed, which is when the label was set. */
  readonly at?: string;
  readonly isPullRequest?: boolean;
};

export type EventPullRequest = Omit<EventIssue, 'isPullRequest'> & {
  /** The fork that it comes from; that of the repository itself when not said. */
  readonly from?: string;
};

export type ActionEvent = { readonly name: string; readonly payload: unknown };

/** The event as it was recorded, about a repository and people that no test knows. */
export const recordedEvent = (name: string): ActionEvent => ({
  name: name.replace(/\..*$/u, ''),
  payload: readRecordedEvent(name),
});

function toAccount(actor: Actor): object {
  const { login, type } =
    typeof actor === 'string'
      ? { login: actor, type: actor.endsWith('[bot]') ? 'Bot' : 'User' }
      : actor;
  return { ...Part.parse(readRecordedEvent('issues.labeled')['sender']), login, type };
}

function changeIssue(recorded: unknown, issue: Omit<EventIssue, 'isPullRequest'>): object {
  const { number, title, body, by = 'octo', labels = ['needs-spec'], state = 'open' } = issue;
  return {
    ...Part.parse(recorded),
    ...{ number, title, body, state },
    user: toAccount(by),
    author_association: issue.association ?? (by === 'stranger' ? 'NONE' : 'OWNER'),
    labels: labels.map((name) => ({ name })),
    updated_at: issue.at ?? afterAll,
  };
}

/** After everything that a test writes before its event. */
const afterAll = '2099-01-01T00:00:00Z';

/** GitHub's recorded event of a label that was set, about an issue of the test. */
export function labeledEvent(
  issue: EventIssue,
  { by = 'octo', label = 'needs-spec' }: { readonly by?: Actor; readonly label?: string } = {},
): ActionEvent {
  const recorded = readRecordedEvent('issues.labeled');
  const payload = {
    ...recorded,
    issue: changeIssue(recorded['issue'], issue),
    label: { ...Part.parse(recorded['label']), name: label },
    sender: toAccount(by),
  };
  return { name: 'issues', payload };
}

/** The same for a comment, on an issue or on a pull request. */
export function commentEvent(
  issue: EventIssue,
  { by = 'octo', body, id }: { readonly by?: Actor; readonly body: string; readonly id?: number },
): ActionEvent {
  const suffix = issue.isPullRequest === true ? '.on-pull-request' : '';
  const recorded = readRecordedEvent(`issue_comment.created${suffix}`);
  const comment = {
    ...Part.parse(recorded['comment']),
    ...{ body, user: toAccount(by), created_at: issue.at ?? afterAll },
    ...(id !== undefined && { id }),
  };
  const payload = {
    ...recorded,
    issue: changeIssue(recorded['issue'], issue),
    comment,
    sender: toAccount(by),
  };
  return { name: 'issue_comment', payload };
}

export type PullRequestAction = 'opened' | 'synchronize' | 'labeled';

/** The same for a pull request. */
export function pullRequestEvent(
  pull: EventPullRequest,
  {
    by = 'octo',
    action = 'opened',
  }: { readonly by?: Actor; readonly action?: PullRequestAction } = {},
): ActionEvent {
  const recorded = readRecordedEvent(`pull_request.${action}`);
  const part = Part.parse(recorded['pull_request']);
  const { labels = [], from = 'octo/shop' } = pull;
  const side = (name: 'head' | 'base', repository: string): object => ({
    [name]: { ...Part.parse(part[name]), repo: { full_name: repository } },
  });
  const payload = {
    ...recorded,
    number: pull.number,
    pull_request: {
      ...changeIssue(part, { ...pull, labels }),
      ...side('head', from),
      ...side('base', 'octo/shop'),
    },
    ...(action === 'labeled' && {
      label: { ...Part.parse(recorded['label']), name: 'needs-spec' },
    }),
    sender: toAccount(by),
  };
  return { name: 'pull_request', payload };
}

/** GitHub's recorded event of somebody who started the workflow by hand. */
export const dispatchEvent = (by: Actor = 'octo'): ActionEvent => ({
  name: 'workflow_dispatch',
  payload: { ...readRecordedEvent('workflow_dispatch'), sender: toAccount(by) },
});
