/* Real rendered specifications, with a citation for every fact that code reads. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeOffline } from '../../src/architect/offline/compose-offline.ts';
import { findLocale } from '../../src/locales/index.ts';
import { readRequirement } from '../../src/requirement/read-requirement.ts';
import { choosePins } from '../../src/research/choose-pins.ts';
import { readResearch } from '../../src/research/read-research.ts';
import { correctCitations } from '../../src/rules/citations/correct-citations.ts';
import { openSources } from '../../src/rules/citations/open-sources.ts';
import type { VersionFact } from '../../src/research/research.ts';
import { Spec, type Technology } from '../../src/spec/spec.ts';

export type Texts = ReadonlyMap<string, string>;
/** A specification and the files that it cites. */
export type Cited = { readonly name: string; readonly spec: Spec; readonly texts: Texts };

const root = join(import.meta.dirname, '..', '..');
const corpora: readonly {
  readonly name: string;
  readonly requirement: string;
  readonly research: string[];
}[] = [
  {
    name: 'link-checker',
    requirement: 'examples/link-checker/requirement.md',
    research: ['examples/link-checker/research/**/*'],
  },
  {
    name: 'parking-api',
    requirement: 'examples/parking-api/requirement.md',
    research: ['examples/parking-api/research/**/*'],
  },
  {
    name: 'this project',
    requirement: 'examples/link-checker/requirement.md',
    research: [
      '*.md',
      '*.json',
      '*.yml',
      'docs/**/*.md',
      'examples/workflows/*',
      'src/research/**/*.ts',
    ],
  },
];

/** The examples of this project and the project itself, composed offline, with a pin for every version and a citation for every fact that code reads. */
export const readCorpora = (): Cited[] => corpora.map(readCorpus);

/** The two examples alone, which are read in a moment. */
export const readExamples = (): Cited[] => corpora.slice(0, 2).map(readCorpus);

function readCorpus({ name, requirement: path, research }: (typeof corpora)[number]): Cited {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const requirement = readRequirement({ source: path, title: '', body: read(path), comments: [] });
  const files = globSync(research, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
    .map((file) => ({ path: file, text: read(file) }));
  const found = readResearch({ files, skipped: [] }, requirement);
  const composed = composeOffline({
    requirement,
    research: found,
    pins: choosePins(found, requirement),
    locale: findLocale('en'),
    localeTag: 'en',
    createdAt: '2026-01-02T03:04:05Z',
    tool: 'spec-writer 0.0.0',
    inputHash: 'a'.repeat(64),
    quoteMark: '0'.repeat(32),
  });
  const texts = new Map(files.map((file) => [file.path, file.text]));
  texts.set(requirement.source, requirement.text);
  const proofs = found.facts.flatMap((fact) =>
    fact.is === 'alternative' ? fact.options.map(({ evidence }) => evidence) : [fact.evidence],
  );
  const details = proofs.map((evidence) => ({ text: 'It is stated.', evidence: [evidence] }));
  const logic = { ...composed.logic, details: [...composed.logic.details, ...details] };
  const techStack = found.facts.flatMap((fact) => (fact.is === 'version' ? [toPin(fact)] : []));
  const architecture = { ...composed.architecture, techStack };
  const spec = correctCitations(
    Spec.parse({ ...composed, logic, architecture }),
    openSources(texts),
  );
  return { name, spec: Spec.parse(spec), texts };
}

const toPin = ({ name, version, kind, strength, evidence }: VersionFact): Technology => ({
  name,
  version,
  kind,
  purpose: 'It is stated.',
  provenance: strength === 'prose' ? 'research' : strength,
  evidence: [evidence],
});
