import type { GitHub } from '../github.ts';
import type { Published, Target } from './delivery.ts';
import { findPublished } from './find-published.ts';
import { isRefusal, type Status } from './status.ts';

export type LookingWorld = {
  /** Where another job of the workflow publishes by default. */
  readonly target: Target;
  readonly github: GitHub;
  readonly note: (text: string) => void;
};

/**
 * Looks for a job that publishes nothing itself whether its document stands published already, so that
 * nobody pays for it twice. It only reads, and what it may not see is not there for it.
 */
export async function lookForPublished(
  inputHash: string,
  { target, github, note }: LookingWorld,
): Promise<Published | undefined> {
  try {
    const found = await findPublished(inputHash, { target, github, status: silent, labels: [] });
    // What is left to tell is a matter of the job that publishes.
    return found && { ...found, isSettled: false };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    note(`What is published was not looked at: ${error.message}`);
    return undefined;
  }
}

/** Nobody waits for a job that only writes. */
const silent: Status = {
  show: () => Promise.resolve(undefined),
  findTrouble: () => undefined,
};
