import type { GitHub, Issue } from '../github.ts';
import { closed } from './explain-skip.ts';
import {
  inProgressLabel,
  isLabel,
  skip,
  triggerLabel,
  type Skip,
  type Trigger,
} from './trigger.ts';

/** Whether what was asked is still wanted: an event can be hours old, or be run again days later. */
export function checkSubject(trigger: Pick<Trigger, 'event'>, issue: Issue): Skip | 'passed' {
  const { number, isOpen, isPullRequest, labels } = issue;
  if (!isOpen) return closed(number, isPullRequest ? 'pull-request' : 'issue');
  if (trigger.event !== 'labeled' || labels.some(isStillAsking)) return 'passed';
  return skip(
    'label-removed',
    `Nothing to do: the label ${triggerLabel} was removed from #${number} meanwhile; set it again to ask again.`,
  );
}

/** A run that died took the label and left its own, and is healed by running it again. */
const isStillAsking = (name: string): boolean =>
  isLabel(name, triggerLabel) || isLabel(name, inProgressLabel);

/**
 * Tells the label that a failed run of ours gave back from one that a person set: under a token of
 * a person GitHub starts a workflow for it, which would fail and give it back for ever.
 */
export async function checkOwnLabel(
  { event, sender, subject }: Trigger,
  { readViewer }: Pick<GitHub, 'readViewer'>,
): Promise<Skip | 'passed'> {
  const inProgress = subject?.labels.some((name) => isLabel(name, inProgressLabel));
  if (event !== 'labeled' || inProgress !== true) return 'passed';
  const viewer = await readViewer();
  if (viewer.toLowerCase() !== sender.login.toLowerCase()) return 'passed';
  return skip(
    'own-label',
    `Nothing to do: a run that did not finish gave the label ${triggerLabel} back; remove the label ${inProgressLabel} and set ${triggerLabel} again to ask again.`,
  );
}
