import type { ProjectFile } from '../../spec/spec.ts';
import { findHome, type NamedFile } from './choose-named-files.ts';
import type { ClauseModule } from './name-modules.ts';
import type { Context } from './context.ts';
import { findPresent, type Present } from './find-present.ts';
import type { Place } from './place.ts';
import type { Entry } from './place-entry.ts';

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
  return groups.modules.map((module) => {
    const test = place.unique((name) => ecosystem.test(name, root), module.name);
    const present = found.find(({ clauses }) => answersAll(module, clauses));
    if (present !== undefined) {
      const source = entry?.change === 'modify' ? entry.path : test;
      return { ...module, source, change: entry?.change ?? 'new', test, present };
    }
    const home = findHome(context, [...free], module);
    if (home !== undefined) {
      free.delete(home);
      const change = isExisting && home.by === 'research' ? 'modify' : 'new';
      return { ...module, source: home.path, change, test };
    }
    const makeSource = (name: string): string =>
      withView(context, module, ecosystem.source(name, root));
    return { ...module, source: place.unique(makeSource, module.name), change: 'new', test };
  });
}

const answersAll = ({ clauses }: ClauseModule, answered: Present['clauses']): boolean =>
  clauses.length > 0 && clauses.every((clause) => answered.includes(clause));

/** Screens are written in the file format of the pinned library. */
function withView({ hasPin }: Context, { role }: ClauseModule, path: string): string {
  if (role !== 'screen' || !/\.[jt]s$/u.test(path)) return path;
  if (hasPin('react', 'preact', 'solid-js')) return `${path}x`;
  if (hasPin('vue')) return path.replace(/\.[jt]s$/u, '.vue');
  return hasPin('svelte') ? path.replace(/\.[jt]s$/u, '.svelte') : path;
}
