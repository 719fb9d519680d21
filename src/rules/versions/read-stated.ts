import { readDocument } from '../../research/read-document.ts';
import { readFacts } from '../../research/read-facts.ts';
import type { VersionFact } from '../../research/research.ts';
import type { Evidence } from '../../spec/spec.ts';

/** The pairs of a name and a version that code reads from the cited lines. */
export type ReadStated = (place: Pick<Evidence, 'path' | 'line' | 'endLine'>) => VersionFact[];

/** Reads a cited file once, however many lines of it are cited. */
export function createStatedReader(
  texts: ReadonlyMap<string, string>,
  requirementPath: string | undefined,
): ReadStated {
  const known = new Map<string, ReadonlyMap<number, VersionFact[]>>();
  const read = (path: string): ReadonlyMap<number, VersionFact[]> => {
    const file = { path, text: texts.get(path) ?? '' };
    const facts = path === requirementPath ? readDocument(file, 'requirement') : readFacts(file);
    return byLine(facts.flatMap((fact) => (fact.is === 'version' ? [fact] : [])));
  };
  return ({ path, line, endLine = line }) => {
    if (!texts.has(path)) return [];
    const facts = known.get(path) ?? read(path);
    known.set(path, facts);
    const found: VersionFact[] = [];
    for (let at = line; at <= Math.min(endLine, line + longestSpan); at += 1) {
      found.push(...(facts.get(at) ?? []));
    }
    return [...new Set(found)];
  };
}

/** A citation of more lines proves nothing in particular. */
const longestSpan = 60;

function byLine(facts: readonly VersionFact[]): ReadonlyMap<number, VersionFact[]> {
  const lines = new Map<number, VersionFact[]>();
  for (const fact of facts) {
    const { line, endLine = line } = fact.evidence;
    for (let at = line; at <= Math.min(endLine, line + longestSpan); at += 1) {
      lines.set(at, [...(lines.get(at) ?? []), fact]);
    }
  }
  return lines;
}
