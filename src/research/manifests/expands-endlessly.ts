import { isAlias, isMap, isSeq } from 'yaml';
import type { ParsedNode } from 'yaml';

/** No manifest stands for more nodes than that. */
const mostNodes = 1_000_000;

/** Whether aliases make a few lines stand for more than any reader could hold; nothing is expanded to know it. */
export function expandsEndlessly(root: ParsedNode | null): boolean {
  const sizes = new Map<string, number>();
  const measure = (node: unknown): number => {
    if (isAlias(node)) return sizes.get(node.source) ?? 1;
    let size = 1;
    if (isSeq(node)) for (const item of node.items) size += measure(item);
    if (isMap(node)) for (const { key, value } of node.items) size += measure(key) + measure(value);
    if ((isSeq(node) || isMap(node)) && node.anchor !== undefined) sizes.set(node.anchor, size);
    return size;
  };
  return measure(root) > mostNodes;
}
