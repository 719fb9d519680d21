import { locateText } from './locate-text.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';
import { findVagueness } from './versions/find-vagueness.ts';

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
    parsed.spec.architecture.techStack.flatMap(({ name, version, kind }, index) => {
      const vagueness = findVagueness(version, kind);
      if (vagueness === undefined) return [];
      const pointer = `architecture.techStack.${index}`;
      return [
        {
          at: locateText(parsed, `${pointer}.version`, version),
          message: `Expected an exact version of ${name}, found ${vagueness}: ${quoteValue(version)}.`,
          hint: `Write the one version to install, such as the lower bound of the range that the research states; a range that a manifest must hold is the constraint beside it.`,
        },
      ];
    }),
};
