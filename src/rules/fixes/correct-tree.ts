import { correctBranches } from '../../spec/correct-branches.ts';
import { spanOfTree } from '../paths/span-of-tree.ts';
import type { Fix } from './fix.ts';

/** Draws the branches of the tree anew; names, remarks and their order stay. */
export const correctTree: Fix = (parsed) => {
  const { lines } = parsed;
  const [start, end] = spanOfTree(parsed);
  const corrected = correctBranches(lines.slice(start, end));
  if (corrected === undefined) return lines;
  return [...lines.slice(0, start), ...corrected, ...lines.slice(end)];
};
