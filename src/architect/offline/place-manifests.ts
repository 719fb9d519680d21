import type { VersionFact } from '../../research/research.ts';
import type { ProjectFile } from '../../spec/spec.ts';
import type { Context } from './context.ts';
import type { ProjectFileRole } from './project-files.ts';

/** A file that declares dependencies, with the pins that it is to hold. */
export type Manifest = {
  readonly path: string;
  readonly change: ProjectFile['change'];
  readonly pins: readonly VersionFact[];
};
/** Another file of the project that is not source: configuration, container, pipeline, lock. */
export type Setting = {
  readonly path: string;
  readonly change: ProjectFile['change'];
  readonly role: ProjectFileRole;
};

const mostManifests = 8;
const mostSettings = 16;

type Placed = { readonly manifests: readonly Manifest[]; readonly settings: readonly Setting[] };

/** The manifests and settings of the research; a new project gets the manifest of its ecosystem. */
export function placeManifests(context: Context): Placed {
  const { manifests, settings } = placeFound(context);
  const usual = context.ecosystem.manifest?.(context.root);
  if (manifests.length > 0 || usual === undefined) {
    return {
      manifests: manifests.slice(0, mostManifests),
      settings: settings.slice(0, mostSettings),
    };
  }
  const pins = listDeclared(context).filter(
    ({ scope, kind }) => scope !== 'transitive' && kind !== 'image',
  );
  const manifest: Manifest = { path: usual, change: changeOf(context), pins };
  return { manifests: [manifest], settings: settings.filter(({ path }) => path !== usual) };
}

const changeOf = ({ isExisting }: Context): Manifest['change'] => (isExisting ? 'modify' : 'new');

/** Nobody declares the version of the project itself as a dependency. */
const listDeclared = ({ assignment }: Context): VersionFact[] =>
  assignment.pins.pins.filter(({ scope }) => scope !== 'own');

function placeFound(context: Context): Placed {
  const { projectFiles, isExisting } = context;
  const declared = listDeclared(context);
  const manifests: Manifest[] = [];
  const settings: Setting[] = [];
  for (const { path, researchPaths, role } of projectFiles) {
    const pins = declared.filter(({ evidence }) => researchPaths.includes(evidence.path));
    if (role === 'manifest' || (pins.length > 0 && role === 'configuration')) {
      manifests.push({ path, change: changeOf(context), pins });
    } else if (role !== 'lock' || isExisting) {
      settings.push({ path, role, change: isExisting ? 'keep' : 'new' });
    }
  }
  return { manifests, settings };
}
