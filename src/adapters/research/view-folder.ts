import * as nodeFs from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { GlobOptions } from 'tinyglobby';
import { isInside } from '../files/locate-file.ts';

type View = NonNullable<GlobOptions['fs']>;

/**
 * A view of the disk for one walk. A link that leaves the folder, or leads nowhere or around itself, is
 * an ordinary entry: the walk does not follow it, and the reader says why it is left out. What a link
 * leads to is looked into through one link only, so that links among folders cost no more than the folders.
 */
export function viewFolder(folder: string): View {
  const entered = new Set<string>();
  /** Where the link leads that the walk asked for last: it goes there next, or nowhere. */
  let linked: string | undefined;
  const view = {
    realpathSync: (path: string): string => {
      linked = follow(folder, path);
      return linked ?? path;
    },
    statSync: (path: string): nodeFs.Stats => nodeFs.lstatSync(path),
    readdirSync: (path: string, options: { readonly withFileTypes: true }): nodeFs.Dirent[] => {
      const isLinked = resolve(path) === linked;
      linked = undefined;
      if (isLinked && entered.has(resolve(path))) return [];
      if (isLinked) entered.add(resolve(path));
      return nodeFs.readdirSync(path, options).sort(byName);
    },
  };
  // The walker calls them with exactly these arguments; the overloads of node:fs cannot be met.
  return view as unknown as View;
}

/** Where a link leads, if it is to be followed. */
function follow(folder: string, path: string): string | undefined {
  try {
    const real = nodeFs.realpathSync.native(path);
    const isAround = isInside(real, nodeFs.realpathSync.native(dirname(path)));
    return isInside(folder, real) && !isAround ? real : undefined;
  } catch {
    return undefined;
  }
}

const byName = (one: nodeFs.Dirent, two: nodeFs.Dirent): number =>
  Number(one.name > two.name) - Number(one.name < two.name);
