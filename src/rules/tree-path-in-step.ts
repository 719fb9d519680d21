import { listSteps } from './list-steps.ts';
import { locateText } from './locate-text.ts';
import type { Rule } from './rule.ts';

export const treePathInStep: Rule = {
  id: 'tree-path-in-step',
  about:
    'Every file of the project structure that is not kept as it is belongs to at least one step.',
  severity: 'error',
  reason: 'A file that no step names is never written.',
  example: {
    place: 'document',
    bad: '├── setup.cfg\n  └── requirements.txt',
    good: '└── requirements.txt',
  },
  check(parsed) {
    const steps = listSteps(parsed);
    // A missing plan is one finding of its own, not one for every file.
    if (steps.length === 0) return [];
    const built = new Set(steps.flatMap(({ step }) => step.files));
    return parsed.spec.architecture.structure.files.flatMap(({ path, change }, index) => {
      if (change === 'keep' || built.has(path)) return [];
      const name = path.slice(path.lastIndexOf('/') + 1);
      return [
        {
          at: locateText(parsed, `architecture.structure.files.${index}`, name),
          message: `Expected a step that builds ${path}, found none.`,
          hint: `Add "${path}" to the files of the step that writes it, or mark it as kept when it exists and stays as it is.`,
        },
      ];
    });
  },
};
