import type { Rule } from './rule.ts';

export const disableHasReason: Rule = {
  id: 'disable-has-reason',
  about:
    'A comment that disables rules names them, gives a reason, stands where it counts and lets something pass.',
  severity: 'error',
  reason:
    'Nobody can review an exception that is not explained, and one that outlived its cause hides the next mistake.',
  ignores:
    'Other comments; and whether a rule that needs the research or the requirement was let pass, when neither was named.',
  example: {
    place: 'comment',
    bad: '<!-- spec-writer-disable no-hedge -->',
    good: '<!-- spec-writer-disable no-hedge -- clauses are quoted to the letter -->',
  },
  check: (_, { disables = [] }) =>
    disables.flatMap(({ at, mistake }) => (mistake === undefined ? [] : [{ at, ...mistake }])),
};
