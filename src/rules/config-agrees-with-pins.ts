import type { Rule } from './rule.ts';
import { findOtherVersion } from './versions/find-other-version.ts';

const longestContent = 50_000;
const mostPins = 200;

export const configAgreesWithPins: Rule = {
  id: 'config-agrees-with-pins',
  about: 'A configuration file holds the versions that section 1 pins.',
  severity: 'error',
  reason: 'The Builder copies the file, and installs another version than the pinned one.',
  ignores:
    'Comments, ranges that allow the pinned version, and names that are part of another name.',
  example: {
    place: 'document',
    bad: 'fastapi==0.108.0',
    good: 'fastapi==0.109.0',
  },
  check: (parsed) =>
    parsed.spec.interfaces.configs.flatMap(({ file, content }, index) => {
      if (content.length > longestContent) return [];
      const lines = content.split('\n').filter((line) => !/^\s*(?:#|\/\/|;|--)/u.test(line));
      return parsed.spec.architecture.techStack.slice(0, mostPins).flatMap((pin) => {
        const found = lines
          .map((line) => findOtherVersion(line, pin))
          .find((other) => other !== undefined);
        if (found === undefined) return [];
        return [
          {
            at: parsed.at(`interfaces.configs.${index}`),
            message: `Expected ${pin.name} ${pin.version} in ${file} as section 1 pins it, found ${found}.`,
            hint: 'Write the pinned version, or a range that allows it.',
          },
        ];
      });
    }),
};
