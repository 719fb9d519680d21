import { openDocument } from './prose/document.ts';
import type { Document } from './prose/document.ts';
import { readAlternatives } from './prose/read-alternatives.ts';
import { readCommands } from './prose/read-commands.ts';
import { readEmbedded } from './prose/read-embedded.ts';
import { readInstalls } from './prose/read-installs.ts';
import { readNotes } from './prose/read-notes.ts';
import { readPaths } from './prose/read-paths.ts';
import { readSignatures } from './prose/read-signatures.ts';
import { readVersions } from './prose/read-versions.ts';
import type { Fact, ResearchFile, VersionFact, VersionStrength } from './research.ts';
import { readCalls } from './samples/read-calls.ts';
import { readSamples } from './samples/read-samples.ts';

const keyOf = ({ name, version, evidence }: VersionFact): string =>
  `${name.toLowerCase()}\n${version}\n${evidence.line}`;

/** Two readers may see one pair in one line. */
const withoutRepeats = (facts: readonly VersionFact[]): VersionFact[] => {
  const seen = new Set<string>();
  return facts.filter((fact) => !seen.has(keyOf(fact)) && seen.add(keyOf(fact)));
};

const readAll = (document: Document, strength: VersionStrength): Fact[] => [
  ...withoutRepeats([
    ...readVersions(document, strength),
    ...readInstalls(document, strength),
    ...readEmbedded(document, strength),
  ]),
  ...readAlternatives(document),
  ...readSamples(document),
  ...readSignatures(document),
  ...readCalls(document),
  ...readPaths(document),
  ...readCommands(document),
  ...readNotes(document),
];

/** Reads everything that a Markdown or plain text states. */
export const readDocument = (file: ResearchFile, strength: VersionStrength): Fact[] =>
  readAll(openDocument(file), strength).filter(
    (fact) => fact.is === 'alternative' || fact.evidence.quote !== '',
  );
