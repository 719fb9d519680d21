import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { isInside } from '../files/locate-file.ts';

export type Git = {
  readonly program: string;
  /** The folders of the search path in which nobody but the machine puts programs. */
  readonly searchPath: string;
};

/**
 * Finds the Git of the machine. A folder of the search path that is relative or lies in the work tree
 * is passed over, as is a link into it: a repository must not bring the program that reads it.
 */
export function findGit(folder: string, environment: NodeJS.ProcessEnv): Git | undefined {
  const top = findTop(folder);
  const isForeign = (path: string): boolean => {
    const real = findReal(path);
    return real !== undefined && !isInside(top, real);
  };
  const folders = readSearchPath(environment).filter((path) => isAbsolute(path) && isForeign(path));
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  const program = folders
    .map((path) => join(path, name))
    .find((path) => isForeign(path) && isProgram(path));
  return program === undefined ? undefined : { program, searchPath: folders.join(delimiter) };
}

/** The outermost work tree around a folder, or the folder itself. */
function findTop(folder: string): string {
  let top = folder;
  for (let place = folder; ; place = dirname(place)) {
    if (existsSync(join(place, '.git'))) top = place;
    if (dirname(place) === place) return top;
  }
}

/** Windows writes the name of the variable in any case. */
function readSearchPath(environment: NodeJS.ProcessEnv): readonly string[] {
  const found = Object.entries(environment).find(([name]) => name.toUpperCase() === 'PATH');
  return (found?.[1] ?? '').split(delimiter);
}

function findReal(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
