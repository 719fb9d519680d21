import { listSteps } from './list-steps.ts';
import { locateText } from './locate-text.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';
import { findDanger } from './shell/find-danger.ts';

export const verifyIsSafe: Rule = {
  id: 'verify-is-safe',
  about:
    'The command that checks a step deletes nothing of others, publishes nothing and runs nothing from a server.',
  severity: 'error',
  reason: 'A Builder runs it without asking, on a machine that somebody needs.',
  ignores:
    'Folders of the project that are deleted, dry runs, local requests, and words between quotation marks.',
  example: { place: 'command', bad: 'git push origin main', good: 'git diff --exit-code' },
  check: (parsed) =>
    listSteps(parsed).flatMap(({ step: { id, verify }, pointer }) => {
      const danger = 'command' in verify ? findDanger(verify.command) : undefined;
      if (danger === undefined) return [];
      return [
        {
          at: locateText(parsed, `${pointer}.verify`, danger),
          message: `Expected a check of step ${id} that only looks, found ${quoteValue(danger)}.`,
          hint: 'Check by a command that reads: a build, a test, or a look at the file.',
        },
      ];
    }),
};
