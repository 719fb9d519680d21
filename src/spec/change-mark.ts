import type { ProjectFile } from './spec.ts';

type Change = ProjectFile['change'];

const marks = new Map<string, Change>([
  ['new', 'new'],
  ['add', 'new'],
  ['create', 'new'],
  ['modify', 'modify'],
  ['modified', 'modify'],
  ['update', 'modify'],
  ['change', 'modify'],
  ['edit', 'modify'],
  ['keep', 'keep'],
  ['existing', 'keep'],
  ['unchanged', 'keep'],
]);
const mark = /^(?:\[([A-Za-z]{3,9})\]|\(([A-Za-z]{3,9})\)|([A-Za-z]{3,9}):)(?: |$)/u;

/** Takes a mark such as `[modify]` off the comment of a file in a tree. */
export function readChangeMark(comment: string): { change?: Change; purpose: string } {
  const found = mark.exec(comment);
  const word = found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
  const change = marks.get(word.toLowerCase());
  if (found === null || change === undefined) return { purpose: comment };
  return { change, purpose: comment.slice(found[0].length).trim() };
}
