import { escapeCodeCell, escapeProse } from '../../markdown/escape-prose.ts';
import { toLine } from '../../spec/text.ts';
import type { Publication, StepDown, Target } from '../delivery.ts';
import { shorten } from './length.ts';
import { escapeAddress, writeFileUrl, writeLink } from './link.ts';

/** A message of GitHub beyond this is a page. */
const longestReason = 600;

/** Where the document stands; nothing where it stands in the comment itself. */
export function describeArrival(publication: Publication, target: Target): string {
  const { pullRequest, compareUrl, branch } = publication;
  const file = linkFile(publication, target);
  if (pullRequest !== undefined) {
    return `${writeLink(`Pull request ${pullRequest.number}`, pullRequest.url)} holds ${file}.`;
  }
  if (branch === undefined) return '';
  const on = `Branch ${escapeCodeCell(branch)} holds ${file}.`;
  const open =
    compareUrl === undefined
      ? ''
      : ` **${writeLink('Open the pull request', compareUrl)}** with one click.`;
  return `${on}${open}`;
}

/** A link to the document where it was written. */
export function linkFile(publication: Publication, target: Target): string {
  const shown = escapeCodeCell(target.specPath);
  const ref = publication.commit ?? publication.branch;
  if (ref === undefined) return shown;
  return `[${shown}](${escapeAddress(writeFileUrl(target, { ref, path: target.specPath }))})`;
}

/** Each rung that did not hold, with the one line that would have held it. */
export function describeStepsDown(steps: readonly StepDown[]): string {
  if (steps.length === 0) return '';
  const lines = steps.map(({ from, reason, remedy }) => {
    const text = escapeProse(shorten(toLine(reason), longestReason));
    return `> - The ${from} could not be made. ${text}\n>   **${escapeProse(shorten(toLine(remedy), longestReason))}**`;
  });
  return ['> [!IMPORTANT]', ...lines].join('\n');
}
