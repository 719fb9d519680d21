import {
  addRemovals,
  describeRemovals,
  type Removal,
  type RemovalKind,
} from '../cleaning/removal.ts';
import type { Requirement } from '../requirement/requirement.ts';
import type { CleanedFile } from '../research/research.ts';
import { countNoun } from './count-noun.ts';

/** Templates of issues and pasted pictures bring these along; nobody needs to be warned of them. */
const usual: readonly RemovalKind[] = ['comment', 'image-text', 'attribute', 'link-title'];

/** What was hidden in a requirement, in words; empty where nothing was. */
export const describeRemoved = ({ removed = [] }: Requirement): string =>
  removed.length === 0 ? '' : `left out what is not shown: ${describeRemovals(removed)}`;

/** A warning of what nobody hides by accident, for the person who answers for the requirement. */
export function warnOfRemoved(requirement: Requirement): string[] {
  const odd = findOdd(requirement.removed ?? []);
  if (odd.length === 0) return [];
  return [`${requirement.source} hides text from its readers; left out: ${describeRemovals(odd)}.`];
}

const findOdd = (removed: readonly Removal[]): readonly Removal[] =>
  removed.filter(({ kind }) => !usual.includes(kind));

/** What was hidden in the research, in words; empty where nothing was. */
export function describeCleaned(cleaned: readonly CleanedFile[]): string {
  if (cleaned.length === 0) return '';
  const all = addRemovals(cleaned.flatMap(({ removed }) => removed));
  return `left out what ${countNoun(cleaned.length, 'file')} of the research hide${cleaned.length === 1 ? 's' : ''}: ${describeRemovals(all)}`;
}

/** A log is no list of files; the report names all of them. */
const mostNamed = 5;

/** A warning of what nobody hides by accident, with the files that do. */
export function warnOfCleaned(cleaned: readonly CleanedFile[]): string[] {
  const odd = cleaned.filter(({ removed }) => findOdd(removed).length > 0);
  if (odd.length === 0) return [];
  const named = odd.slice(0, mostNamed).map(({ path }) => path);
  const more = odd.length - named.length;
  const files = [...named, ...(more > 0 ? [countNoun(more, 'more file')] : [])].join(', ');
  const all = addRemovals(odd.flatMap(({ removed }) => findOdd(removed)));
  return [`Research hides text from its readers (${files}); left out: ${describeRemovals(all)}.`];
}
