import { chooseInterfaces, type ChosenInterfaces } from './choose-interfaces.ts';
import { chooseNamedFiles, type NamedFile } from './choose-named-files.ts';
import { choosePattern } from './choose-pattern.ts';
import type { Context } from './context.ts';
import type { Ecosystem } from './ecosystems/ecosystem.ts';
import { findSourceFolder, findTestFolder } from './find-folder.ts';
import { makePlace, type Place } from './place.ts';
import { placeEntry, type Entry } from './place-entry.ts';
import { placeManifests, type Manifest, type Setting } from './place-manifests.ts';
import { makeShared, placeModels, type Models } from './place-models.ts';
import { placeModules, type PlacedModule } from './place-modules.ts';
import { placeRoutes, type Routes } from './place-routes.ts';
import type { PatternName } from './texts/texts.ts';

type Tests = {
  readonly routeTest?: string;
  readonly qualityTest?: string;
  /** The test of the acceptance criteria, or of the whole path from input to result. */
  readonly wholeTest?: string;
};

/** Which file holds what: structure, interfaces, flows and plan are all told from here. */
export type Layout = Tests & {
  readonly pattern: PatternName;
  readonly interfaces: ChosenInterfaces;
  readonly manifests: readonly Manifest[];
  readonly settings: readonly Setting[];
  readonly entry?: Entry;
  readonly models: readonly Models[];
  /** Where the types lie that several modules share, when the research defines none. */
  readonly types?: string;
  readonly modules: readonly PlacedModule[];
  readonly routes: readonly Routes[];
  /** Files that the sources name and that no module is written into. */
  readonly named: readonly NamedFile[];
  /** Paths of files that the project has already. */
  readonly present: ReadonlySet<string>;
};

/** Documents, scripts and descriptions of infrastructure share no types. */
const untyped: ReadonlySet<string> = new Set(['documents', 'terraform', 'shell']);

/** Decides the path of everything that the document is about to name. */
export function layOut(given: Context): Layout {
  const named = chooseNamedFiles(given);
  const context = withFolders(given, named);
  const interfaces = chooseInterfaces(context, named);
  const pattern = choosePattern(context, interfaces);
  const { manifests, settings } = placeManifests(context);
  const place = makePlace([...manifests, ...settings].map(({ path }) => path));
  const files = named.filter(({ path }) => place.claim(path));
  const entry = placeEntry(context, { pattern, files, place });
  const homes = files.filter(({ path }) => path !== entry?.path);
  const modules = placeModules(context, { files: homes, place, entry });
  const used = new Set(modules.flatMap(({ source, test }) => [source, test]));
  const free = homes.filter(({ path }) => !used.has(path));
  const models = placeModels(context, interfaces.schemas, { place, files: free });
  const modelled = new Set(models.map(({ path }) => path));
  const left = free.filter(({ path }) => !modelled.has(path));
  const routes = placeRoutes(context, interfaces.endpoints, { place, files: left });
  const holding = new Set([...used, ...modelled, ...routes.map(({ path }) => path)]);
  const isTyped = !untyped.has(context.ecosystem.id);
  const isShared = isTyped && models.length === 0 && modules.length > 1;
  const shared = (name: string): string => makeShared(context.ecosystem, name, context.root);
  return {
    pattern,
    interfaces,
    manifests,
    settings,
    ...(entry && { entry }),
    models,
    ...(isShared && { types: place.unique(shared, 'types') }),
    modules,
    routes,
    named: homes.filter(({ path }) => !holding.has(path)),
    present: new Set(files.filter(({ change }) => change === 'modify').map(({ path }) => path)),
    ...placeTests(context, { routes, modules }, place),
  };
}

/** New files lie where the sources keep files of their sort. */
function withFolders(context: Context, files: readonly NamedFile[]): Context {
  const { ecosystem } = context;
  const source = findSourceFolder(context, files);
  const test = findTestFolder(context, files, source);
  const move =
    (make: Ecosystem['source'], folder: string | undefined): Ecosystem['source'] =>
    (name, root) => {
      const path = make(name, root);
      return folder === undefined ? path : `${folder}/${path.slice(path.lastIndexOf('/') + 1)}`;
    };
  return {
    ...context,
    ecosystem: {
      ...ecosystem,
      source: move(ecosystem.source, source),
      test: move(ecosystem.test, test),
      ...(ecosystem.type && { type: move(ecosystem.type, source) }),
    },
  };
}

function placeTests(
  { ecosystem, root, groups }: Context,
  { routes, modules }: Pick<Layout, 'routes' | 'modules'>,
  place: Place,
): Tests {
  const placeTest = (name: string): string =>
    place.unique((unique) => ecosystem.test(unique, root), name);
  const { qualities, acceptance } = groups;
  return {
    ...(routes.length > 0 && { routeTest: placeTest('routes') }),
    ...(qualities.length > 0 && { qualityTest: placeTest('qualities') }),
    ...(acceptance.length > 0 && { wholeTest: placeTest('acceptance') }),
    ...(acceptance.length === 0 && modules.length > 1 && { wholeTest: placeTest('integration') }),
  };
}
