import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Login } from './start-github.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'github', 'events');
const Payload = z.record(z.string(), z.unknown());
const Part = z.record(z.string(), z.unknown());

/** As GitHub recorded it. */
export const readRecordedEvent = (name: string): Record<string, unknown> =>
  Payload.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));

export type EventIssue = {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly by?: Login;
  readonly labels?: readonly string[];
  readonly state?: 'open' | 'closed';
  /** How its author stands to the repository; that of the owner when not said. */
  readonly association?: string;
  /** When it was last changed, which is when the label was set. */
  readonly at?: string;
};

export type ActionEvent = { readonly name: string; readonly payload: unknown };

const sender = (login: string): object => ({
  ...Part.parse(readRecordedEvent('issues.labeled')['sender']),
  login,
  type: login.endsWith('[bot]') ? 'Bot' : 'User',
});

function changeIssue(recorded: unknown, issue: EventIssue): object {
  const { number, title, body, by = 'octo', labels = ['needs-spec'], state = 'open' } = issue;
  return {
    ...Part.parse(recorded),
    ...{ number, title, body, state },
    user: sender(by),
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
  { by = 'octo', label = 'needs-spec' }: { readonly by?: string; readonly label?: string } = {},
): ActionEvent {
  const recorded = readRecordedEvent('issues.labeled');
  const payload = {
    ...recorded,
    issue: changeIssue(recorded['issue'], issue),
    label: { ...Part.parse(recorded['label']), name: label },
    sender: sender(by),
  };
  return { name: 'issues', payload };
}

/** The same for a comment; `onPullRequest` is what only a pull request has among the issues. */
export function commentEvent(
  issue: EventIssue,
  { by = 'octo', body }: { readonly by?: string; readonly body: string },
): ActionEvent {
  const recorded = readRecordedEvent('issue_comment.created');
  const comment = Part.parse(recorded['comment']);
  const payload = {
    ...recorded,
    issue: changeIssue(recorded['issue'], issue),
    comment: { ...comment, body, user: sender(by), created_at: issue.at ?? afterAll },
    sender: sender(by),
  };
  return { name: 'issue_comment', payload };
}

/** GitHub's recorded event of somebody who started the workflow by hand. */
export const dispatchEvent = (by = 'octo'): ActionEvent => ({
  name: 'workflow_dispatch',
  payload: { ...readRecordedEvent('workflow_dispatch'), sender: sender(by) },
});
