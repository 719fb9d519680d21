/* Real rendered specifications, and the same ones with every citation made wrong in one way. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeOffline } from '../src/architect/offline/compose-offline.ts';
import { findLocale } from '../src/locales/index.ts';
import { readRequirement } from '../src/requirement/read-requirement.ts';
import { choosePins } from '../src/research/choose-pins.ts';
import { readResearch } from '../src/research/read-research.ts';
import { citationIsCurrent } from '../src/rules/citation-is-current.ts';
import { citationResolves } from '../src/rules/citation-resolves.ts';
import { listEvidence } from '../src/rules/citations/list-evidence.ts';
import { correctCitations } from '../src/rules/citations/correct-citations.ts';
import { openSources } from '../src/rules/citations/open-sources.ts';
import { pinMatchesEvidence } from '../src/rules/pin-matches-evidence.ts';
import { parseSpec } from '../src/spec/parse-spec.ts';
import { renderSpec } from '../src/spec/render-spec.ts';
import type { VersionFact } from '../src/research/research.ts';
import { Spec, type Evidence, type Technology } from '../src/spec/spec.ts';

export type Texts = ReadonlyMap<string, string>;
/** A specification and the files that it cites. */
export type Cited = { readonly name: string; readonly spec: Spec; readonly texts: Texts };

const root = join(import.meta.dirname, '..');
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

const rules = [citationResolves, citationIsCurrent, pinMatchesEvidence];

/** The pointers of the citations and pins that the rules find wrong in the rendered document. */
export function findWrong({ spec, texts }: Pick<Cited, 'spec' | 'texts'>): ReadonlySet<string> {
  const parsed = parseSpec(renderSpec(spec));
  const pointers: string[] = [];
  const at = (pointer: string): ReturnType<typeof parsed.at> => {
    pointers.push(pointer);
    return parsed.at(pointer);
  };
  for (const rule of rules) rule.check({ ...parsed, at }, { sources: texts });
  return new Set(pointers);
}

/** A document in which every named citation is wrong. */
export type Planted = Pick<Cited, 'spec' | 'texts'> & { readonly pointers: readonly string[] };
type Change = (evidence: Evidence, cited: Cited) => Evidence | undefined;

/** Changes every citation in one way; those in which the way leads to a right citation again stay. */
function plant(cited: Cited, change: Change): Planted {
  const spec = structuredClone(cited.spec);
  const pointers = listEvidence(spec).flatMap(({ evidence, pointer }) => {
    const wrong = change({ ...evidence }, cited);
    if (wrong === undefined) return [];
    delete evidence.endLine;
    Object.assign(evidence, wrong);
    return [pointer];
  });
  return { spec: Spec.parse(spec), texts: cited.texts, pointers };
}

const linesOf = (texts: Texts, path: string): string[] =>
  (texts.get(path) ?? '').split(/\r\n?|\n/u);
const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const holds = (texts: Texts, { path, line, endLine = line, quote }: Evidence): boolean =>
  fold(
    linesOf(texts, path)
      .slice(line - 1, endLine)
      .join(' '),
  ).includes(fold(quote));

const moveBy =
  (distance: number): Change =>
  (evidence, { texts }) => {
    const { line, endLine = line } = evidence;
    const moved = { ...evidence, line: line + distance, endLine: endLine + distance };
    const isThere = moved.line >= 1 && moved.line <= linesOf(texts, evidence.path).length;
    return !isThere || holds(texts, moved) ? undefined : moved;
  };

const inOtherFile: Change = (evidence, { texts }) => {
  const wanted = fold(evidence.quote);
  const other = [...texts].find(
    ([path, text]) => path !== evidence.path && !fold(text).includes(wanted),
  );
  return other && { ...evidence, path: other[0] };
};

const rewrite =
  (write: (quote: string) => string): Change =>
  (evidence, { texts }) => {
    const quote = write(evidence.quote);
    const isSame = fold(quote) === fold(evidence.quote) || fold(quote) === '';
    // A change that gives words of the same line again proves as much as before.
    return isSame || holds(texts, { ...evidence, quote }) ? undefined : { ...evidence, quote };
  };

const otherDigit = (digit: string): string => String((Number(digit) + 1) % 10);
const swapWords = (quote: string): string =>
  quote.replace(/(\p{L}{2,})(\s+)(\p{L}{2,})/u, (_, left: string, gap: string, right: string) =>
    left === right ? `${left}s${gap}${right}` : right + gap + left,
  );
const flipCase = (letter: string): string =>
  letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();

/** The package that shares the line in a planted source, in the manner of that line. */
const stranger = { name: 'leftover-kit', version: '987.6.5' };
const writeStranger = (line: string): string => {
  const { name, version } = stranger;
  if (/^\s*\|/u.test(line)) return ` ${name} ${version} |`;
  if (/^\s*[{"]/u.test(line)) return `, "${name}": "${version}"`;
  if (/^\s*</u.test(line)) return `<${name}.version>${version}</${name}.version>`;
  return `, ${name} ${version}`;
};

/** Every pin bears the version of a package that stands behind its own in the cited line. */
function plantStranger(cited: Cited): Planted {
  const spec = structuredClone(cited.spec);
  const lines = new Map([...cited.texts].map(([path]) => [path, linesOf(cited.texts, path)]));
  const extended = new Set<string>();
  const pointers = spec.architecture.techStack.flatMap((pin, index) => {
    for (const evidence of pin.evidence) {
      const { path, line, endLine = line } = evidence;
      const text = lines.get(path)?.[endLine - 1] ?? '';
      const added = writeStranger(text);
      const place = `${path}:${endLine}`;
      if (!extended.has(place)) lines.get(path)?.splice(endLine - 1, 1, text + added);
      extended.add(place);
      if (fold(evidence.quote).endsWith(fold(text))) evidence.quote += added;
    }
    if (pin.evidence.length > 0) pin.version = stranger.version;
    return pin.evidence.length > 0 ? [`architecture.techStack.${index}`] : [];
  });
  const texts = new Map([...lines].map(([path, all]) => [path, all.join('\n')]));
  return { spec: Spec.parse(spec), texts, pointers };
}

const eachCitation =
  (change: Change): Way =>
  (cited) =>
    plant(cited, change);

/** Makes the citations of a document wrong. */
export type Way = (cited: Cited) => Planted;

/** The ways in which a citation is made wrong, by their kind. */
export const plants: Readonly<Record<string, readonly Way[]>> = {
  'wrong line': [1, -1, 3, -7, 40].map(moveBy).map(eachCitation),
  'wrong file': [inOtherFile].map(eachCitation),
  'changed digit': [
    (quote: string) => quote.replace(/\d/u, otherDigit),
    (quote: string) => quote.replace(/\d(?=\D*$)/u, otherDigit),
    (quote: string) => quote.replace(/\d(?=\D*$)/u, ''),
    (quote: string) => quote.replace(/(?<=\d)\.(?=\d)/u, ''),
  ]
    .map(rewrite)
    .map(eachCitation),
  'near quote': [
    swapWords,
    (quote: string) => quote.replace(/\p{L}(?=\P{L}*$)/u, flipCase),
    (quote: string) => quote.replace(/\p{L}(?=\P{L}*$)/u, ''),
    (quote: string) => quote.replace(/(?<=\p{L}{3})\s+(?=\p{L})/u, ' very '),
    (quote: string) => quote.replace(/(?<=\p{L}{2})\p{L}{2}(?=\p{L})/u, ''),
    (quote: string) => `${quote} and more`,
  ]
    .map(rewrite)
    .map(eachCitation),
  "another package's version": [plantStranger],
};
