import type { ResearchFile } from '../../research/research.ts';
import { ProjectFile } from '../../spec/spec.ts';
import { toCode } from '../../spec/text.ts';
import { ecosystems } from './ecosystems/index.ts';

export type ProjectFileRole = 'manifest' | 'lock' | 'configuration' | 'container' | 'pipeline';
/** A research file that is itself a file of a project, and the path at which the project keeps it. */
export type FoundProjectFile = {
  readonly path: string;
  /** Research often holds the same manifest of several projects; the first one is the project's. */
  readonly researchPaths: readonly string[];
  readonly role: ProjectFileRole;
};

const roles: readonly (readonly [ProjectFileRole, readonly string[]])[] = [
  [
    'lock',
    [
      'package-lock.json',
      'npm-shrinkwrap.json',
      'yarn.lock',
      'pnpm-lock.yaml',
      'bun.lock',
      'cargo.lock',
      'go.sum',
      'poetry.lock',
      'uv.lock',
      'gemfile.lock',
      'composer.lock',
      'pubspec.lock',
      'mix.lock',
      'package.resolved',
      'pipfile.lock',
      'packages.lock.json',
    ],
  ],
  [
    'container',
    [
      'dockerfile',
      'containerfile',
      'docker-compose.yml',
      'docker-compose.yaml',
      'compose.yml',
      'compose.yaml',
    ],
  ],
  [
    'pipeline',
    [
      'ci.yml',
      'ci.yaml',
      'build.yml',
      'test.yml',
      'release.yml',
      '.gitlab-ci.yml',
      'jenkinsfile',
      'azure-pipelines.yml',
    ],
  ],
  [
    'configuration',
    [
      'tsconfig.json',
      'manifest.json',
      'jsconfig.json',
      'vite.config.ts',
      'vite.config.js',
      'vitest.config.ts',
      'jest.config.js',
      'webpack.config.js',
      'eslint.config.js',
      'eslint.config.mjs',
      '.eslintrc.json',
      '.prettierrc',
      '.editorconfig',
      'tailwind.config.js',
      'next.config.js',
      'gradle.properties',
      'gradle-wrapper.properties',
      'settings.gradle',
      'settings.gradle.kts',
      'libs.versions.toml',
      'global.json',
      'rust-toolchain.toml',
      'rust-toolchain',
      '.nvmrc',
      '.node-version',
      '.python-version',
      '.ruby-version',
      '.tool-versions',
      'nuget.config',
      'directory.packages.props',
      'analysis_options.yaml',
      'angular.json',
      'deno.json',
      'babel.config.js',
      'tox.ini',
      'pytest.ini',
      'phpunit.xml',
      'go.work',
      'pnpm-workspace.yaml',
      'turbo.json',
      'nx.json',
      '.terraform.lock.hcl',
      'chart.yaml',
      'values.yaml',
    ],
  ],
];
const manifestNames = ecosystems.flatMap(({ manifests }) => manifests);
/** Where tools look for files that research often holds without their folder. */
const workflows = '.github/workflows/';
const homes: Readonly<Record<string, string>> = {
  'gradle-wrapper.properties': 'gradle/wrapper/',
  'ci.yml': workflows,
  'ci.yaml': workflows,
  'build.yml': workflows,
  'test.yml': workflows,
  'release.yml': workflows,
};
const researchFolder = /^(?:.*\/)?research\//u;

/** The base name as a project spells it: `server-package.json` was renamed only to lie beside another one. */
function findKnownName(base: string, names: readonly string[]): string | undefined {
  const lower = base.toLowerCase();
  const known = names.find((name) => {
    if (!lower.endsWith(name)) return false;
    const before = lower.charAt(lower.length - name.length - 1);
    return before === '' || before === '-' || before === '_' || name.startsWith('.');
  });
  if (known === undefined) return undefined;
  return known.startsWith('.') && lower !== known ? base : base.slice(base.length - known.length);
}

/** What a file at the top of a project is for, by its name. */
export function findRole(base: string): { name: string; role: ProjectFileRole } | undefined {
  for (const [role, names] of roles) {
    const name = findKnownName(base, names);
    if (name !== undefined) return { name, role };
  }
  const name = findKnownName(base, manifestNames);
  if (name !== undefined) return { name, role: 'manifest' };
  return /^requirements[\w.-]*\.txt$/iu.test(base) ? { name: base, role: 'manifest' } : undefined;
}

/** The folders that all files share: where the research was put, not where the project keeps them. */
function findSharedFolder(paths: readonly string[]): string {
  const [first, ...rest] = paths.map((path) => path.split('/').slice(0, -1));
  if (first === undefined) return '';
  const shared = first.findIndex((segment, index) =>
    rest.some((other) => other[index] !== segment),
  );
  const folder = (shared === -1 ? first : first.slice(0, shared)).join('/');
  return folder === '' ? '' : `${folder}/`;
}

/** The path inside the project: without the folder in which the research lies. */
export function makeProjectPath(files: readonly ResearchFile[]): (path: string) => string {
  const shared = findSharedFolder(files.map(({ path }) => path));
  return (path) => {
    const inside = path.replace(researchFolder, '');
    if (inside !== path) return inside;
    return path.startsWith(shared) ? path.slice(shared.length) : path;
  };
}

/** The manifests, lock files and configurations that the research holds, each project path once. */
export function findProjectFiles(files: readonly ResearchFile[]): FoundProjectFile[] {
  const toProjectPath = makeProjectPath(files);
  const found = new Map<string, FoundProjectFile & { readonly researchPaths: string[] }>();
  for (const { path: researchPath } of files) {
    const inside = toProjectPath(researchPath);
    const folder = inside.slice(0, inside.lastIndexOf('/') + 1);
    const known = findRole(inside.slice(folder.length));
    if (known === undefined) continue;
    const path = `${folder === '' ? (homes[known.name.toLowerCase()] ?? '') : folder}${known.name}`;
    if (!isProjectPath(path)) continue;
    const before = found.get(path);
    if (before === undefined)
      found.set(path, { path, researchPaths: [researchPath], role: known.role });
    else before.researchPaths.push(researchPath);
  }
  return [...found.values()];
}

/**
 * Research often holds a manifest without its folder: where the sources name exactly one path that ends
 * with it, or a folder that is called like it, as .NET projects are, the project keeps it there.
 */
export function relocate(
  found: readonly FoundProjectFile[],
  named: readonly string[],
): FoundProjectFile[] {
  const taken = new Set(found.map(({ path }) => path));
  return found.map((file) => {
    const homes = new Set(named.flatMap((path) => findHome(file.path, path)));
    const [home] = homes;
    return home === undefined || homes.size > 1 || taken.has(home) ? file : { ...file, path: home };
  });
}

/** The home of a file that one named path shows. */
function findHome(path: string, named: string): string[] {
  const base = path.slice(path.lastIndexOf('/') + 1);
  if (!path.includes('/') && (named === path || named.endsWith(`/${path}`))) return [named];
  const project = /^(?<name>.+)\.(?:cs|fs|vb)proj$/u.exec(base)?.groups?.['name'];
  const at = project === undefined ? -1 : `/${named}`.indexOf(`/${project}/`);
  return at === -1 ? [] : [`${named.slice(0, at + (project ?? '').length)}/${base}`];
}

/** Whether the specification can name a file so. */
export const isProjectPath = (path: string): boolean =>
  path.length < 200 && toCode(path) === path && ProjectFile.shape.path.safeParse(path).success;
