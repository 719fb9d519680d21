import type { ProjectFile } from '../../spec/spec.ts';
import { findHome, testPath, type NamedFile } from './choose-named-files.ts';
import type { ClauseModule } from './name-modules.ts';
import type { Context } from './context.ts';
import { findPresent, type Present } from './find-present.ts';
import type { Place } from './place.ts';
import type { Entry } from './place-entry.ts';
import { splitModules } from './split-modules.ts';

/** A module with its files. */
export type PlacedModule = ClauseModule & {
  readonly source: string;
  readonly change: ProjectFile['change'];
  readonly test: string;
  /** What the research shows as present, when that is all that the module asks for. */
  readonly present?: Present;
};

type Known = {
  /** Source files that the sources name. */
  readonly files: readonly NamedFile[];
  readonly place: Place;
  readonly entry: Entry | undefined;
};

/** Gives each module its source and its test: a file that is named for it, or one of its own. */
export function placeModules(context: Context, { files, place, entry }: Known): PlacedModule[] {
  const { ecosystem, groups, root, isExisting } = context;
  const free = new Set(files);
  const found = isExisting ? findPresent(context) : [];
  return splitModules(context, groups.modules, files).map((module) => {
    const test = placeTest(context, module, { files, place });
    const present = found.find(({ clauses }) => answersAll(module, clauses));
    if (present !== undefined) {
      const source = entry?.change === 'modify' ? entry.path : test;
      return { ...module, source, change: entry?.change ?? 'new', test, present };
    }
    const known = files.find(({ path }) => path === module.home);
    const home = known ?? findHome(context, [...free], module);
    if (home !== undefined) {
      free.delete(home);
      return { ...module, source: home.path, change: home.change, test };
    }
    const makeSource = (name: string): string =>
      withView(context, module, ecosystem.source(name, root));
    return { ...module, source: place.unique(makeSource, module.name), change: 'new', test };
  });
}

/** The test that the sources name for a module, or one of its own. */
function placeTest(
  { ecosystem, root, groups }: Context,
  { name, home }: ClauseModule,
  { files, place }: Omit<Known, 'entry'>,
): string {
  const own = readTestWords(home ?? name);
  const tests = files.filter(({ path }) => testPath.test(path));
  const isOnly = tests.length === 1 && groups.modules.length === 1 && home === undefined;
  const named = tests.find(({ path }) => isOnly || isSame(readTestWords(path), own));
  return named?.path ?? place.unique((unique) => ecosystem.test(unique, root), name);
}

/** `test/read-links.test.ts` and `src/read_links.ts` have the same words. */
const readTestWords = (path: string): ReadonlySet<string> =>
  new Set(
    path
      .slice(path.lastIndexOf('/') + 1)
      .replace(/(?<=[a-z0-9])(?=[A-Z])/gu, '-')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .slice(0, path.includes('.') ? -1 : undefined)
      .filter((word) => !/^(?:tests?|specs?)$/u.test(word)),
  );

const isSame = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
  left.size === right.size && [...left].every((word) => right.has(word));

const answersAll = ({ clauses }: ClauseModule, answered: Present['clauses']): boolean =>
  clauses.length > 0 && clauses.every((clause) => answered.includes(clause));

/** Screens are written in the file format of the pinned library. */
function withView({ hasPin }: Context, { role }: ClauseModule, path: string): string {
  if (role !== 'screen' || !/\.[jt]s$/u.test(path)) return path;
  if (hasPin('react', 'preact', 'solid-js')) return `${path}x`;
  if (hasPin('vue')) return path.replace(/\.[jt]s$/u, '.vue');
  return hasPin('svelte') ? path.replace(/\.[jt]s$/u, '.svelte') : path;
}
