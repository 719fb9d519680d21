import type { SignatureFact } from '../../research/research.ts';
import { chooseInterfaces, type ChosenInterfaces } from './choose-interfaces.ts';
import { chooseNamedFiles, type NamedFile } from './choose-named-files.ts';
import { choosePattern } from './choose-pattern.ts';
import type { Context } from './context.ts';
import type { Ecosystem } from './ecosystems/ecosystem.ts';
import { toFileName } from './file-names.ts';
import { findSourceFolder, findTestFolder } from './find-folder.ts';
import { makePlace, type Place } from './place.ts';
import { placeEntry, type Entry } from './place-entry.ts';
import { placeManifests, type Manifest, type Setting } from './place-manifests.ts';
import { placeModels, type Models } from './place-models.ts';
import { placeModules, type PlacedModule } from './place-modules.ts';
import type { PatternName } from './texts/texts.ts';

export type Routes = { readonly path: string; readonly endpoints: readonly SignatureFact[] };
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
};

/** More files than this say less than one. */
const mostRoutes = 10;
/** A file for fewer endpoints is one to open for nothing. */
const leastEndpoints = 2;
/** Segments that say where an interface is mounted, not what it serves. */
const mounting = /^(?:api|rest|v\d+|\{.*\}|:.*|<.*>)?$/iu;

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
  const used = new Set(modules.map(({ source }) => source));
  const free = homes.filter(({ path }) => !used.has(path));
  const models = placeModels(context, interfaces.schemas, { place, files: free });
  const routes = placeRoutes(context, interfaces.endpoints, place);
  const holding = new Set([...used, ...models.map(({ path }) => path)]);
  const isShared = models.length === 0 && modules.length > 1;
  const source = (name: string): string => context.ecosystem.source(name, context.root);
  return {
    pattern,
    interfaces,
    manifests,
    settings,
    ...(entry && { entry }),
    models,
    ...(isShared && { types: place.unique(source, 'types') }),
    modules,
    routes,
    named: homes.filter(({ path }) => !holding.has(path)),
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

function placeRoutes(
  { ecosystem, root }: Context,
  endpoints: readonly SignatureFact[],
  place: Place,
): Routes[] {
  return Array.from(groupBySubject(endpoints), ([subject, members]) => {
    const name = subject === '' ? 'routes' : `${subject}-routes`;
    const path = place.unique((unique) => ecosystem.source(unique, root), name);
    return { path, endpoints: members };
  });
}

/** Endpoints by what they are about; those that stand alone share the file of no subject. */
function groupBySubject(endpoints: readonly SignatureFact[]): Map<string, SignatureFact[]> {
  const subjects = endpoints.map(({ signature }) => readSubject(signature));
  const counts = new Map<string, number>();
  for (const subject of subjects) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  const isMany =
    [...counts.values()].filter((count) => count >= leastEndpoints).length > mostRoutes;
  const groups = new Map<string, SignatureFact[]>();
  endpoints.forEach((endpoint, index) => {
    const subject = subjects[index] ?? '';
    const key = isMany || (counts.get(subject) ?? 0) < leastEndpoints ? '' : subject;
    groups.set(key, [...(groups.get(key) ?? []), endpoint]);
  });
  return groups;
}

/** `GET /api/v1/entries/{id}` is about entries. */
function readSubject(signature: string): string {
  const path = /\/[^\s?(]*/u.exec(signature.slice(0, 300))?.[0] ?? '';
  const segments = path.split('/').filter((segment) => !mounting.test(segment));
  return toFileName(segments[0] ?? '', 3);
}
