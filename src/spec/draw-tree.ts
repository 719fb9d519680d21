import { readChangeMark } from './change-mark.ts';
import type { ProjectFile } from './spec.ts';

/** What a tree shows. */
export type Tree = { readonly root: string; readonly files: readonly ProjectFile[] };

type Entry = { readonly drawn: string; readonly file?: ProjectFile };
type Folder = {
  readonly folders: Map<string, Folder>;
  readonly files: Map<string, ProjectFile>;
};

/** Comments further right than this, in columns, push the tree out of sight; longer names carry theirs two spaces on. */
const widestAlignment = 48;

/** Draws files as an ASCII tree, a line each, with their purposes as comments. */
export function drawTree(tree: Tree): string {
  const entries: Entry[] = [{ drawn: `${tree.root}/` }];
  drawFolder(nest(tree.files), '', entries);
  const widths = entries
    .filter(({ file }) => file !== undefined)
    .map(({ drawn }) => drawn.length)
    .filter((width) => width <= widestAlignment);
  const column = widths.reduce((widest, width) => Math.max(widest, width), 0);
  return entries
    .map(({ drawn, file }) =>
      file === undefined ? drawn : `${drawn.padEnd(column)}  # ${commentOf(file)}`,
    )
    .join('\n');
}

function nest(files: readonly ProjectFile[]): Folder {
  const root: Folder = { folders: new Map(), files: new Map() };
  for (const file of files) {
    const segments = file.path.split('/');
    const name = segments.pop() ?? '';
    let folder = root;
    for (const segment of segments) {
      const inner = folder.folders.get(segment) ?? { folders: new Map(), files: new Map() };
      folder.folders.set(segment, inner);
      folder = inner;
    }
    folder.files.set(name, file);
  }
  return root;
}

function drawFolder(folder: Folder, prefix: string, entries: Entry[]): void {
  let left = folder.folders.size + folder.files.size;
  const isLast = (): boolean => {
    left -= 1;
    return left === 0;
  };
  for (const [name, inner] of folder.folders) {
    const last = isLast();
    entries.push({ drawn: `${prefix}${last ? '└── ' : '├── '}${name}/` });
    drawFolder(inner, `${prefix}${last ? '    ' : '│   '}`, entries);
  }
  for (const [name, file] of folder.files) {
    entries.push({ drawn: `${prefix}${isLast() ? '└── ' : '├── '}${name}`, file });
  }
}

/** Only a change that is not `new` is marked, and a purpose that could be taken for a mark. */
function commentOf({ change, purpose }: ProjectFile): string {
  const isMarked = change !== 'new' || readChangeMark(purpose).change !== undefined;
  return isMarked ? `[${change}] ${purpose}` : purpose;
}
