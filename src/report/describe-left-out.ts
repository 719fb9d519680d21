import type { SkippedFile } from '../research/research.ts';
import { countNoun } from './count-noun.ts';

/** A pattern that catches a folder of images says the same a thousand times; ten show what is meant. */
const mostNamed = 10;

/** One line for each file that was left out, and after the first ten one line that counts the rest by reason. */
export function describeLeftOut(skipped: readonly SkippedFile[]): string[] {
  const named = skipped.slice(0, mostNamed);
  const rest = skipped.slice(mostNamed);
  const lines = named.map(({ path, reason }) => `Left out ${path}: ${reason}`);
  return rest.length === 0 ? lines : [...lines, countReasons(rest)];
}

function countReasons(rest: readonly SkippedFile[]): string {
  const counts = new Map<string, number>();
  let files = 0;
  for (const { reason, files: count = 1 } of rest) {
    const kind = withoutDetails(reason);
    counts.set(kind, (counts.get(kind) ?? 0) + count);
    files += count;
  }
  const reasons = [...counts].map(([reason, count]) => `${count} × ${reason}`);
  return `Left out ${countNoun(files, 'more file')}: ${reasons.join('; ')}`;
}

/** Paths, sizes and offsets differ from file to file; what is left is the same for one reason. */
export const withoutDetails = (reason: string): string =>
  reason
    .replace(/ ?\([^()]*\)/gu, '')
    .replace(/"[^"]*"/gu, '"…"')
    .replace(/\d+(?:\.\d+)?/gu, '…');
