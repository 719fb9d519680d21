import { describeRemovals, type RemovalKind } from '../cleaning/removal.ts';
import type { Requirement } from '../requirement/requirement.ts';

/** Templates of issues and pasted pictures bring these along; nobody needs to be warned of them. */
const usual: readonly RemovalKind[] = ['comment', 'image-text', 'attribute', 'link-title'];

/** What was hidden in a requirement, in words; empty where nothing was. */
export const describeRemoved = ({ removed = [] }: Requirement): string =>
  removed.length === 0 ? '' : `left out what is not shown: ${describeRemovals(removed)}`;

/** A warning of what nobody hides by accident, for the person who answers for the requirement. */
export function warnOfRemoved(requirement: Requirement): string[] {
  const odd = (requirement.removed ?? []).filter(({ kind }) => !usual.includes(kind));
  if (odd.length === 0) return [];
  return [`${requirement.source} hides text from its readers; left out: ${describeRemovals(odd)}.`];
}
