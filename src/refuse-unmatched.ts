import { SpecWriterError } from './errors.ts';
import { describeLeftOut } from './report/describe-left-out.ts';
import type { ChosenResearch } from './write-request.ts';

/** A glob that somebody named and that finds nothing to read is a mistake; what was left out may be why. */
export function refuseUnmatched({ unmatched, skipped }: ChosenResearch): void {
  if (unmatched.length === 0) return;
  const found = skipped.length === 0 ? 'none' : 'none that may be read';
  const reasons = describeLeftOut(skipped.slice(0, mostReasons)).map((line) => ` ${line}.`);
  throw new SpecWriterError('input', {
    message: `Expected research files for ${unmatched.map((glob) => `"${glob}"`).join(', ')}, found ${found}.`,
    hint: `Correct the glob; paths are seen from the root and use forward slashes.${reasons.join('')}`,
  });
}

/** An error is one line; the first files show what is meant. */
const mostReasons = 3;
