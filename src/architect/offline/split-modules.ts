import type { Clause } from '../../spec/spec.ts';
import { hasSourceExtension, testPath, type NamedFile } from './choose-named-files.ts';
import type { Context } from './context.ts';
import type { ClauseModule } from './name-modules.ts';
import { countShared, readWords } from './words.ts';

/** A module of fewer clauses is one file. */
const leastClauses = 4;
/** So few clauses that speak of no file make none of their own. */
const mostLeftOver = 2;
/** One file alone divides nothing. */
const leastFiles = 2;

/**
 * A requirement without topics of its own is one module; where the research names the files of the
 * project, each of them builds the clauses that it speaks of, and the module keeps the others.
 */
export function splitModules(
  context: Context,
  modules: readonly ClauseModule[],
  files: readonly NamedFile[],
): ClauseModule[] {
  const [whole] = modules;
  const sources = files.filter(
    ({ path }) => hasSourceExtension(context, path) && !testPath.test(path),
  );
  if (whole === undefined || modules.length > 1 || whole.clauses.length < leastClauses) {
    return [...modules];
  }
  const parts = new Map<NamedFile, Clause[]>();
  for (const clause of whole.clauses) {
    const home = findBest(sources, clause);
    if (home !== undefined) parts.set(home, [...(parts.get(home) ?? []), clause]);
  }
  if (parts.size < leastFiles) return [...modules];
  const taken = new Set([...parts.values()].flat());
  const rest = whole.clauses.filter((clause) => !taken.has(clause));
  const named = Array.from(parts, ([file, clauses]): ClauseModule => ({
    title: baseOf(file.path),
    name: toKebab(baseOf(file.path)),
    role: 'logic',
    clauses,
    home: file.path,
  }));
  if (rest.length > mostLeftOver) return [...named, { ...whole, clauses: rest }];
  const [first, ...others] = named;
  return first === undefined
    ? [whole]
    : [{ ...first, clauses: [...rest, ...first.clauses] }, ...others];
}

/** The file whose name, or whose remark in the drawn tree, shares most words with a clause. */
function findBest(files: readonly NamedFile[], { text }: Clause): NamedFile | undefined {
  const wanted = readWords(text);
  let best: NamedFile | undefined;
  let most = 0;
  for (const file of files) {
    const words = readWords(`${baseOf(file.path).replaceAll('_', ' ')} ${file.remark ?? ''}`);
    const shared = countShared(words, wanted);
    if (shared > most) [best, most] = [file, shared];
  }
  return best;
}

const baseOf = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z0-9]+$/iu, '');

const toKebab = (name: string): string =>
  name
    .replace(/(?<=[a-z0-9])(?=[A-Z])/gu, '-')
    .replaceAll('_', '-')
    .toLowerCase();
