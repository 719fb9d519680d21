import { listGitFiles } from './list-git-files.ts';

/** A document names a few hundred files; who has more than this shows the rest to nobody. */
const mostFiles = 200_000;

/** The files of a work tree that Git keeps or would add, seen from a folder of it. */
export async function listProject(folder: string): Promise<readonly string[] | undefined> {
  const paths: string[] = [];
  const isListed = await listGitFiles(folder, [], ({ path, is }) => {
    const isThere = is === 'file' || is === 'link' || is === 'untracked';
    if (isThere && paths.length < mostFiles) paths.push(path);
  });
  return isListed ? paths : undefined;
}
