import type { GitHub } from '../github.ts';
import { escapeLine } from '../markdown/escape-prose.ts';
import type { Target } from './delivery.ts';
import { keepOwnComment } from './own-comment.ts';
import { commentKey, isRefusal } from './status.ts';
import { writeMarker } from './text/marker.ts';

export type RefusalWorld = {
  readonly github: GitHub;
  readonly warn: (text: string) => void;
};

/**
 * Leaves one line in our comment for those who wait at an issue where nothing was written, above whatever it
 * says; the same line is written once. Trouble is told and ends nothing: the run says the same.
 */
export async function tellRefusal(
  reason: string,
  target: Target,
  { github, warn }: RefusalWorld,
): Promise<void> {
  const { subject, commentOn = subject, specPath } = target;
  if (commentOn === undefined) return;
  const comment = keepOwnComment({ on: commentOn, key: commentKey(target) }, github, {});
  const line = `> ${escapeLine(reason)}`;
  try {
    const standing = await comment.read();
    if (standing === undefined) {
      await comment.show(`${writeMarker(subject ?? specPath)}\n${line}\n`);
    } else if (!standing.body.includes(line)) {
      await comment.show(insertLine(standing.body, line));
    }
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warn(`${error.message} ${error.hint}`);
  }
}

/** The first line is the marker, by which the comment is found. */
function insertLine(body: string, line: string): string {
  const [marker = '', ...rest] = body.split('\n');
  return [marker, line, '', ...rest].join('\n');
}
