import { hasSourceExtension, testPath, type NamedFile } from './choose-named-files.ts';
import type { Context } from './context.ts';

/** Fewer files say less of where the others lie. */
const leastFiles = 3;
/** A few files lie elsewhere in any project. */
const leastShare = 0.6;
/** Folders that hold projects, not files. */
const workspaces = /^(?:packages|apps|crates|modules|services|libs|projects)$/u;
const testFolder = /^(?:tests?|specs?|__tests__|e2e|checks|.+\.Tests|.+Tests)$/u;

/** The folder in which the sources that the research names lie, when they show a custom. */
export function findSourceFolder(
  context: Context,
  files: readonly NamedFile[],
): string | undefined {
  const paths = listPaths(context, files, false);
  const usual = folderOf(context.ecosystem.source('x', context.root));
  const isNamedAfterRoot = usual !== folderOf(context.ecosystem.source('x', 'other'));
  const common = findCommon(paths);
  if (common === undefined || workspaces.test(common)) return undefined;
  // A few files show the package of a project, or the member of a workspace, and no more than that.
  const isOfMember = context.projectFiles.some(
    ({ path, role }) =>
      role === 'manifest' && path.includes('/') && common.startsWith(`${folderOf(path)}/`),
  );
  const isTelling = isOfMember || (isNamedAfterRoot && common.includes('/'));
  if (paths.length < leastFiles && !isTelling) return undefined;
  const isAlreadyUsual =
    usual.startsWith(`${common}/`) && paths.some((path) => path.startsWith(`${usual}/`));
  return isAlreadyUsual ? usual : common;
}

/** The folder of tests that the research shows: beside the sources of a Maven layout, else the one named so. */
export function findTestFolder(
  context: Context,
  files: readonly NamedFile[],
  source: string | undefined,
): string | undefined {
  const main = /^(?:.*\/)?src\/(?=main\/)/u.exec(source ?? '')?.[0];
  if (main !== undefined && source !== undefined) {
    return `${main}test/${source.slice(main.length + 'main/'.length)}`;
  }
  const paths = listPaths(context, files, true);
  const common = paths.length >= leastFiles ? findCommon(paths) : undefined;
  return common ?? cutAtTests(paths[0] ?? '');
}

function listPaths(context: Context, files: readonly NamedFile[], isTest: boolean): string[] {
  return files
    .map(({ path }) => path)
    .filter((path) => hasSourceExtension(context, path) && testPath.test(path) === isTest);
}

/** The deepest folder that nearly all paths share. */
function findCommon(paths: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const folder of paths.flatMap(listFolders)) {
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const enough =
    paths.length < leastFiles ? paths.length : Math.max(2, Math.ceil(paths.length * leastShare));
  return [...counts]
    .filter(([, count]) => count >= enough)
    .map(([folder]) => folder)
    .reduce<string | undefined>(
      (deepest, folder) => (folder.length > (deepest?.length ?? 0) ? folder : deepest),
      undefined,
    );
}

/** The path as far as the last folder that is named after tests. */
function cutAtTests(path: string): string | undefined {
  const segments = path.split('/').slice(0, -1);
  const last = segments.findLastIndex((segment) => testFolder.test(segment));
  return last === -1 ? undefined : segments.slice(0, last + 1).join('/');
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

function listFolders(path: string): string[] {
  const segments = path.split('/').slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
