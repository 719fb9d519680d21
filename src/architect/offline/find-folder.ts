import { hasSourceExtension, testPath, type NamedFile } from './choose-named-files.ts';
import type { Context } from './context.ts';

/** Fewer files say less of where the others lie. */
const leastFiles = 3;
/** A few files lie elsewhere in any project. */
const leastShare = 0.6;
/** Folders that hold projects, not files. */
const workspaces = /^(?:packages|apps|crates|modules|services|libs|projects)$/u;
/** Folders that projects keep beside their sources. */
const beside =
  /^(?:\..*|scripts?|bin|tools?|docs?|examples?|samples?|config|db|migrations|public|static|assets|benches|deploy|infra|ci)$/u;
const testFolder = /^(?:tests?|specs?|__tests__|e2e|checks|.+\.Tests|.+Tests)$/u;

/** The folder in which the sources that the research names lie, when they show a custom. */
export function findSourceFolder(
  context: Context,
  files: readonly NamedFile[],
): string | undefined {
  const paths = listPaths(context, files, false);
  const common = findCommon(paths) ?? '';
  if (common === '' || workspaces.test(common)) return findInMember(context, paths);
  const usual = folderOf(context.ecosystem.source('x', context.root));
  if (usual.startsWith(`${common}/`)) return findAbove(paths, common, usual);
  if (paths.length >= leastFiles || isTelling(context, common, usual)) return common;
  return findOtherTop(common, usual);
}

/** Sources lie in the folder above the usual one, or in many folders beside it, as frameworks keep them. */
function findAbove(paths: readonly string[], common: string, usual: string): string | undefined {
  const isUsed = paths.some((path) => path.startsWith(`${usual}/`));
  const isFlat = paths.some((path) => folderOf(path) === common);
  const isPrivate = usual === `${common}/src`;
  return !isUsed && (isFlat || isPrivate) ? common : undefined;
}

/** A few files show the package of a project, or the member of a workspace. */
function isTelling({ ecosystem, projectFiles }: Context, common: string, usual: string): boolean {
  const isNamedAfterRoot = usual !== folderOf(ecosystem.source('x', 'other'));
  const isOfMember = projectFiles.some(
    ({ path, role }) =>
      role === 'manifest' && path.includes('/') && common.startsWith(`${folderOf(path)}/`),
  );
  return isOfMember || (isNamedAfterRoot && common.includes('/'));
}

/** A few files show no more than that the sources lie in `lib` or `app` where others have `src`. */
function findOtherTop(common: string, usual: string): string | undefined {
  const [top = ''] = common.split('/');
  const isOther = usual !== '' && top !== usual.split('/')[0] && !beside.test(top);
  return isOther ? top : undefined;
}

/** In a workspace new files lie in the member of which the sources name most files. */
function findInMember({ projectFiles }: Context, paths: readonly string[]): string | undefined {
  const members = projectFiles
    .filter(({ path, role }) => role === 'manifest' && path.includes('/'))
    .map(({ path }) => paths.filter((named) => named.startsWith(`${folderOf(path)}/`)))
    .sort((left, right) => right.length - left.length);
  const [most = [], next = []] = members;
  return most.length > next.length ? findCommon(most) : undefined;
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
