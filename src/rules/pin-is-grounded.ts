import type { Rule } from './rule.ts';

export const pinIsGrounded: Rule = {
  id: 'pin-is-grounded',
  about:
    'Every pinned version cites the line of the research or of the requirement that states it.',
  severity: 'warning',
  reason: 'A version from memory may not exist; the reader must see which ones nobody has proved.',
  example: {
    place: 'pin',
    bad: 'pytest 8.0.0 (assumed)',
    good: 'pytest 8.0.0 (research/report.md:14)',
  },
  check: (parsed) =>
    parsed.spec.architecture.techStack.flatMap(({ name, version, provenance, evidence }, index) => {
      if (provenance !== 'assumed' && evidence.length > 0) return [];
      return [
        {
          at: parsed.at(`architecture.techStack.${index}`),
          message: `Expected a source for ${name} ${version}, found none.`,
          hint: `Cite the line that states the version of ${name}, or state the version in the requirement.`,
        },
      ];
    }),
};
