import { readDocument } from './read-document.ts';
import { readFacts } from './read-facts.ts';
import type { VersionFact } from './research.ts';

type File = { readonly path: string; readonly text: string };

/** The pairs of a name and a version that a file of the research states, or the text of the requirement. */
export function readVersions(file: File, from: 'research' | 'requirement'): VersionFact[] {
  if (file.text === '') return [];
  const facts = from === 'requirement' ? readDocument(file, 'requirement') : readFacts(file);
  return facts.flatMap((fact) => (fact.is === 'version' ? [fact] : []));
}
