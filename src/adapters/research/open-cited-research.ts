import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { SkippedFile } from '../../research/research.ts';
import { findListedPaths } from './find-research-paths.ts';
import { isInside, showPath, type Root } from '../files/locate-file.ts';
import { readLocalResearch } from './read-local-research.ts';
import { escapeName } from './research-globs.ts';
import type { FoundPaths, ResearchSource } from './research-source.ts';

/**
 * The files of a folder that a document cites by their paths. A stranger may have written it, so that
 * it opens nothing that Git ignores, neither by its name nor through a link.
 */
export const openCitedResearch = (root: Root): ResearchSource => ({
  find: (paths) => findCited(root, paths),
  readsAtOnce: 1,
  read: readLocalResearch(root),
});

async function findCited(root: Root, cited: readonly string[]): Promise<FoundPaths> {
  const listed = await findNamed(root, cited);
  const reals = new Map([...listed].map((path) => [path, findReal(root, path)]));
  const behind = [...reals].flatMap(([path, real]) => (real === path ? [] : [real]));
  const listedBehind = behind.length === 0 ? listed : await findNamed(root, behind);
  const paths = [...listed].filter((path) => {
    const real = reals.get(path) ?? path;
    return real === path || listedBehind.has(real);
  });
  const found = new Set(paths);
  const skipped = cited.flatMap((path): SkippedFile[] =>
    found.has(path) ? [] : [{ path, reason: notListed }],
  );
  return { paths: paths.sort(), unmatched: [], skipped };
}

/** The same for both, so that a document cannot find out what there is. */
const notListed = 'there is no such file, or Git ignores it';

async function findNamed(root: Root, names: readonly string[]): Promise<Set<string>> {
  const asked = new Set(names);
  const { paths } = await findListedPaths(root, names.map(escapeName));
  return new Set(paths.filter((path) => asked.has(path)));
}

function findReal(root: Root, path: string): string {
  try {
    const real = realpathSync(join(root.real, path));
    if (isInside(root.real, real)) return showPath(root, real);
  } catch {
    // It leads nowhere.
  }
  // The reader refuses it, and says why.
  return path;
}
