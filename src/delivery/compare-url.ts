import type { Document, Target } from './delivery.ts';
import { neutraliseWithin } from './text/neutralise-plain.ts';

/** GitHub's servers refuse a request line above 8 KiB; a title of 256 characters stays far below. */
const mostTitleCharacters = 200;

/** The page on which one click opens the pull request that we were not allowed to open. */
export function writeCompareUrl(
  { spec }: Document,
  { target, base, branch }: { target: Target; base: string; branch: string },
): string {
  const range = [base, branch].map(encodeURIComponent).join('...');
  const title = neutraliseWithin(spec.title, mostTitleCharacters);
  const body = target.subject === undefined ? '' : `Refs #${target.subject}`;
  const query = new URLSearchParams({ quick_pull: '1', title, body });
  return `${target.serverUrl}/${target.repository}/compare/${range}?${query.toString()}`;
}
