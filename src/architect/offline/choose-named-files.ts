import type { FileFact } from '../../research/research.ts';
import type { Clause } from '../../spec/spec.ts';
import { uniqueBy } from './choose-interfaces.ts';
import type { ClauseModule } from './name-modules.ts';
import type { Context } from './context.ts';
import { isProjectPath } from './project-files.ts';
import { countShared, readWords } from './words.ts';

/** A file that the sources name and that the project is to hold. */
export type NamedFile = {
  readonly path: string;
  readonly by: 'requirement' | 'research';
  /** The clauses that name it, or that it speaks of. */
  readonly clauses: readonly Clause[];
};

const mostFromRequirement = 60;
const mostFromResearch = 16;
/** Files that projects hold beside their sources. */
const otherExtensions: ReadonlySet<string> = new Set(
  'json yaml yml toml xml html css scss less sql proto graphql gql env ini cfg conf properties http vue svelte'.split(
    ' ',
  ),
);
const bareNames =
  /^(?:Dockerfile|Makefile|Procfile|Jenkinsfile|Gemfile|Rakefile|Justfile|LICENSE)$/u;
const notAPath = /[*?"'<>|{}$()[\],;:=@!%^&~`\s]|^-|^\.[a-z0-9]{1,5}$/u;
const generated =
  /(?:^|\/)(?:node_modules|dist|build|target|out|vendor|\.git|__pycache__|bin|obj|coverage)\//u;
export const testPath =
  /(?:^|\/)(?:tests?|specs?|__tests__|checks|e2e)\/|[._-](?:test|spec)s?\.|Tests?\.[a-z]+$|(?:^|\/)test_/u;

/** The files of the requirement, and those of the research that speak of what the clauses ask for. */
export function chooseNamedFiles(context: Context): NamedFile[] {
  const { requirement, research } = context.assignment;
  const facts = uniqueBy(
    research.facts.flatMap((fact) => (fact.is === 'file' && isFile(context, fact) ? [fact] : [])),
    ({ path }) => path.toLowerCase(),
  );
  const demanded = facts
    .filter(({ evidence }) => evidence.path === requirement.source)
    .slice(0, mostFromRequirement)
    .map(({ path, evidence }) => ({
      path,
      by: 'requirement' as const,
      clauses: findClausesAt(requirement.clauses, path, evidence.line),
    }));
  const candidates = facts.filter((fact) => isOfResearch(context, fact));
  const researched = candidates
    .map(({ path }) => ({ path, score: context.relevance.score(withoutFolders(path)) }))
    .filter(({ score }) => score > 0 || candidates.length <= mostFromResearch)
    .sort((left, right) => right.score - left.score)
    .slice(0, mostFromResearch)
    .map(({ path }) => ({
      path,
      by: 'research' as const,
      clauses: context.relevance.findClauses(withoutFolders(path), { shared: 1, share: 0 }),
    }));
  return withoutFoldersOfOthers(withoutShorter([...demanded, ...researched]));
}

/** A drawn tree shows files of a project whatever they are written in. */
const isDrawn = ({ evidence }: FileFact): boolean => /[├└│]/u.test(evidence.quote);

const isOfResearch = (context: Context, fact: FileFact): boolean =>
  fact.evidence.path !== context.assignment.requirement.source &&
  fact.path.includes('/') &&
  (isDrawn(fact) || hasSourceExtension(context, fact.path));

const extensionOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase();

function isFile({ ecosystem }: Context, { path }: FileFact): boolean {
  if (notAPath.test(path) || generated.test(path) || !isProjectPath(path)) return false;
  const base = path.slice(path.lastIndexOf('/') + 1);
  if (bareNames.test(base)) return true;
  if (!base.includes('.', 1)) return false;
  const extension = extensionOf(base);
  return ecosystem.extensions.includes(extension) || otherExtensions.has(extension);
}

/** Whether a file is written in the language of the project. */
export const hasSourceExtension = ({ ecosystem }: Context, path: string): boolean =>
  ecosystem.extensions.includes(extensionOf(path));

/** The last two segments: the folders above them are the same for the whole project. */
const withoutFolders = (path: string): string =>
  path
    .split('/')
    .slice(-2)
    .join(' ')
    .replace(/\.[a-z0-9]+$/iu, '')
    .replaceAll('_', ' ');

function findClausesAt(clauses: readonly Clause[], path: string, line: number): Clause[] {
  const built = clauses.filter(({ kind }) => kind !== 'exclusion');
  const named = built.filter((clause) => clause.text.includes(path));
  return named.length > 0 ? named : built.filter((clause) => clause.line === line);
}

/** `lib/cache.py` beside `src/lib/cache.py` is the same file, named from another folder. */
const withoutShorter = (files: readonly NamedFile[]): NamedFile[] =>
  files.filter(({ path }) => !files.some((other) => other.path.endsWith(`/${path}`)));

/** A path that is a folder of another one is no file. */
function withoutFoldersOfOthers(files: readonly NamedFile[]): NamedFile[] {
  const folders = new Set(
    files.flatMap(({ path }) =>
      path
        .split('/')
        .slice(0, -1)
        .map((_, index, segments) => segments.slice(0, index + 1).join('/')),
    ),
  );
  return files.filter(({ path }) => !folders.has(path));
}

/** The named source file that a module is best written into. */
export function findHome(
  context: Context,
  files: readonly NamedFile[],
  { title, clauses }: Pick<ClauseModule, 'title' | 'clauses'>,
): NamedFile | undefined {
  const head = readWords(title);
  const words = readWords(clauses.map(({ text }) => text.slice(0, 120)).join(' '));
  let best: NamedFile | undefined;
  let most = 1;
  for (const file of files) {
    if (testPath.test(file.path) || !hasSourceExtension(context, file.path)) continue;
    const named = readWords(withoutFolders(file.path));
    const score = countShared(named, head) * 2 + countShared(named, words);
    if (score > most) [best, most] = [file, score];
  }
  return best;
}
