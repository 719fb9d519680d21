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
  if (!first.endsWith('/') || root === '' || /^[\s│├└]| {2}#/u.test(root)) return undefined;
  const entries: TreeEntry[] = [];
  let folders: string[] = [];
  for (const [index, line] of rest.entries()) {
    const found = readBranch(line);
    if (found === undefined || found.depth > folders.length) return undefined;
    const { depth, name, comment } = found;
    folders = folders.slice(0, depth);
    if (comment === undefined) folders.push(name);
    else entries.push({ path: [...folders, name].join('/'), comment, line: index + 1 });
  }
  return { root, rootLine: 0, entries };
}

type Branch = { readonly depth: number; readonly name: string; readonly comment?: string };

/** A file has a comment; a folder has none and ends with a slash. */
function readBranch(line: string): Branch | undefined {
  const [, prefix = '', text] = branch.exec(line) ?? [];
  if (text === undefined) return undefined;
  const depth = prefix.length / 4;
  const [name, comment] = splitComment(text);
  if (comment !== undefined) return { depth, name, comment };
  return name.endsWith('/') ? { depth, name: name.slice(0, -1) } : undefined;
}

/** Two blanks end a name, because no path holds two. */
function splitComment(text: string): [name: string, comment: string | undefined] {
  const end = text.indexOf('  ');
  const comment = end === -1 ? undefined : remark.exec(text.slice(end))?.[1];
  return comment === undefined ? [text, undefined] : [text.slice(0, end), comment];
}
