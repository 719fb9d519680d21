import type { TreeEntry } from './parse-tree.ts';

export type ReadTree = {
  readonly root: string;
  readonly rootLine?: number;
  readonly entries: readonly TreeEntry[];
};

const branch = /^((?:│ {3}| {4})*)(?:├── |└── )(.+)$/u;
const remark = /^ {2,}# (.+)$/u;

/** Reads exactly what `drawTree` draws, where a name may hold what elsewhere begins a comment. */
export function readDrawnTree(lines: readonly string[]): ReadTree | undefined {
  const [first = '', ...rest] = lines;
  const root = first.slice(0, -1);
  if (!first.endsWith('/') || root === '' || /^[\s│├└]/u.test(root) || / {2,}#/u.test(root)) {
    return undefined;
  }
  const entries: TreeEntry[] = [];
  let folders: string[] = [];
  for (const [index, line] of rest.entries()) {
    const [, prefix = '', text = ''] = branch.exec(line) ?? [];
    const [name, comment] = splitComment(text);
    const depth = prefix.length / 4;
    const isFolder = comment === undefined && name.endsWith('/');
    if (depth > folders.length || (comment === undefined && !isFolder)) return undefined;
    folders = folders.slice(0, depth);
    if (isFolder) folders.push(name.slice(0, -1));
    else
      entries.push({ path: [...folders, name].join('/'), comment: comment ?? '', line: index + 1 });
  }
  return { root, rootLine: 0, entries };
}

/** Two blanks end a name, because no path holds two. */
function splitComment(text: string): [name: string, comment: string | undefined] {
  const end = text.indexOf('  ');
  const comment = end === -1 ? undefined : remark.exec(text.slice(end))?.[1];
  return comment === undefined ? [text, undefined] : [text.slice(0, end), comment];
}
