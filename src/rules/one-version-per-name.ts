import type { Rule } from './rule.ts';

export const oneVersionPerName: Rule = {
  id: 'one-version-per-name',
  about: 'Each technology is listed once, with one version.',
  severity: 'error',
  reason:
    'With two versions of one name the Builder has to choose, and the manifest can hold only one.',
  example: {
    place: 'document',
    bad: '- `pytest` `8.0.0` (tool, assumed): Runs the tests.\n  - `pytest` `8.1.0` (tool, assumed): Runs the tests.',
    good: '- `pytest` `8.0.0` (tool, assumed): Runs the tests.',
  },
  check(parsed) {
    const first = new Map<string, string>();
    return parsed.spec.architecture.techStack.flatMap(({ name, version }, index) => {
      const key = name.trim().toLowerCase();
      const before = first.get(key);
      if (key === '' || before === undefined) {
        first.set(key, version);
        return [];
      }
      const message =
        before === version
          ? `Expected ${name} once, found it twice with version ${version}.`
          : `Expected one version of ${name}, found ${before} and ${version}.`;
      const hint = `Keep one entry for ${name}; when the research states both versions, name the conflict under the decisions.`;
      return [{ at: parsed.at(`architecture.techStack.${index}`), message, hint }];
    });
  },
};
