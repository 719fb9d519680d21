import type { WriteResult } from '../write-request.ts';

/** The reason of a result, with where its document stands and what kept it from standing higher. */
export function describeArrival({ reason, outcome, publication }: WriteResult): string {
  if (publication === undefined || !arrivals.includes(outcome)) return reason;
  const { pullRequest, compareUrl, branch, commit, stepsDown } = publication;
  const place =
    pullRequest !== undefined
      ? `It stands in pull request #${pullRequest.number}.`
      : compareUrl !== undefined
        ? `It stands on branch ${branch ?? ''}, without a pull request.`
        : commit !== undefined
          ? `It stands on branch ${branch ?? ''}.`
          : 'It stands in the comment.';
  const fallen = stepsDown.map((step) => `The ${step.from} could not be made: ${step.remedy}`);
  return [reason, place, ...fallen].join(' ');
}

/** The outcomes of a document that stands where it was published. */
const arrivals: readonly WriteResult['outcome'][] = ['created', 'updated', 'unchanged'];
