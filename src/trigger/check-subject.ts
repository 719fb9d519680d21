import type { GitHub, Issue } from '../github.ts';
import { closed, labelRemoved } from './explain-skip.ts';
import {
  endLabels,
  inProgressLabel,
  isLabel,
  skip,
  triggerLabel,
  type Skip,
  type Trigger,
} from './trigger.ts';

/** Whether what was asked is still wanted: an event can be hours old, or be run again days later. */
export function checkSubject(
  { event, isRerun }: Pick<Trigger, 'event' | 'isRerun'>,
  issue: Issue,
): Skip | 'passed' {
  const { number, isOpen, isPullRequest, labels } = issue;
  if (!isOpen) return closed(number, isPullRequest ? 'pull-request' : 'issue');
  const asking = isRerun === true ? [...askingLabels, ...Object.values(endLabels)] : askingLabels;
  const isAsking = labels.some((name) => asking.some((label) => isLabel(name, label)));
  if (event !== 'labeled' || isAsking) return 'passed';
  return labelRemoved(number);
}

/**
 * A run that died took the label and left its own. Whoever runs it again asks as well, so that then
 * the label by which it told its end counts too.
 */
const askingLabels = [triggerLabel, inProgressLabel];

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
