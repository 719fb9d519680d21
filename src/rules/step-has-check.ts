import { listSteps } from './list-steps.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';
import { letterPattern } from '../spec/letter-pattern.ts';

const says = letterPattern(() => /[\p{L}\p{N}]/u);
/** Written as code, these are no placeholders of the prose and check nothing all the same. */
const standsIn = /^(?:todo|tbd|tbc|fixme|xxx|n\/a|none|command|\.{2,}|…)$/iu;

export const stepHasCheck: Rule = {
  id: 'step-has-check',
  about: 'Every step says how it is proved done: a command, or what a person looks at.',
  severity: 'error',
  reason:
    'Without a check the Builder cannot know that a step is finished before it starts the next.',
  example: {
    place: 'document',
    bad: '- Depends on: 4.1\n\n',
    good: '- Depends on: 4.1\n    - Verify: `pytest`\n\n',
  },
  check: (parsed) =>
    listSteps(parsed).flatMap(({ step, pointer }) => {
      const { verify } = step;
      const check = 'command' in verify ? verify.command : verify.manual;
      if (says(check).test(check) && !standsIn.test(check.trim())) return [];
      return [
        {
          at: parsed.at(pointer),
          message: `Expected step ${step.id} to say how it is checked, found ${check.trim() === '' ? 'nothing' : quoteValue(check)}.`,
          hint: 'Add a command that exits with 0 when the step is done, or what a person must see.',
        },
      ];
    }),
};
