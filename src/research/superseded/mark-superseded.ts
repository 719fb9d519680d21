import type { Fact, ResearchFile, VersionFact } from '../research.ts';
import { findSuperseded } from './find-superseded.ts';
import { tellsOfPast } from './tells-of-past.ts';

/** Marks what stands in documents that no longer hold, and in sentences that tell of what was before. */
export function markSuperseded(files: readonly ResearchFile[], facts: readonly Fact[]): Fact[] {
  const documents = findSuperseded(files);
  return facts.map((fact) => {
    if (fact.is === 'version') return markVersion(fact, documents);
    const [first] = fact.is === 'alternative' ? fact.options : [];
    const isOutdated = first !== undefined && documents.has(first.evidence.path);
    return fact.is === 'alternative' && isOutdated ? { ...fact, superseded: 'document' } : fact;
  });
}

function markVersion(fact: VersionFact, documents: ReadonlyMap<string, unknown>): VersionFact {
  if (fact.strength !== 'prose' && fact.strength !== 'requirement') return fact;
  if (documents.has(fact.evidence.path)) return { ...fact, superseded: 'document' };
  const told = tellsOfPast(fact.evidence.quote, fact.version);
  return told === undefined ? fact : { ...fact, superseded: told };
}
