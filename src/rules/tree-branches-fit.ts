import { correctBranches } from '../spec/correct-branches.ts';
import { spanOfTree } from './paths/span-of-tree.ts';
import { correctTree } from './fixes/correct-tree.ts';
import { rangeOfLine } from './layout/range-of-line.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';

export const treeBranchesFit: Rule = {
  id: 'tree-branches-fit',
  about:
    'In a tree of box characters └ stands before the last entry of a folder, ├ before the others and │ beside what goes on.',
  severity: 'warning',
  reason: 'A branch that ends too early makes a file look as if it lay in another folder.',
  ignores: 'Trees that are drawn with other characters or by indentation.',
  example: {
    place: 'document',
    bad: '└── src/',
    good: '├── src/',
  },
  fix: correctTree,
  check(parsed) {
    const { lines } = parsed;
    const [start, end] = spanOfTree(parsed);
    const corrected = correctBranches(lines.slice(start, end));
    const wrong = corrected?.findIndex((line, index) => line !== lines[start + index]) ?? -1;
    if (corrected === undefined || wrong === -1) return [];
    const wanted = quoteValue(corrected[wrong] ?? '');
    return [
      {
        at: rangeOfLine(lines, start + wrong + 1),
        message: `Expected ${wanted} in the tree, found ${quoteValue(lines[start + wrong] ?? '')}.`,
        hint: 'Draw └── before the last entry of each folder, ├── before the others, and │ as long as a folder goes on.',
      },
    ];
  },
};
