import { locales } from '../../locales/index.ts';
import type { Locale } from '../../locales/locale.ts';
import { partNames, type PartName } from '../parsed-spec.ts';
import { trimEnd } from '../../trim-end.ts';

/** The labels of sub-items, and the titles of table columns: one word may be both. */
const labelNames = [
  'files',
  'clauses',
  'uses',
  'dependsOn',
  'verify',
  'verifyManually',
  'variants',
  'errors',
  'given',
  'expected',
  'options',
  'decision',
  'reason',
] as const;
const columnNames = [
  'field',
  'type',
  'required',
  'default',
  'description',
  'name',
  'value',
  'unit',
  'file',
] as const;
export type LabelName = (typeof labelNames)[number];
export type ColumnName = (typeof columnNames)[number];

/** The words of the document's locale first, then those of every other one, without regard to case. */
export type Words = {
  readonly part: (label: string) => PartName | undefined;
  readonly label: (label: string) => LabelName | undefined;
  readonly column: (title: string) => ColumnName | undefined;
  readonly isYes: (word: string) => boolean;
  readonly section: (title: string) => number | undefined;
  readonly phase: (label: string) => { number: number; title: string } | undefined;
  readonly isNone: (sentence: string) => boolean;
  /** Whether a word says that nothing proves a version. */
  readonly isAssumed: (word: string) => boolean;
};

/** What authors who follow the prompt, but not this product, call the same things. */
const otherParts: readonly (readonly [string, PartName])[] = [
  ['technology stack', 'techStack'],
  ['technologies', 'techStack'],
  ['directory structure', 'structure'],
  ['file structure', 'structure'],
  ['folder structure', 'structure'],
  ['directory tree', 'structure'],
  ['architecture pattern', 'pattern'],
  ['architectural pattern', 'pattern'],
  ['design patterns', 'pattern'],
  ['schemas', 'schemas'],
  ['data model', 'schemas'],
  ['data models', 'schemas'],
  ['data schemas', 'schemas'],
  ['api endpoints', 'signatures'],
  ['endpoints', 'signatures'],
  ['function signatures', 'signatures'],
  ['configuration', 'configs'],
  ['pseudocode', 'flows'],
  ['high-level logic flows', 'flows'],
  ['high-level logic flow', 'flows'],
  ['logic flow', 'flows'],
  ['flow', 'flows'],
  ['flows', 'flows'],
  ['implementation notes', 'details'],
  ['error handling strategies', 'errorHandling'],
  ['error handling strategy', 'errorHandling'],
];
const otherLabels: readonly (readonly [string, LabelName])[] = [
  ['file', 'files'],
  ['path', 'files'],
  ['paths', 'files'],
  ['clauses', 'clauses'],
  ['clause', 'clauses'],
  ['requirement', 'clauses'],
  ['depends', 'dependsOn'],
  ['dependencies', 'dependsOn'],
  ['verification', 'verify'],
  ['input', 'given'],
  ['output', 'expected'],
];

/** The words of a language serve every document in it. */
const known = new Map<Locale, Words>();

/** The words of a document's parts and labels: its own language counts before the others. */
export function openWords(locale: Locale): Words {
  const words = known.get(locale) ?? createWords(locale);
  known.set(locale, words);
  return words;
}

function createWords(locale: Locale): Words {
  const ordered = [locale, ...locales.filter(({ tag }) => tag !== locale.tag)];
  const parts = index(ordered.flatMap((each) => partNames.map((name) => [each.parts[name], name])));
  const labels = index(
    ordered.flatMap((each) => labelNames.map((name) => [each.labels[name], name])),
  );
  const columns = index(
    ordered.flatMap((each) => columnNames.map((name) => [each.labels[name], name])),
  );
  const yes = new Set(ordered.map((each) => fold(each.labels.yes)));
  const sections = index(
    ordered.flatMap((each) => each.sections.map((title, at) => [title, at + 1] as const)),
  );
  const nones = new Set(ordered.map(({ labels: { none } }) => fold(none)));
  const assumed = new Set(['assumed', ...ordered.map((each) => fold(each.labels.assumed))]);
  for (const [word, name] of otherParts) if (!parts.has(word)) parts.set(word, name);
  for (const [word, name] of otherLabels) if (!labels.has(word)) labels.set(word, name);
  const readPhase = createPhaseReader(ordered);
  return {
    part: (label) => parts.get(foldLabel(label)),
    label: (label) => labels.get(fold(label)),
    column: (title) => columns.get(fold(title)),
    isYes: (word) => yes.has(fold(word)),
    section: (title) => sections.get(fold(title)),
    phase: readPhase,
    isNone: (sentence) => nones.has(fold(sentence)),
    isAssumed: (word) => assumed.has(fold(word)),
  };
}

function index<Name>(entries: readonly (readonly [string, Name])[]): Map<string, Name> {
  const found = new Map<string, Name>();
  for (const [word, name] of entries) if (!found.has(fold(word))) found.set(fold(word), name);
  return found;
}

/** `Phase 1: Environment`, `阶段 1：环境`, `第1阶段 环境`. */
function createPhaseReader(ordered: readonly Locale[]): Words['phase'] {
  const words = new Set(ordered.map(({ phase }) => fold(phase)));
  return (label) => {
    const found =
      /^([^\d]{1,40}?) ?(\d{1,9})(?: ?[:：.．)–—-] ?| |$)(.*)$/u.exec(label) ??
      /^第 ?()(\d{1,9}) ?(?:阶段|階段|フェーズ)(?: ?[:：.．–—-] ?| |$)(.*)$/u.exec(label);
    const [, word = '', number = '', title = ''] = found ?? [];
    if (found === null || (word !== '' && !words.has(fold(word)))) return undefined;
    return { number: Number(number), title: title.trim() };
  };
}

/** Most labels: folding changes nothing but their capitals. */
const isFolded = /^(?:[!-~]+(?: [!-~]+)*)?$/u;

const fold = (text: string): string => (isFolded.test(text) ? text.toLowerCase() : foldAnew(text));

const foldAnew = (text: string): string =>
  text.normalize('NFKC').replace(/[’‘ʼ]/gu, "'").replace(/\s+/gu, ' ').trim().toLowerCase();

/** `1.1 Tech Stack (backend):` is the tech stack. */
const foldLabel = (label: string): string =>
  trimEnd(fold(label), ':：')
    .replace(/^\d+(?:\.\d+)*[.)]? /u, '')
    .replace(/ ?[(（][^()（）]*[)）]$/u, '')
    .trim();
