import type { VersionFact } from '../../research/research.ts';
import type { Evidence } from '../../spec/spec.ts';
import type { ReadVersions, RuleContext } from '../rule.ts';

type Place = Pick<Evidence, 'path' | 'line' | 'endLine'>;

/** The pairs of a name and a version that code reads from the sources. */
export type StatedVersions = {
  readonly inFile: (path: string) => readonly VersionFact[];
  readonly inLines: (place: Place) => readonly VersionFact[];
};

/** A citation of more lines proves nothing in particular. */
const longestSpan = 60;

/** Several rules read the same files, so what was read once is kept as long as the texts are. */
const openedBefore = new WeakMap<ReadonlyMap<string, string>, StatedVersions>();

/** Reads a cited file once, however many lines of it are cited; nothing where no source is known. */
export function openStatedVersions(
  { sources, readVersions }: RuleContext,
  requirementPath: string,
): StatedVersions | undefined {
  if (sources === undefined || readVersions === undefined) return undefined;
  const stated =
    openedBefore.get(sources) ?? createStatedVersions(sources, { readVersions, requirementPath });
  openedBefore.set(sources, stated);
  return stated;
}

type ReadFile = {
  readonly facts: readonly VersionFact[];
  readonly byLine: ReadonlyMap<number, readonly VersionFact[]>;
};

type Reader = {
  readonly readVersions: ReadVersions;
  readonly requirementPath: string;
};

function createStatedVersions(
  texts: ReadonlyMap<string, string>,
  { readVersions, requirementPath }: Reader,
): StatedVersions {
  const known = new Map<string, ReadFile>();
  const open = (path: string): ReadFile => {
    const file = { path, text: texts.get(path) ?? '' };
    const from = path === requirementPath ? 'requirement' : 'research';
    const found = known.get(path) ?? index(readVersions(file, from));
    known.set(path, found);
    return found;
  };
  return {
    inFile: (path) => open(path).facts,
    inLines({ path, line, endLine = line }) {
      const found = new Set<VersionFact>();
      for (let at = line; at <= Math.min(endLine, line + longestSpan); at += 1) {
        for (const fact of open(path).byLine.get(at) ?? []) found.add(fact);
      }
      return [...found];
    },
  };
}

function index(facts: readonly VersionFact[]): ReadFile {
  const byLine = new Map<number, VersionFact[]>();
  for (const fact of facts) {
    const { line, endLine = line } = fact.evidence;
    for (let at = line; at <= Math.min(endLine, line + longestSpan); at += 1) {
      const there = byLine.get(at);
      if (there === undefined) byLine.set(at, [fact]);
      else there.push(fact);
    }
  }
  return { facts, byLine };
}
