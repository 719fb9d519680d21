import type { VersionFact } from '../../research/research.ts';
import type { ProjectFile } from '../../spec/spec.ts';
import type { Context } from './context.ts';
import { findRole, type ProjectFileRole } from './project-files.ts';

/** A file that declares dependencies, with the pins that it is to hold. */
export type Manifest = {
  readonly path: string;
  readonly change: ProjectFile['change'];
  readonly role: 'manifest' | 'configuration';
  readonly pins: readonly VersionFact[];
};
/** Another file of the project that is not source: configuration, container, pipeline, lock. */
export type Setting = {
  readonly path: string;
  readonly change: ProjectFile['change'];
  readonly role: ProjectFileRole;
};
type Placed = { readonly manifests: readonly Manifest[]; readonly settings: readonly Setting[] };

const mostManifests = 8;
const mostSettings = 16;

/** The manifests and settings of the research; a new project gets the manifest of its ecosystem. */
export function placeManifests(context: Context): Placed {
  const { manifests, settings } = placeFound(context);
  const usual = placeUsual(context, manifests);
  return {
    manifests: [...usual, ...manifests].slice(0, mostManifests),
    settings: settings
      .filter(({ path }) => !usual.some((manifest) => manifest.path === path))
      .slice(0, mostSettings),
  };
}

const changeOf = ({ isExisting }: Context): Manifest['change'] => (isExisting ? 'modify' : 'new');

/** Nobody declares the version of the project itself as a dependency. */
const listDeclared = ({ assignment }: Context): VersionFact[] =>
  assignment.pins.filter(({ scope }) => scope !== 'own');

/** The manifest that every project of the ecosystem has, where the research shows none. */
function placeUsual(context: Context, found: readonly Manifest[]): Manifest[] {
  const { ecosystem, root, isExisting } = context;
  const path = ecosystem.manifest?.(root);
  const isShown = found.some(({ role }) => role === 'manifest' || isExisting);
  if (path === undefined || isShown || found.some((manifest) => manifest.path === path)) return [];
  const change = changeOf(context);
  const pins = listDeclared(context).filter(
    ({ strength, kind }) =>
      (strength === 'prose' || strength === 'requirement') && kind !== 'image',
  );
  const others = isExisting ? [] : (ecosystem.testManifests?.(root) ?? []);
  return [
    { path, change, role: 'manifest', pins },
    ...others.map((other): Manifest => ({ path: other, change, role: 'manifest', pins: [] })),
  ];
}

function placeFound(context: Context): Placed {
  const { projectFiles, isExisting } = context;
  const declared = listDeclared(context);
  const manifests: Manifest[] = [];
  const settings: Setting[] = [];
  for (const { path, researchPaths, role } of projectFiles) {
    const pins = declared.filter(({ evidence }) => researchPaths.includes(evidence.path));
    if (role === 'manifest' || (role === 'configuration' && pins.length > 0)) {
      manifests.push({ path, change: changeOf(context), role, pins });
    } else if (role !== 'lock' || isExisting) {
      settings.push({ path, role, change: isExisting ? 'keep' : 'new' });
    }
  }
  return { manifests, settings: [...settings, ...placeDrawn(context)] };
}

/** Configurations at the top of a drawn tree that the research does not hold. */
function placeDrawn({ assignment, projectFiles, isExisting }: Context): Setting[] {
  const taken = new Set(projectFiles.map(({ path }) => path));
  const drawn = assignment.research.facts.flatMap((fact) =>
    fact.is === 'file' && /[├└│]/u.test(fact.evidence.quote) ? [fact.path] : [],
  );
  return [...new Set(drawn)].flatMap((path): Setting[] => {
    const role = path.includes('/') || taken.has(path) ? undefined : findRole(path)?.role;
    return role === 'configuration' ? [{ path, role, change: isExisting ? 'keep' : 'new' }] : [];
  });
}
