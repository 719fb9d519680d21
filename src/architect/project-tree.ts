import type { Spec } from '../spec/spec.ts';

/** The paths of the files that a repository holds already, seen from the root. */
export type ProjectTree = ReadonlySet<string>;

/** Endings of files that hold code or say how it is built; data and documents show no project. */
const code =
  /(?:^|\/)(?:Makefile|Gemfile|Dockerfile|CMakeLists\.txt|go\.mod|[^/]+\.(?:c|cc|cpp|cs|csproj|dart|ex|exs|fs|fsproj|go|gradle|h|hpp|hs|java|jl|js|jsx|kt|kts|lua|m|mjs|cjs|mm|php|pl|proto|py|r|rb|rs|scala|sh|sol|svelte|swift|tf|ts|tsx|vue|zig)|package\.json|pyproject\.toml|Cargo\.toml|pom\.xml|composer\.json|pubspec\.yaml|mix\.exs)$/u;

/**
 * What is built already, or nothing where the repository holds no code beside the research: a project that
 * the research tells of is then another one, or a new one.
 */
export function readProjectTree(
  paths: readonly string[],
  researchPaths: readonly string[],
): ProjectTree | undefined {
  const researched = new Set(researchPaths);
  const own = paths.filter((path) => !researched.has(path));
  return own.some((path) => code.test(path)) ? new Set(own) : undefined;
}

/** Files that exist are changed and not created, whatever the draft says of them; the others are new. */
export function settleChanges(spec: Spec, tree: ProjectTree | undefined): Spec {
  if (tree === undefined) return spec;
  const { structure } = spec.architecture;
  const files = structure.files.map((file) => {
    if (file.change === 'new' && tree.has(file.path)) return { ...file, change: 'modify' as const };
    if (file.change === 'modify' && !tree.has(file.path))
      return { ...file, change: 'new' as const };
    return file;
  });
  return { ...spec, architecture: { ...spec.architecture, structure: { ...structure, files } } };
}
