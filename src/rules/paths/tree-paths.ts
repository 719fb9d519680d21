import { nearestName } from '../../nearest-name.ts';
import type { Spec } from '../../spec/spec.ts';
import { trimEnd } from '../../trim-end.ts';

/** Looking for the nearest path compares with every file: many wrong paths or a huge tree stop it. */
const mostSuggestions = 20;
const mostCandidates = 500;
/** No system opens a longer path; its folders would cost the square of its length. */
const longestPath = 4096;

/** The files and folders of the project tree. */
export type TreePaths = {
  readonly isEmpty: boolean;
  readonly has: (path: string) => boolean;
  /** What to write instead of a path that is not in the tree. */
  readonly suggest: (path: string) => string;
};

export function readTreePaths({ architecture }: Spec): TreePaths {
  const { root, files } = architecture.structure;
  const paths = files.map(({ path }) => path);
  const known = new Set(paths);
  for (const path of paths) {
    const cut = path.lastIndexOf('/');
    if (cut !== -1 && path.length <= longestPath) addFolders(path.slice(0, cut), known);
  }
  let suggestions = 0;
  return {
    isEmpty: paths.length === 0,
    has: (path) => known.has(path),
    suggest(path) {
      suggestions += 1;
      const bare = trimEnd(path.replace(/^\.\//u, ''), '/');
      const inside = bare.startsWith(`${root}/`) ? bare.slice(root.length + 1) : bare;
      const nearest = known.has(inside)
        ? inside
        : suggestions <= mostSuggestions && findNearest(inside, paths);
      return nearest
        ? `Write "${nearest}", or add "${path}" to the project structure.`
        : `Add "${path}" to the project structure, or name a file that is in it.`;
    },
  };
}

/** A folder is met once for all of its files. */
function addFolders(folder: string, known: Set<string>): void {
  for (let path = folder; path !== '' && !known.has(path);) {
    known.add(path);
    const cut = path.lastIndexOf('/');
    path = cut === -1 ? '' : path.slice(0, cut);
  }
}

function findNearest(path: string, paths: readonly string[]): string | undefined {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const moved = paths.find((known) => known === file || known.endsWith(`/${file}`));
  if (moved !== undefined || paths.length > mostCandidates || path.length > longestPath)
    return moved;
  return nearestName(path, paths);
}
