import type { Label } from '../github.ts';
import { endLabels, inProgressLabel, isLabel, triggerLabel } from '../trigger/trigger.ts';
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
    name: endLabels.ready,
    color: '1a7f37',
    description: 'The specification is written and checked',
  },
  blocked: {
    name: endLabels.blocked,
    color: '8250df',
    description: 'The specification waits for answers',
  },
  failed: {
    name: endLabels.failed,
    color: 'cf222e',
    description: 'The specification could not be written',
  },
} as const satisfies Readonly<Record<string, Label>>;

export type LabelChange = {
  readonly add: readonly Label[];
  readonly remove: readonly string[];
};

/** The labels of ours on an issue; `perhaps` where a request was sent and no answer came. */
export type KnownLabels = ReadonlyMap<string, 'there' | 'perhaps'>;

const names = Object.values(statusLabels).map(({ name }) => name);

/** Which labels of ours are among those of an issue; GitHub finds a label in any case. */
export const findKnown = (labels: readonly string[]): Map<string, 'there' | 'perhaps'> =>
  new Map(
    names
      .filter((name) => labels.some((label) => isLabel(label, name)))
      .map((name) => [name, 'there']),
  );

/**
 * What has to change on an issue so that its labels tell the state. Labels are added before others are
 * removed, so that a run that dies in between leaves too much rather than nothing; one that is only
 * perhaps there is added or removed once more.
 */
export function changeLabels(
  state: CommentState['is'],
  known: KnownLabels,
  asked: 'by-label' | 'otherwise',
): LabelChange {
  const wanted = wantedLabels(state, asked);
  return {
    add: wanted.filter(({ name }) => known.get(name) !== 'there'),
    remove: [...known.keys()].filter((name) => wanted.every((label) => label.name !== name)),
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
