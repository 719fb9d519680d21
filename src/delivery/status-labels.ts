import type { Label } from '../github.ts';
import { inProgressLabel, isLabel, triggerLabel } from '../trigger/trigger.ts';
import type { CommentState } from './delivery.ts';

/** The labels by which an issue tells how its specification stands. */
export const statusLabels = {
  trigger: {
    name: triggerLabel,
    color: '0969da',
    description: 'Asks for a technical specification',
  },
  inProgress: {
    name: inProgressLabel,
    color: 'bf8700',
    description: 'The specification is being written',
  },
  ready: {
    name: 'spec-ready',
    color: '1a7f37',
    description: 'The specification is written and checked',
  },
  blocked: {
    name: 'spec-blocked',
    color: '8250df',
    description: 'The specification waits for answers',
  },
  failed: {
    name: 'spec-failed',
    color: 'cf222e',
    description: 'The specification could not be written',
  },
} as const satisfies Readonly<Record<string, Label>>;

export type LabelChange = {
  readonly add: readonly Label[];
  readonly remove: readonly string[];
};

/**
 * What has to change on an issue so that its labels tell the state. Labels are added before others are
 * removed, so that a run that dies in between leaves too much rather than nothing.
 */
export function changeLabels(
  state: CommentState['is'],
  present: ReadonlySet<string>,
  asked: 'by-label' | 'otherwise',
): LabelChange {
  const wanted = wantedLabels(state, asked);
  const names = new Set<string>(wanted.map(({ name }) => name));
  const has = (name: string): boolean => [...present].some((label) => isLabel(label, name));
  const known = Object.values(statusLabels).map(({ name }) => name);
  return {
    add: wanted.filter(({ name }) => !has(name)),
    remove: known.filter((name) => has(name) && !names.has(name)),
  };
}

function wantedLabels(state: CommentState['is'], asked: 'by-label' | 'otherwise'): Label[] {
  const { trigger, inProgress, ready, blocked, failed } = statusLabels;
  switch (state) {
    case 'queued':
    case 'writing':
    case 'checking':
      return [inProgress];
    case 'published':
      return [ready];
    case 'blocked':
      return [blocked];
    case 'invalid':
    case 'failed':
    case 'cancelled':
      // The label that asked comes back, so that nothing that was asked for is forgotten.
      return asked === 'by-label' ? [trigger, failed] : [failed];
  }
}
