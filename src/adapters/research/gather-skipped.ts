import { withoutDetails } from '../../report/describe-left-out.ts';
import type { SkippedFile } from '../../research/research.ts';

export type SkippedFiles = {
  readonly add: (file: SkippedFile) => void;
  readonly list: () => readonly SkippedFile[];
};

/** A report that names this many files is long already; a million would fill the memory. */
const mostListed = 1_000;

/** Keeps the first files by name, and of the rest how many there are for each reason. */
export function gatherSkipped(): SkippedFiles {
  const listed: SkippedFile[] = [];
  const rest = new Map<string, number>();
  return {
    add: (file) => {
      if (listed.length < mostListed) {
        listed.push(file);
        return;
      }
      const reason = withoutDetails(file.reason);
      rest.set(reason, (rest.get(reason) ?? 0) + (file.files ?? 1));
    },
    list: () => [
      ...listed,
      ...[...rest].map(([reason, files]) => ({ path: `${files} more files`, reason, files })),
    ],
  };
}
