import type { ProjectFile } from '../../spec/spec.ts';
import type { NamedFile } from './choose-named-files.ts';
import type { Context } from './context.ts';
import type { Place } from './place.ts';
import type { PatternName } from './texts/texts.ts';

/** The file that binds the modules together. */
export type Entry = { readonly path: string; readonly change: ProjectFile['change'] };
type Known = {
  readonly pattern: PatternName;
  readonly files: readonly NamedFile[];
  readonly place: Place;
};

/** A requirement of as many modules asks for a product of its own, whatever manifest lies in the research. */
const modulesOfProduct = 4;

/** `examples/tour/src/main.rs` is no program of the project. */
const rustProgram = /^(?!(?:.*\/)?examples\/)(?:.*\/)?src\/main\.rs$/u;

/** Where the entry of an existing project lies is known only when it is named or fixed by the tool chain. */
export function placeEntry(context: Context, { pattern, files, place }: Known): Entry | undefined {
  const { ecosystem, isExisting, root, groups } = context;
  const { program, library } = ecosystem.entries;
  const isLibrary = pattern === 'library' || isRustLibrary(context, pattern);
  const wanted = isLibrary ? library(root) : adapt(context, pattern, program(root));
  const named = findNamed(files, { pattern, usual: [wanted, program(root), library(root)] });
  if (named !== undefined) return { path: named.path, change: named.change };
  if (!isExisting) return claim(place, wanted, 'new');
  if (ecosystem.fixedEntry === true) {
    return claim(place, `${findMember(context)}${wanted}`, 'modify');
  }
  // Without a program that can be run, nobody can call what is asked for.
  const isRun = pattern === 'commandLine' || (pattern === 'service' && !hasOwnStart(context));
  if (isRun) return claim(place, runnable(context, pattern, wanted), 'new');
  return groups.modules.length < modulesOfProduct ? undefined : claim(place, wanted, 'new');
}

/** The frameworks whose own tool makes the program that starts them. */
const hasOwnStart = ({ hasPin }: Context): boolean =>
  hasPin(
    'django',
    'rails',
    'laravel/framework',
    'symfony/framework-bundle',
    'phoenix',
    '@nestjs/core',
    'spring-boot-starter-web',
    'org.springframework.boot:spring-boot-starter-web',
  );

/** Where the program lies in an existing project: what its manifest calls, else what its kind is called. */
function runnable({ ecosystem, root }: Context, pattern: PatternName, wanted: string): string {
  const isCommand = pattern === 'commandLine';
  switch (ecosystem.id) {
    case 'go':
      return `cmd/${root}/main.go`;
    case 'python':
      return isCommand ? wanted : wanted.replace(/__main__\.py$/u, 'app.py');
    case 'typescript':
    case 'javascript':
      return isCommand ? wanted.replace(/main\.([jt]s)$/u, 'cli.$1') : wanted;
    default:
      return wanted;
  }
}

/** A package of Cargo is a library unless it declares a program, keeps one or reads a command line. */
function isRustLibrary(
  { ecosystem, isExisting, assignment }: Context,
  pattern: PatternName,
): boolean {
  if (ecosystem.id !== 'rust' || !isExisting) return false;
  const { facts, files } = assignment.research;
  const declares = (section: RegExp): boolean => files.some(({ text }) => section.test(text));
  const hasProgram = facts.some((fact) => fact.is === 'file' && rustProgram.test(fact.path));
  if (hasProgram || declares(/^\[\[bin\]\]/mu)) return false;
  return pattern !== 'commandLine' || declares(/^\[lib\]/mu);
}

/** The manifest at the top of a workspace of Cargo has no sources: they lie in the member that the others lie in. */
function findMember({ ecosystem, root, projectFiles, assignment }: Context): string {
  const top = projectFiles.find(({ path }) => path === 'Cargo.toml');
  const text = assignment.research.files.find(({ path }) => path === top?.researchPaths[0])?.text;
  if (text === undefined || /^\[package\]/mu.test(text) || !/^\[workspace\]/mu.test(text))
    return '';
  const folder = /^(?<folder>.*\/)src\//u.exec(ecosystem.source('x', root))?.groups?.['folder'];
  const members = projectFiles.flatMap(({ path }) =>
    path.endsWith('/Cargo.toml') ? [path.slice(0, -'Cargo.toml'.length)] : [],
  );
  return folder ?? members[0] ?? '';
}

type Usual = { readonly pattern: PatternName; readonly usual: readonly string[] };

/** The entry that the sources name: at its usual place, called as usual, or called as programs are. */
const findNamed = (files: readonly NamedFile[], { pattern, usual }: Usual): NamedFile | undefined =>
  usual.flatMap((wanted) => files.filter(({ path }) => path === wanted))[0] ??
  files.find(({ path }) => baseOf(path) === baseOf(usual[0] ?? '')) ??
  (pattern === 'commandLine' ? files.find(({ path }) => programFile.test(path)) : undefined);

/** What projects call the file that reads the command line. */
const programFile = /(?:^|\/)(?:cli|main|__main__|cmd)\.[a-z]+$/u;

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const claim = (place: Place, path: string, change: Entry['change']): Entry | undefined =>
  place.claim(path) ? { path, change } : undefined;

/** The entry where the host or the library wants it. */
function adapt({ ecosystem, hasPin }: Context, pattern: PatternName, usual: string): string {
  if (!/\.[jt]s$/u.test(usual)) return usual;
  if (pattern === 'editorExtension') return usual.replace('main', 'extension');
  const isTyped = ecosystem.id === 'typescript';
  if (hasPin('react', 'preact', 'solid-js')) return isTyped ? 'src/main.tsx' : 'src/main.jsx';
  return usual;
}
