import { listSteps, type PlacedStep } from './list-steps.ts';
import type { Problem, Rule } from './rule.ts';

/** More steps in one phase are not compared; the limit bounds the time. */
const mostSteps = 200;

export const parallelStepsApart: Rule = {
  id: 'parallel-steps-apart',
  about: 'Two steps of one phase that do not wait for each other write different files.',
  severity: 'error',
  reason: 'Builders that work at the same time overwrite each other.',
  ignores:
    'Steps without dependencies, which are built one after the other, and steps of different phases.',
  example: {
    place: 'document',
    bad: '- Depends on: 2.1\n    - Verify: `python -m pytest -k label`\n  - [ ] **3.2** Limit the title in `src/models.py`.\n    - Files: `src/models.py`\n    - Depends on: 2.1\n    - Verify: `pytest`',
    good: '- Depends on: 2.1\n    - Verify: `python -m pytest -k label`',
  },
  check(parsed) {
    const steps = listSteps(parsed);
    const phases = parsed.spec.plan.phases.map((_, phase) =>
      steps.filter((placed) => placed.phase === phase),
    );
    const ancestors = readAncestors(steps);
    return phases.flatMap((own) =>
      own.slice(0, mostSteps).flatMap((second, index) =>
        own.slice(0, index).flatMap((first): Problem[] => {
          const file = findShared(first, second);
          if (file === undefined || ancestors.get(second.step.id)?.has(first.step.id) === true)
            return [];
          return [
            {
              at: parsed.at(`${second.pointer}.files`),
              message: `Expected steps ${first.step.id} and ${second.step.id}, which do not wait for each other, to write different files, found ${file} in both.`,
              hint: `Let step ${second.step.id} depend on ${first.step.id}, or write the file in one of them.`,
            },
          ];
        }),
      ),
    );
  },
};

function findShared({ step: first }: PlacedStep, { step: second }: PlacedStep): string | undefined {
  if (first.dependsOn === undefined || second.dependsOn === undefined) return undefined;
  return second.files.find((file) => first.files.includes(file));
}

/** Every step that a step waits for, over any number of others; only earlier steps count. */
function readAncestors(steps: readonly PlacedStep[]): Map<string, ReadonlySet<string>> {
  const known = new Map<string, ReadonlySet<string>>();
  for (const { step } of steps) {
    const own = new Set<string>();
    for (const id of step.dependsOn ?? []) {
      own.add(id);
      for (const earlier of known.get(id) ?? []) own.add(earlier);
    }
    known.set(step.id, own);
  }
  return known;
}
