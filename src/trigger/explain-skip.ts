import { skip, triggerLabel, type Skip } from './trigger.ts';

/** Names of events, actions and labels are short; what is longer is none of GitHub's. */
const mostNameCharacters = 60;

/** A name from outside as one short line. */
export function shorten(name: string): string {
  const line = name.replace(/\s+/gu, ' ').trim();
  return line.length > mostNameCharacters ? `${line.slice(0, mostNameCharacters)}…` : line;
}

export const otherEvent = (name: string): Skip =>
  skip(
    'event-not-supported',
    `Nothing to do: the event is ${shorten(name)}; a specification is asked for by issues, issue_comment, pull_request or workflow_dispatch.`,
  );

/** Secrets and write rights, on texts and files of strangers: no setting makes that safe. */
export const fromBaseRights = (): Skip =>
  skip(
    'pull-request-target',
    'Refused: pull_request_target runs with the rights of the repository on what anybody proposes; start the workflow from pull_request instead.',
  );

/** `wanted` says what would have been the right trigger. */
export const otherAction = (name: string, action: string, wanted: string): Skip =>
  skip(
    'action-not-supported',
    `Nothing to do: the event is ${name}.${shorten(action)}; ${wanted}.`,
  );

export const otherLabel = (label: string, wanted: string): Skip =>
  skip('other-label', `Nothing to do: the label is ${JSON.stringify(shorten(label))}; ${wanted}.`);

export const noCommand = (wanted: string): Skip =>
  skip('no-command', `Nothing to do: the comment is not the command; ${wanted}.`);

export function fromFork(number: number, origin: string | undefined): Skip {
  const fork = origin === undefined ? 'a fork that was deleted' : `the fork ${shorten(origin)}`;
  return skip(
    'pull-request-from-fork',
    `Nothing to do: pull request #${number} comes from ${fork}, whose files nobody here has approved; state the requirement in an issue and set the label ${triggerLabel} there.`,
  );
}

/** What lets a run know when it was asked for. */
export const grantActions = 'give the job "permissions: actions: read", or ask by the label';

export const labelRemoved = (number: number): Skip =>
  skip(
    'label-removed',
    `Nothing to do: the label ${triggerLabel} was removed from #${number} meanwhile; set it again to ask again.`,
  );

export function closed(number: number, kind: 'issue' | 'pull-request'): Skip {
  const name = kind === 'issue' ? 'issue' : 'pull request';
  const reason = `Nothing to do: ${name} #${number} is closed; reopen it and ask again.`;
  return skip(`${kind}-closed`, reason);
}
