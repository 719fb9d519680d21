export { drawTree, type Tree } from './draw-tree.ts';
export { parseTree, type ParsedTree } from './parse-tree.ts';
