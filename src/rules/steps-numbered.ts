import { listSteps } from './list-steps.ts';
import { locateText } from './locate-text.ts';
import { numberSteps } from './fixes/number-steps.ts';
import type { Rule } from './rule.ts';

export const stepsNumbered: Rule = {
  id: 'steps-numbered',
  about: 'Steps are numbered 1.1, 1.2 … by phase and position, each number once.',
  severity: 'error',
  reason: 'Steps, reviews and reports refer to each other by these numbers.',
  example: {
    place: 'document',
    bad: '- [ ] **4.2** Declare',
    good: '- [ ] **4.1** Declare',
  },
  fix: numberSteps,
  check(parsed) {
    const numbers = parsed.spec.plan.phases.map(
      (_, index) => parsed.phases[index]?.number ?? index + 1,
    );
    return listSteps(parsed).flatMap(({ step, pointer, phase, position }) => {
      const expected = `${numbers[phase] ?? phase + 1}.${position + 1}`;
      if (step.id === expected) return [];
      return [
        {
          at: locateText(parsed, `${pointer}.id`, step.id),
          message: `Expected step ${expected} here, found ${step.id === '' ? 'no number' : step.id}.`,
          hint: `Number it ${expected}, and correct the steps that depend on it.`,
        },
      ];
    });
  },
};
