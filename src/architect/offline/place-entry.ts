import type { ProjectFile } from '../../spec/spec.ts';
import type { NamedFile } from './choose-named-files.ts';
import type { Context } from './context.ts';
import type { Place } from './layout.ts';
import type { PatternName } from './texts/texts.ts';

type Known = {
  readonly pattern: PatternName;
  readonly files: readonly NamedFile[];
  readonly place: Place;
};
type Entry = { readonly path: string; readonly change: ProjectFile['change'] };

/**
 * The file that binds the modules together.
 * Where the entry of an existing project lies is known only when it is named or fixed by the tool chain.
 */
export function placeEntry(context: Context, { pattern, files, place }: Known): Entry | undefined {
  const { ecosystem, isExisting, root } = context;
  const { program, library } = ecosystem.entries;
  const wanted = pattern === 'library' ? library(root) : adapt(context, pattern, program(root));
  const usual = [wanted, program(root), library(root)];
  const named = files.find(({ path }) => usual.includes(path));
  if (named !== undefined) {
    const change = isExisting && named.by === 'research' ? 'modify' : 'new';
    return { path: place(() => named.path, ''), change };
  }
  if (isExisting && ecosystem.fixedEntry === undefined) return undefined;
  return { path: place(() => wanted, ''), change: isExisting ? 'modify' : 'new' };
}

/** The entry where the host or the library wants it. */
function adapt({ ecosystem, hasPin }: Context, pattern: PatternName, usual: string): string {
  if (!/\.[jt]s$/u.test(usual)) return usual;
  if (pattern === 'editorExtension') return usual.replace('main', 'extension');
  const isTyped = ecosystem.id === 'typescript';
  if (hasPin('react', 'preact', 'solid-js')) return isTyped ? 'src/main.tsx' : 'src/main.jsx';
  return usual;
}
