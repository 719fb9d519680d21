import type { VersionFact } from '../../research/research.ts';
import type { Clause } from '../../spec/spec.ts';
import type { Assignment } from '../assignment.ts';
import { adaptEcosystem } from './adapt-ecosystem.ts';
import { groupClauses, type ClauseGroups } from './clause-groups.ts';
import { detectEcosystem } from './detect-ecosystem.ts';
import type { Ecosystem } from './ecosystems/ecosystem.ts';
import { mentionsName } from './mentions-name.ts';
import { nameRoot } from './name-root.ts';
import {
  findProjectFiles,
  makeProjectPath,
  relocate,
  type FoundProjectFile,
} from './project-files.ts';
import { findPythonInstall } from './python-install.ts';
import { findTexts } from './texts/index.ts';
import type { Texts } from './texts/texts.ts';
import { listClauses, makeQuoting, type Quoting } from './wording.ts';
import { countShared, readWords } from './words.ts';

/** What every part of the composition looks at: the assignment and what was first read out of it. */
export type Context = {
  readonly assignment: Assignment;
  readonly texts: Texts;
  readonly quoting: Quoting;
  readonly ecosystem: Ecosystem;
  readonly root: string;
  readonly projectFiles: readonly FoundProjectFile[];
  readonly toProjectPath: (path: string) => string;
  /** The research holds the manifest of a project that is to be changed. */
  readonly isExisting: boolean;
  readonly groups: ClauseGroups;
  readonly list: (clauses: readonly Pick<Clause, 'id'>[]) => string;
  readonly hasPin: (...names: readonly string[]) => boolean;
  readonly relevance: Relevance;
};

type Least = { readonly shared: number; readonly share: number };
/** How much a text speaks of what is asked. */
export type Relevance = {
  readonly score: (text: string) => number;
  /** The clauses that share so many words with a text, and so large a share of their own, most closely first. */
  readonly findClauses: (text: string, least: Least) => Clause[];
};

/** A statement that fits more clauses than this speaks of none of them in particular. */
const mostClauses = 4;

export function readContext(assignment: Assignment): Context {
  const { requirement, research, pins, locale } = assignment;
  const texts = findTexts(locale.tag);
  const named = research.facts.flatMap((fact) => (fact.is === 'file' ? [fact.path] : []));
  const projectFiles = relocate(findProjectFiles(research.files), named);
  const pinned = new Set(pins.map(({ name }) => name.toLowerCase()));
  const hasPin: Context['hasPin'] = (...names) => names.some((name) => pinned.has(name));
  const root = nameRoot(assignment, projectFiles);
  return {
    assignment,
    texts,
    quoting: makeQuoting(locale, texts),
    ecosystem: withInstall(
      adaptEcosystem(detectEcosystem(assignment, projectFiles), hasPin),
      assignment,
    ),
    root,
    projectFiles,
    toProjectPath: makeProjectPath(research.files),
    isExisting: assignment.tree !== undefined || describesProject(assignment, projectFiles),
    groups: groupClauses(assignment, root),
    list: (clauses) => listClauses(clauses, texts.separator),
    hasPin,
    relevance: makeRelevance(requirement.clauses),
  };
}

/** A Python project says in its manifest how its tests are installed. */
function withInstall(ecosystem: Ecosystem, { research }: Assignment): Ecosystem {
  const install = ecosystem.id === 'python' ? findPythonInstall(research.files) : undefined;
  return install === undefined
    ? ecosystem
    : { ...ecosystem, commands: { ...ecosystem.commands, install } };
}

/** Manifests of these formats state no version of the project, and nobody writes one without a project. */
const projectManifests =
  /(?:^|\/)(?:go\.mod|Gemfile|Cargo\.toml|pom\.xml|mix\.exs|pubspec\.yaml|pyproject\.toml|pnpm-workspace\.yaml|composer\.json|Package\.swift|CMakeLists\.txt|build\.gradle(?:\.kts)?|[^/]+\.(?:cs|fs)proj)$/u;

/** What package managers write into the manifest of a project that is only begun. */
const neverReleased = '0.0.0';

/** Whether the research holds the manifest of a project: one with a version of its own, or a lock file. */
function describesProject(
  { research, pins }: Assignment,
  projectFiles: readonly FoundProjectFile[],
): boolean {
  const isOwn = (fact: VersionFact): boolean =>
    fact.scope === 'own' && fact.strength !== 'prose' && fact.version !== neverReleased;
  return (
    projectFiles.some(({ path, role }) => role === 'lock' || projectManifests.test(path)) ||
    pins.some(isOwn) ||
    research.facts.some((fact) => fact.is === 'version' && isOwn(fact))
  );
}

/** The clauses that name a technology. */
export function findNamingClauses(clauses: readonly Clause[], name: string): Clause[] {
  const wanted = [name.toLowerCase()];
  return clauses.filter(
    ({ text, kind }) => kind !== 'exclusion' && mentionsName(text.toLowerCase(), wanted),
  );
}

function makeRelevance(clauses: readonly Clause[]): Relevance {
  const built = clauses
    .filter(({ kind }) => kind !== 'exclusion')
    .map((clause) => ({ clause, words: readWords(clause.text) }));
  const all: ReadonlySet<string> = new Set(built.flatMap(({ words }) => [...words]));
  return {
    score: (text) => countShared(readWords(text), all),
    findClauses(text, least) {
      const words = readWords(text);
      return built
        .map(({ clause, words: wanted }) => ({
          clause,
          own: wanted.size,
          shared: countShared(words, wanted),
        }))
        .filter(({ shared, own }) => shared >= least.shared && shared >= own * least.share)
        .sort((left, right) => right.shared - left.shared)
        .slice(0, mostClauses)
        .map(({ clause }) => clause);
    },
  };
}
