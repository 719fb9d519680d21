import type { TreeEntry } from './parse-tree.ts';
import type { ReadTree } from './read-drawn-tree.ts';
import { trimEnd } from '../trim-end.ts';

type Entry = {
  readonly name: string;
  readonly comment: string;
  readonly column: number;
  readonly line: number;
  readonly drawn: boolean;
  readonly isFolder: boolean;
};
type Node = Entry & { readonly children: Node[] };

/** Corners and crossings belong to boxes, not to trees. */
const box = /[┌┐┘┬┴┼╔╗╚╝╭╮╯]/u;
const connector =
  /^((?:[\s│┃]|\|(?![─━-]))*)(?:([├└╰┣┗+`\\|'][─━-]{1,4}[>╴]?|[-*](?= ))[ \u00a0]?)?/u;
const note = / {2,}|\t| (?=(?:#|\/\/|<-|←|—|–|--|\() ?)| - /u;
const noteMark = /^(?:#+|\/\/|<--?|←|—|–|--?|\*|:)\s*/u;
const skipped = /^(?:\.{3,}|…|\[.* .*\]|\[?\.\.\.\]?|\(.* .*\)|etc\.?)$/u;
const name = /^(?:\.{1,2}|[^\s:"'<>|*?=;,{}\\→❯$][^:"<>|*?=;,\\→]{0,200})$/u;
const knownFile =
  /^(?:\.[\w.-]+|[\w.@$[\]()+-]*\.[\w-]+|[A-Z][\w.-]*|gradlew|mvnw|configure|makefile|justfile|artisan)$/u;
/** Of the lines, how many must name something for the text to be a tree. */
const mostly = 0.7;

/** Reads the trees that people draw: box characters, `|--`, `+--` or indentation, with comments of any kind. */
export function readLooseTree(lines: readonly string[]): ReadTree | undefined {
  const written = lines.filter((line) => line.replace(/[\s│|]+/gu, '') !== '');
  if (written.some((line) => box.test(line))) return undefined;
  const entries = lines.flatMap((line, index) => readEntry(line, index) ?? []);
  const isDrawn = entries.some(({ drawn }) => drawn);
  const isIndented =
    entries.some(({ isFolder }) => isFolder) && entries.some(({ column }) => column > 0);
  const enough = entries.length >= Math.max(2, written.length * mostly);
  if (!enough || !(isDrawn || isIndented)) return undefined;
  const tree = flatten(nest(entries).filter((top) => !isSentence(top)));
  return isDrawn || tree.entries.length > 0 ? tree : undefined;
}

/** A command or a remark above a tree, which holds nothing. */
const isSentence = ({ name: text, drawn, isFolder, children }: Node): boolean =>
  !drawn && !isFolder && children.length === 0 && text.includes(' ');

function readEntry(line: string, index: number): Entry | undefined {
  const [lead = '', indent = '', mark] = connector.exec(line) ?? [];
  const text = line.slice(lead.length).trimEnd();
  const at = note.exec(text)?.index ?? text.length;
  const written = text.slice(0, at).trim();
  const plain = trimEnd(written.replace(/^\.\/(?=.)/u, '').replace(/^\//u, ''), '/\\');
  if (!isName(plain)) return undefined;
  return {
    name: plain,
    comment: text.slice(at).trim().replace(noteMark, ''),
    // A branch hangs below a name that begins in the same column.
    column: indent.length * 2 + (mark === undefined ? 0 : 1),
    line: index,
    drawn: mark !== undefined && mark.length > 1,
    isFolder: /[/\\]$/u.test(written) || plain === '.',
  };
}

const isName = (text: string): boolean => name.test(text) && (text === '.' || !skipped.test(text));

function nest(entries: readonly Entry[]): Node[] {
  const tops: Node[] = [];
  const open: Node[] = [];
  for (const entry of entries) {
    const node: Node = { ...entry, children: [] };
    while ((open.at(-1)?.column ?? -1) >= node.column) open.pop();
    (open.at(-1)?.children ?? tops).push(node);
    open.push(node);
  }
  return tops;
}

function flatten(tops: readonly Node[]): ReadTree {
  const [top, ...others] = tops;
  const hasRoot =
    top !== undefined && others.length === 0 && (top.isFolder || top.children.length > 0);
  const entries: TreeEntry[] = [];
  const walk = (nodes: readonly Node[], folder: string): void => {
    for (const node of nodes) {
      const path = `${folder}${node.name}`;
      if (node.children.length > 0) walk(node.children, `${path}/`);
      else if (!node.isFolder && knownFile.test(node.name.split('/').at(-1) ?? '')) {
        entries.push({ path, comment: node.comment, line: node.line });
      }
    }
  };
  walk(hasRoot ? top.children : tops, '');
  if (!hasRoot) return { root: '', entries };
  return { root: top.name, rootLine: top.line, entries };
}
