import type { Inputs } from '../inputs.ts';
import type { Trigger } from './trigger.ts';

export type Reach = {
  readonly publish: Inputs['publish'];
  /** Whether the requirement is that of an issue or pull request. */
  readonly readsIssue: boolean;
};

/** Only those who may write can press the button, and a text of theirs that stays on the runner concerns nobody else. */
export const needsGate = (
  { event }: Pick<Trigger, 'event'>,
  { publish, readsIssue }: Reach,
): boolean => event !== 'dispatch' || publish !== 'none' || readsIssue;
