import { SpecWriterError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import { settleSpecPath } from '../settle-spec-path.ts';
import { isLabel, triggerLabel, type Trigger } from '../trigger/trigger.ts';
import type { Target } from './delivery.ts';
import { refuseUnsafePath } from './safe-path.ts';
import { settleBranch } from './settle-branch.ts';

export type Origin = {
  readonly trigger: Trigger;
  /** `owner/name`. */
  readonly repository: string;
  readonly serverUrl: string;
  readonly runUrl?: string;
};

/** Settles where the document goes; throws before anything is spent when it cannot go there. */
export function settleTarget(inputs: Inputs, origin: Origin): Target | undefined {
  const { publish } = inputs;
  if (publish === 'none' || publish === 'review') return undefined;
  const { trigger, repository, serverUrl, runUrl } = origin;
  const issue = inputs['issue-number'];
  const subject = issue ?? trigger.subject?.number;
  const specPath = settleSpecPath(inputs['spec-path'], subject).replace(/^\.\//u, '');
  refuseUnsafePath(specPath);
  const commentOn = publish === 'comment' ? inputs['comment-on'] : undefined;
  if (publish === 'comment' && (commentOn ?? subject) === undefined) throw nowhere();
  return {
    ...{ publish, repository, serverUrl, runUrl, subject, commentOn, specPath },
    hasLabels: hasLabels(trigger, issue),
    branch: settleBranch(inputs.branch, { issue: subject, source: specPath }),
    baseBranch: inputs['base-branch'],
    draft: inputs.draft,
    labels: inputs.labels,
  };
}

/** An issue tells its state by labels; a pull request only when it was asked by one. */
function hasLabels({ subject }: Trigger, issue: number | undefined): boolean {
  if (subject === undefined || issue !== undefined) return issue !== undefined;
  return !subject.isPullRequest || subject.labels.some((name) => isLabel(name, triggerLabel));
}

const nowhere = (): SpecWriterError =>
  new SpecWriterError('input', {
    message: 'Expected an issue or pull request to comment on, found none.',
    hint: 'Set comment-on or issue-number, or start the workflow from an issue or pull request.',
  });
