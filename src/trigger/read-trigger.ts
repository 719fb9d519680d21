import type { Account } from '../github.ts';
import {
  ActionPayload,
  CommentPayload,
  DispatchPayload,
  IssuePayload,
  LabelPayload,
  parsePayload,
  PullRequestPayload,
  type SubjectPayload,
} from './event-payloads.ts';
import {
  closed,
  fromBaseRights,
  fromFork,
  noCommand,
  otherAction,
  otherEvent,
  otherLabel,
} from './explain-skip.ts';
import { command, readCommand } from './read-command.ts';
import { isLabel, triggerLabel, type Skip, type Trigger } from './trigger.ts';

/** What the runner says about the event that started the workflow. */
export type WorkflowEvent = {
  /** Empty away from a runner. */
  readonly name: string;
  readonly payload: unknown;
  readonly actor: string;
  /** Who pressed "Re-run"; the same as the actor in a first run. */
  readonly triggeringActor: string;
  /** Counts from 1; more after "Re-run". */
  readonly attempt: number;
  /** `owner/name`. */
  readonly repository: string;
};

/** The events of which the payload is read. */
const readers: Readonly<Record<string, (event: WorkflowEvent) => Trigger | Skip>> = {
  workflow_dispatch: readDispatch,
  issues: readIssues,
  issue_comment: readIssueComment,
  pull_request: readPullRequest,
};

/** Whether the payload of an event is needed to understand it. */
export const needsPayload = (name: string): boolean => Object.hasOwn(readers, name);

/** Reads from the event what is asked, by whom and when; an event that asks for nothing is skipped with the reason. */
export function readTrigger(event: WorkflowEvent): Trigger | Skip {
  const { name, actor } = event;
  if (name === '') return { event: 'dispatch', ...readPeople(event, toAccount(actor)) };
  if (name === 'pull_request_target') return fromBaseRights();
  const read = needsPayload(name) ? readers[name] : undefined;
  return read === undefined ? otherEvent(name) : read(event);
}

function readDispatch(event: WorkflowEvent): Trigger {
  const { sender } = parsePayload(DispatchPayload, event.payload, event.name);
  return { event: 'dispatch', ...readPeople(event, sender ?? toAccount(event.actor)) };
}

function readIssues(event: WorkflowEvent): Trigger | Skip {
  const action = readAction(event);
  const wanted = `a specification is asked for by setting the label ${triggerLabel}`;
  if (action !== 'labeled') return otherAction(event.name, action, wanted);
  const name = `${event.name}.${action}`;
  const { label } = parsePayload(LabelPayload, event.payload, name);
  if (!isLabel(label.name, triggerLabel)) return otherLabel(label.name, wanted);
  const { issue, sender } = parsePayload(IssuePayload, event.payload, name);
  const subject = toSubject(issue);
  if (issue.state !== 'open') return describeClosed(subject);
  return { event: 'labeled', ...readPeople(event, sender), subject, at: issue.updated_at };
}

function readIssueComment(event: WorkflowEvent): Trigger | Skip {
  const action = readAction(event);
  const wanted = `a specification is asked for by a new comment that begins with ${command}`;
  if (action !== 'created') return otherAction(event.name, action, wanted);
  const payload = parsePayload(CommentPayload, event.payload, `${event.name}.${action}`);
  const { issue, comment, sender } = payload;
  const words = readCommand(comment.body);
  if (words === undefined) return noCommand(wanted);
  const subject = toSubject(issue);
  if (issue.state !== 'open') return describeClosed(subject);
  return {
    event: 'comment',
    ...readPeople(event, sender),
    subject,
    comment: { id: comment.id, words },
    at: comment.created_at,
  };
}

/** The times at which a pull request says something new, and the label. */
const pullRequestActions = ['opened', 'reopened', 'synchronize', 'ready_for_review', 'labeled'];

function readPullRequest(event: WorkflowEvent): Trigger | Skip {
  const action = readAction(event);
  const wanted = `a specification is written when a pull request is opened, reopened, updated or ready for review, or gets the label ${triggerLabel}`;
  if (!pullRequestActions.includes(action)) return otherAction(event.name, action, wanted);
  const name = `${event.name}.${action}`;
  const isLabeled = action === 'labeled';
  if (isLabeled) {
    const { label } = parsePayload(LabelPayload, event.payload, name);
    if (!isLabel(label.name, triggerLabel)) return otherLabel(label.name, wanted);
  }
  const { pull_request: pull, sender } = parsePayload(PullRequestPayload, event.payload, name);
  const origin = pull.head.repo?.full_name;
  if (origin?.toLowerCase() !== pull.base.repo.full_name.toLowerCase()) {
    return fromFork(pull.number, origin);
  }
  const subject = toSubject(pull);
  if (pull.state !== 'open') return describeClosed(subject);
  const asked = isLabeled ? 'labeled' : 'pull-request';
  return { event: asked, ...readPeople(event, sender), subject, at: pull.updated_at };
}

const readAction = ({ name, payload }: WorkflowEvent): string =>
  parsePayload(ActionPayload, payload, name).action;

/** GitHub repeats an event as it was; only the name beside it tells who repeats it. */
function readPeople(
  { triggeringActor, attempt }: WorkflowEvent,
  sender: Account,
): Pick<Trigger, 'sender' | 'rerunBy' | 'isRerun'> {
  const isSame = triggeringActor.toLowerCase() === sender.login.toLowerCase();
  return {
    sender,
    ...(triggeringActor !== '' && !isSame && { rerunBy: triggeringActor }),
    ...(attempt > 1 && { isRerun: true }),
  };
}

/** The runner gives names without types; a person's name cannot have brackets. */
const toAccount = (login: string): Account => ({ login, isBot: login.endsWith('[bot]') });

type Subject = NonNullable<Trigger['subject']>;

function toSubject(found: SubjectPayload): Subject {
  const { number, title, body, user: author, labels } = found;
  const isPullRequest = 'head' in found || (found.pull_request ?? undefined) !== undefined;
  return { number, isPullRequest, snapshot: { title, body, author }, labels };
}

const describeClosed = ({ number, isPullRequest }: Subject): Skip =>
  closed(number, isPullRequest ? 'pull-request' : 'issue');
