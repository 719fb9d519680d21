import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { composeOffline } from '../../src/architect/offline/compose-offline.ts';
import type { RuleContext } from '../../src/rules/rule.ts';
import { findLocale } from '../../src/locales/index.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { readRequirement } from '../../src/requirement/read-requirement.ts';
import { choosePins } from '../../src/research/choose-pins.ts';
import { readResearch } from '../../src/research/read-research.ts';
import { readVersions } from '../../src/research/read-versions.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import type { ParsedSpec } from '../../src/spec/parsed-spec.ts';
import { renderSpec } from '../../src/spec/render-spec.ts';
import { Spec } from '../../src/spec/spec.ts';

/** A specification without a defect, from which documents with one defect each are made. */
export type CleanDocument = {
  readonly name: string;
  readonly origin: 'hand-written' | 'offline';
  readonly ecosystem: string;
  readonly locale: Locale;
  readonly spec: Spec;
  readonly text: string;
  readonly parsed: ParsedSpec;
  /** What is known beside it: an offline draft is judged with the research that it was composed from. */
  readonly context: RuleContext;
};

type Source = { readonly name: string; readonly ecosystem: string };
const fixtures = join(import.meta.dirname, '..', '..', '__tests__', 'fixtures');
const examples = join(import.meta.dirname, '..', '..', 'examples');

const handWritten: readonly Source[] = [
  { name: 'webhook-relay', ecosystem: 'npm' },
  { name: 'rechnungspruefer', ecosystem: 'PyPI' },
  { name: 'reservas', ecosystem: 'Maven' },
  { name: 'log-shuukei', ecosystem: 'Go' },
  { name: 'kartoteka', ecosystem: 'NuGet' },
  { name: 'yasuoqi', ecosystem: 'crates.io' },
  { name: 'agenda', ecosystem: 'RubyGems' },
];
const composed: readonly (Source & { readonly tag: string; readonly folder: string })[] = [
  { name: 'link-checker', ecosystem: 'npm', tag: 'en', folder: examples },
  { name: 'parking-api', ecosystem: 'PyPI', tag: 'de', folder: examples },
  {
    name: 'suivi-colis',
    ecosystem: 'Packagist',
    tag: 'fr',
    folder: join(fixtures, 'requirements'),
  },
  { name: 'ilgi', ecosystem: 'Gradle', tag: 'ko', folder: join(fixtures, 'requirements') },
  { name: 'ricette', ecosystem: 'pub', tag: 'it', folder: join(fixtures, 'requirements') },
];

export const readHandWritten = (): CleanDocument[] =>
  handWritten.map((source) => toDocument(source, 'hand-written', readWritten(source.name)));

/** All of them, in the order of the report. */
export const readCleanDocuments = (): CleanDocument[] => [
  ...readHandWritten(),
  ...composed.map(({ tag, folder, ...source }) =>
    toDocument(source, 'offline', compose(join(folder, source.name), tag)),
  ),
];

type Made = { readonly spec: Spec; readonly context: RuleContext };

function toDocument(
  { name, ecosystem }: Source,
  origin: CleanDocument['origin'],
  { spec, context }: Made,
): CleanDocument {
  const text = renderSpec(spec);
  const locale = findLocale(spec.locale);
  return { name, origin, ecosystem, locale, spec, text, parsed: parseSpec(text), context };
}

const head = { schemaVersion: 1, createdAt: '2026-01-02T03:04:05Z' };
const inputHash = '0'.repeat(64);

function readWritten(name: string): Made {
  const text = readFileSync(join(fixtures, 'specifications', `${name}.yaml`), 'utf8');
  const generator = { tool: 'written by hand', model: 'none', inputHash };
  return { spec: Spec.parse({ ...head, generator, ...parse(text) }), context: {} };
}

function compose(folder: string, tag: string): Made {
  const body = readFileSync(join(folder, 'requirement.md'), 'utf8');
  const title = /^# (.+)$/mu.exec(body)?.[1] ?? basename(folder);
  const requirement = readRequirement({ source: 'requirement.md', title, body, comments: [] });
  const files = globSync('research/**/*.*', { cwd: folder })
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  const research = readResearch({ files, skipped: [] }, requirement);
  const spec = composeOffline({
    requirement,
    research,
    pins: choosePins(research, requirement),
    locale: findLocale(tag),
    localeTag: tag,
    createdAt: head.createdAt,
    tool: 'spec-writer',
    inputHash,
    quoteMark: '0'.repeat(32),
  });
  const sources = new Map([
    ...files.map(({ path, text }) => [path, text] as const),
    [requirement.source, requirement.text],
    [nearMissSource, nearMissLine(spec)],
  ]);
  return { spec: Spec.parse(spec), context: { sources, readVersions } };
}

/** What clean documents that look suspicious cite beside the research, each on its first line. */
export const nearMissSource = 'research/more.md';
const nearMissLine = ({ architecture }: Spec): string =>
  ['redis:7.4', 'ECMAScript 2022', 'Windows 11']
    .concat(architecture.techStack.map(({ name }) => `${name}-cli 1.2.3`))
    .join(', ');
