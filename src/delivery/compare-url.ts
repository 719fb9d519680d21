import type { Document, Target } from './delivery.ts';
import { startPullRequest, titlePullRequest } from './text/write-pull-request.ts';

/**
 * The page on which one click opens the pull request that we were not allowed to open. GitHub's servers
 * refuse a request line above 8 KiB; a title of 256 characters, 12 bytes each at most, stays below that.
 */
export function writeCompareUrl(
  document: Document,
  { target, base, branch }: { target: Target; base: string; branch: string },
): string {
  const range = [base, branch].map(encodeURIComponent).join('...');
  const [title, body] = [titlePullRequest(document), startPullRequest(document, target)];
  const query = new URLSearchParams({ quick_pull: '1', title, body });
  return `${target.serverUrl}/${target.repository}/compare/${range}?${query.toString()}`;
}
