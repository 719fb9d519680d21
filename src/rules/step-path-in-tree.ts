import { listSteps } from './list-steps.ts';
import { locateText } from './locate-text.ts';
import { readTreePaths } from './paths/tree-paths.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';

export const stepPathInTree: Rule = {
  id: 'step-path-in-tree',
  about: 'Every file that a step names is in the project structure.',
  severity: 'error',
  reason: 'A Builder that meets an unknown path decides on its own where the file belongs.',
  check(parsed) {
    const tree = readTreePaths(parsed.spec);
    // A missing tree is one finding of its own, not one for every step.
    if (tree.isEmpty) return [];
    return listSteps(parsed).flatMap(({ step, pointer }) =>
      step.files.flatMap((path, index) => {
        if (tree.has(path)) return [];
        return [
          {
            at: locateText(parsed, `${pointer}.files.${index}`, path),
            message: `Expected step ${step.id} to name files of the project structure, found ${quoteValue(path)}.`,
            hint: tree.suggest(path),
          },
        ];
      }),
    );
  },
};
