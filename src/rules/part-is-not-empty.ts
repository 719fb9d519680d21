import { requiredParts } from './layout/part-sections.ts';
import type { Rule } from './rule.ts';

export const partIsNotEmpty: Rule = {
  id: 'part-is-not-empty',
  about: 'Every part says something.',
  severity: 'error',
  reason: 'Below an empty label a Builder has to invent what belongs there.',
  check: ({ parts, locale }) =>
    parts
      .filter(({ empty }) => empty)
      .map(({ name, at }) => ({
        at,
        message: `Expected content in the part "${locale.parts[name]}", found none.`,
        hint: requiredParts.includes(name)
          ? `Add the content, or the sentence "${locale.labels.none}" when there is rightly nothing to say.`
          : 'Add the content, or remove the label.',
      })),
};
