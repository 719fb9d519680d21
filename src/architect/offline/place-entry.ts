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

/** Where the entry of an existing project lies is known only when it is named or fixed by the tool chain. */
export function placeEntry(context: Context, { pattern, files, place }: Known): Entry | undefined {
  const { ecosystem, isExisting, root, groups } = context;
  const { program, library } = ecosystem.entries;
  const isLibrary = pattern === 'library' || isRustLibrary(context);
  const wanted = isLibrary ? library(root) : adapt(context, pattern, program(root));
  const usual = [wanted, program(root), library(root)];
  const named =
    files.find(({ path }) => usual.includes(path)) ??
    files.find(({ path }) => baseOf(path) === baseOf(wanted));
  if (named !== undefined) {
    const change = isExisting && named.by === 'research' ? 'modify' : 'new';
    return { path: named.path, change };
  }
  if (!isExisting) return claim(place, wanted, 'new');
  if (ecosystem.fixedEntry === true) return claim(place, wanted, 'modify');
  return groups.modules.length < modulesOfProduct ? undefined : claim(place, wanted, 'new');
}

/** A package of Cargo is a library unless it declares a program or keeps one. */
const isRustLibrary = ({ ecosystem, isExisting, assignment }: Context): boolean =>
  ecosystem.id === 'rust' &&
  isExisting &&
  !assignment.research.facts.some(
    (fact) => fact.is === 'file' && /(?:^|\/)main\.rs$/u.test(fact.path),
  ) &&
  !assignment.research.files.some(({ text }) => /^\[\[bin\]\]/mu.test(text));

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
