import { locateText } from './locate-text.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';
import type { Technology } from '../spec/spec.ts';
import { findVagueness } from './versions/find-vagueness.ts';
import { findWholeVersion } from './versions/find-whole-version.ts';

export const versionIsExact: Rule = {
  id: 'version-is-exact',
  about: 'Every technology is pinned to one exact version: no range, no "latest", no wildcard.',
  severity: 'error',
  reason: 'Two Builders who read a range install two different things.',
  example: {
    place: 'document',
    bad: '- `pytest` `^8.0.0`',
    good: '- `pytest` `8.0.0`',
  },
  check: (parsed) =>
    parsed.spec.architecture.techStack.flatMap((pin, index) => {
      const mistake = findMistake(pin);
      if (mistake === undefined) return [];
      const at = locateText(parsed, `architecture.techStack.${index}.version`, pin.version);
      return [{ at, ...mistake }];
    }),
};

function findMistake(pin: Technology): { message: string; hint: string } | undefined {
  const { name, version, kind } = pin;
  const vagueness = findVagueness(version, kind);
  if (vagueness !== undefined) {
    return {
      message: `Expected an exact version of ${name}, found ${vagueness}: ${quoteValue(version)}.`,
      hint: `Write the one version to install, such as the lower bound of the range that the research states; a range that a manifest must hold is the constraint beside it.`,
    };
  }
  const whole = findWholeVersion(pin);
  if (whole === undefined) return undefined;
  return {
    message: `Expected the whole version ${whole} of ${name} as the cited line states it, found ${quoteValue(version)}.`,
    hint: `Write ${whole}.`,
  };
}
