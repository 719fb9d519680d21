import { hasSourceExtension, testPath, type NamedFile } from './choose-named-files.ts';
import type { Context } from './context.ts';

/** Fewer files in one folder are no custom. */
const leastFiles = 3;
/** A few files lie elsewhere in any project. */
const leastShare = 0.7;

/** The deepest folder that holds nearly all named files of one sort, when that is more than `src`. */
export function findFolder(
  context: Context,
  files: readonly NamedFile[],
  sort: 'source' | 'test',
): string | undefined {
  const paths = files
    .map(({ path }) => path)
    .filter(
      (path) => hasSourceExtension(context, path) && testPath.test(path) === (sort === 'test'),
    );
  const counts = new Map<string, number>();
  for (const folder of paths.flatMap(listFolders)) {
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const enough = Math.max(leastFiles, paths.length * leastShare);
  const common = [...counts].filter(([, count]) => count >= enough).map(([folder]) => folder);
  return common.reduce<string | undefined>(
    (deepest, folder) => (folder.length > (deepest?.length ?? 0) ? folder : deepest),
    undefined,
  );
}

/** The folders above a file that are more than the first one. */
function listFolders(path: string): string[] {
  const segments = path.split('/').slice(0, -1);
  return segments.slice(1).map((_, index) => segments.slice(0, index + 2).join('/'));
}
