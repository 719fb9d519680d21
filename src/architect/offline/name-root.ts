import type { VersionFact } from '../../research/research.ts';
import type { Assignment } from '../assignment.ts';
import { toFileName } from './file-names.ts';
import type { FoundProjectFile } from './project-files.ts';

const longestRoot = 60;
const mostTitleWords = 5;

/** The name of the project: what its own manifest calls it, else what the requirement's title says. */
export function nameRoot(
  { requirement, research }: Assignment,
  projectFiles: readonly FoundProjectFile[],
): string {
  const own = research.facts.filter(
    (fact): fact is VersionFact =>
      fact.is === 'version' && fact.scope === 'own' && fact.strength !== 'prose',
  );
  const names = findTopmost(own, projectFiles);
  const [only] = names.size === 1 ? [...names] : [];
  const title = toFileName(requirement.title, mostTitleWords);
  return only ?? (title.length > 1 ? title : 'project');
}

/** The names in the manifests that lie nearest to the top; several of them are a workspace without a name. */
function findTopmost(
  own: readonly VersionFact[],
  projectFiles: readonly FoundProjectFile[],
): Set<string> {
  const found = own.flatMap(({ name, evidence }) => {
    const file = projectFiles.find(
      ({ researchPaths, role }) => role === 'manifest' && researchPaths[0] === evidence.path,
    );
    const folder = toFolderName(name);
    return file === undefined || folder === '' ? [] : [{ folder, depth: depthOf(file.path) }];
  });
  const least = Math.min(...found.map(({ depth }) => depth));
  return new Set(found.filter(({ depth }) => depth === least).map(({ folder }) => folder));
}

const depthOf = (path: string): number => path.split('/').length;

/** `@scope/kit`, `group:artifact` and `kit_name` are folders named after their last part. */
function toFolderName(name: string): string {
  const last = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
  const folder = last
    .replace(/(?<=[a-z0-9])(?=[A-Z])/gu, '-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return /^[a-z]/u.test(folder) && folder.length > 1 && folder.length <= longestRoot ? folder : '';
}
