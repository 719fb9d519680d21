import type { FileFact } from '../../research/research.ts';
import type { Clause } from '../../spec/spec.ts';
import { uniqueBy } from './choose-interfaces.ts';
import type { ClauseModule } from './name-modules.ts';
import type { Context } from './context.ts';
import { isPlanned, readRemark } from './file-remarks.ts';
import { isProjectPath } from './project-files.ts';
import { countShared, readWords } from './words.ts';

/** A file that the sources name and that the project is to hold. */
export type NamedFile = {
  readonly path: string;
  readonly by: 'requirement' | 'research';
  /** The clauses that name it, or that it speaks of. */
  readonly clauses: readonly Clause[];
  /** What the drawn tree, or the sentence that names it, says of it. */
  readonly remark?: string;
  /** A file that the project has already is changed; one that is asked for or planned is new. */
  readonly change: 'new' | 'modify';
};

/** Shorter words begin others by chance. */
const leastStem = 5;
/** Fewer shared words are chance, unless one file stands beside one module. */
const leastOfHome = 2;
/** A file that only a few of the clauses speak of holds those and not the whole. */
const leastTouched = 0.3;
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
    research.facts.flatMap((fact) =>
      fact.is === 'file' && isFile(context, fact) ? [seenFromRoot(context, fact)] : [],
    ),
    ({ path }) => path.toLowerCase(),
  );
  const demanded = facts
    .filter(({ evidence }) => evidence.path === requirement.source)
    .slice(0, mostFromRequirement)
    .map(({ path, evidence }) => ({
      path,
      by: 'requirement' as const,
      change: 'new' as const,
      clauses: findClausesAt(requirement.clauses, path, evidence.line),
    }));
  const candidates = facts.filter((fact) => isOfResearch(context, fact));
  const researched = candidates
    .map((fact) => ({ fact, score: context.relevance.score(withoutFolders(fact.path)) }))
    .filter(({ score }) => score > 0 || candidates.length <= mostFromResearch)
    .sort((left, right) => right.score - left.score)
    .slice(0, mostFromResearch)
    .map(({ fact }) => toResearched(context, fact));
  return withoutFoldersOfOthers(withoutShorter([...demanded, ...researched]));
}

/** The manifest of a member names its files as seen from its own folder. */
function seenFromRoot({ projectFiles }: Context, fact: FileFact): FileFact {
  const manifest = projectFiles.find(
    ({ role, researchPaths }) => role === 'manifest' && researchPaths.includes(fact.evidence.path),
  );
  const folder = manifest?.path.slice(0, manifest.path.lastIndexOf('/') + 1) ?? '';
  return folder === '' || fact.path.startsWith(folder)
    ? fact
    : { ...fact, path: `${folder}${fact.path}` };
}

/** A drawn tree shows files of a project whatever they are written in. */
const isDrawn = ({ evidence }: FileFact): boolean => /[├└│]/u.test(evidence.quote);

function toResearched(context: Context, fact: FileFact): NamedFile {
  const { path, evidence } = fact;
  const remark = readRemark(fact);
  const isPresent = context.isExisting && !isPlanned(evidence.quote);
  return {
    path,
    by: 'research',
    change: isPresent ? 'modify' : 'new',
    ...(remark === '' ? {} : { remark }),
    clauses: context.relevance.findClauses(withoutFolders(path), { shared: 1, share: 0 }),
  };
}

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
  { title, name, clauses }: Pick<ClauseModule, 'title' | 'name' | 'clauses'>,
): NamedFile | undefined {
  const sources = files.filter(
    ({ path }) => !testPath.test(path) && hasSourceExtension(context, path),
  );
  const namesake = sources.find(({ path }) => baseName(path) === name);
  if (namesake !== undefined) return namesake;
  const head = readWords(title);
  const words = clauses.map(({ text }) => readWords(text.slice(0, 120)));
  const least = sources.length === 1 && context.groups.modules.length === 1 ? 1 : leastOfHome;
  const all = new Set(words.flatMap((own) => [...own]));
  let best: NamedFile | undefined;
  let most = least - 1;
  for (const file of sources) {
    const named = readWords(withoutFolders(file.path));
    const inTitle = countShared(named, head);
    const score = inTitle * 2 + countShared(named, all);
    const touched = words.filter((own) => countShared(named, own) > 0).length;
    const isOfAll = inTitle > 0 || touched >= clauses.length * leastTouched;
    // A folder that speaks of the subject holds files for other things too.
    const isNamed = sharesStem(readWords(baseName(file.path)), [...head, ...all]);
    if (score > most && isOfAll && isNamed) [best, most] = [file, score];
  }
  return best;
}

/** `updater` speaks of an update. */
const sharesStem = (names: ReadonlySet<string>, words: readonly string[]): boolean =>
  words.some(
    (word) =>
      names.has(word) ||
      (word.length >= leastStem &&
        [...names].some((name) => name.startsWith(word) || word.startsWith(name))),
  );

/** `src/Read_Links.ts` is called like the module `read-links`. */
const baseName = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[a-z0-9]+$/iu, '')
    .replace(/(?<=[a-z0-9])(?=[A-Z])/gu, '-')
    .replaceAll('_', '-')
    .toLowerCase();
