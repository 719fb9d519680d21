import type { SchemaFact, SignatureFact } from '../../research/research.ts';
import type { ProjectFile } from '../../spec/spec.ts';
import { chooseInterfaces, type ChosenInterfaces } from './choose-interfaces.ts';
import { chooseNamedFiles, findHome, type NamedFile } from './choose-named-files.ts';
import { choosePattern } from './choose-pattern.ts';
import type { ClauseModule } from './clause-groups.ts';
import type { Context } from './context.ts';
import { toFileName } from './file-names.ts';
import { placeEntry } from './place-entry.ts';
import { placeManifests, type Manifest, type Setting } from './place-manifests.ts';
import type { PatternName } from './texts/texts.ts';

type Change = ProjectFile['change'];
export type PlacedModule = ClauseModule & {
  readonly source: string;
  readonly change: Change;
  readonly test: string;
};
export type Routes = { readonly path: string; readonly endpoints: readonly SignatureFact[] };
export type Models = { readonly path: string; readonly schemas: readonly SchemaFact[] };

/** Which file holds what: structure, interfaces, flows and plan are all told from here. */
export type Layout = {
  readonly pattern: PatternName;
  readonly interfaces: ChosenInterfaces;
  readonly manifests: readonly Manifest[];
  readonly settings: readonly Setting[];
  readonly entry?: { readonly path: string; readonly change: Change };
  readonly models: readonly Models[];
  /** Where the types lie that several modules share, when the research defines none. */
  readonly types?: string;
  readonly modules: readonly PlacedModule[];
  readonly routes: readonly Routes[];
  readonly routeTest?: string;
  /** Files that the sources name and that no module is written into. */
  readonly named: readonly NamedFile[];
  readonly qualityTest?: string;
  /** The test of the acceptance criteria, or of the whole path from input to result. */
  readonly wholeTest?: string;
};

/** Hands out paths, each once. */
export type Place = (make: (name: string) => string, name: string) => string;

const mostRoutes = 10;
/** Segments that say where an interface is mounted, not what it serves. */
const mounting = /^(?:api|rest|v\d+|\{.*\}|:.*|<.*>)?$/iu;

/** Decides the path of everything that the document is about to name. */
export function layOut(context: Context): Layout {
  const interfaces = chooseInterfaces(context);
  const pattern = choosePattern(context, interfaces);
  const { manifests, settings } = placeManifests(context);
  const place = makePlace([...manifests, ...settings].map(({ path }) => path));
  const isPlaced = new Set([...manifests, ...settings].map(({ path }) => path));
  const files = chooseNamedFiles(context).filter(({ path }) => !isPlaced.has(path));
  const entry = placeEntry(context, { pattern, files, place });
  const modules = placeModules(
    context,
    files.filter(({ path }) => path !== entry?.path),
    place,
  );
  const models = placeModels(context, interfaces.schemas, place);
  const routes = placeRoutes(context, interfaces.endpoints, place);
  const used = new Set([entry?.path, ...modules.map(({ source }) => source)]);
  const { source, test } = context.ecosystem;
  const { qualities, acceptance } = context.groups;
  const placeTest = (name: string): string => place((unique) => test(unique, context.root), name);
  return {
    pattern,
    interfaces,
    manifests,
    settings,
    ...(entry && { entry }),
    models,
    ...(models.length === 0 &&
      modules.length > 1 && { types: place((name) => source(name, context.root), 'types') }),
    modules,
    routes,
    ...(routes.length > 0 && { routeTest: placeTest('routes') }),
    named: files.filter(({ path }) => !used.has(path)),
    ...(qualities.length > 0 && { qualityTest: placeTest('qualities') }),
    ...(acceptance.length > 0 && { wholeTest: placeTest('acceptance') }),
    ...(acceptance.length === 0 && modules.length > 1 && { wholeTest: placeTest('integration') }),
  };
}

/** Paths that differ only in case are one file on half of the machines. */
function makePlace(occupied: readonly string[]): Place {
  const taken = new Set(occupied.map((path) => path.toLowerCase()));
  return (make, name) => {
    let path = make(name);
    for (let count = 2; taken.has(path.toLowerCase()); count += 1) path = make(`${name}-${count}`);
    taken.add(path.toLowerCase());
    return path;
  };
}

function placeModules(context: Context, files: readonly NamedFile[], place: Place): PlacedModule[] {
  const { ecosystem, groups, root } = context;
  const free = new Set(files);
  return groups.modules.map((module) => {
    const home = findHome([...free], module.title, module.clauses);
    const makeTest = (name: string): string => ecosystem.test(name, root);
    if (home !== undefined) {
      free.delete(home);
      const source = place(() => home.path, module.name);
      const change = context.isExisting && home.by === 'research' ? 'modify' : 'new';
      return { ...module, source, change, test: place(makeTest, module.name) };
    }
    const source = place(
      (name) => withView(context, module, ecosystem.source(name, root)),
      module.name,
    );
    return { ...module, source, change: 'new', test: place(makeTest, module.name) };
  });
}

/** Screens are written in the file format of the pinned library. */
function withView({ hasPin }: Context, { role }: ClauseModule, path: string): string {
  if (role !== 'screen' || !/\.[jt]s$/u.test(path)) return path;
  if (hasPin('react', 'preact', 'solid-js')) return `${path}x`;
  if (hasPin('vue')) return path.replace(/\.[jt]s$/u, '.vue');
  return hasPin('svelte') ? path.replace(/\.[jt]s$/u, '.svelte') : path;
}

function placeModels(
  { ecosystem, root }: Context,
  schemas: readonly SchemaFact[],
  place: Place,
): Models[] {
  if (schemas.length === 0) return [];
  const { type } = ecosystem;
  if (type === undefined)
    return [{ path: place((name) => ecosystem.source(name, root), 'models'), schemas }];
  return schemas.map((schema, index) => {
    const name = schema.name.replace(/[^A-Za-z0-9_]/gu, '');
    const path = place((unique) => type(unique, root), name === '' ? `Model${index + 1}` : name);
    return { path, schemas: [schema] };
  });
}

function placeRoutes(
  { ecosystem, root }: Context,
  endpoints: readonly SignatureFact[],
  place: Place,
): Routes[] {
  const bySubject = new Map<string, SignatureFact[]>();
  for (const endpoint of endpoints) {
    const subject = readSubject(endpoint.signature);
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), endpoint]);
  }
  const groups = bySubject.size > mostRoutes ? new Map([['', [...endpoints]]]) : bySubject;
  return Array.from(groups, ([subject, members]) => {
    const name = subject === '' ? 'routes' : `${subject}-routes`;
    return { path: place((unique) => ecosystem.source(unique, root), name), endpoints: members };
  });
}

/** `GET /api/v1/entries/{id}` is about entries. */
function readSubject(signature: string): string {
  const path = /\/[^\s?(]*/u.exec(signature.slice(0, 300))?.[0] ?? '';
  const segments = path.split('/').filter((segment) => !mounting.test(segment));
  return toFileName(segments[0] ?? '', 3);
}
