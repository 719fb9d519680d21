import { compareVersions } from './lower-bound.ts';
import type { VersionFact } from './research.ts';
import { findTechnology } from './technology-kinds.ts';

/** Kinds that are one thing however a file calls them: `node`, `Node.js`, the image `node`. */
const oneThing = new Set<VersionFact['kind']>([
  'language',
  'runtime',
  'platform',
  'database',
  'service',
]);

const lastPart = (name: string): string =>
  name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);

/** The proper spelling of what a fact is about; packages of one family stay apart: `react` is not `react-dom`. */
const canonicalOf = ({ name, kind }: VersionFact): string | undefined => {
  const known = findTechnology(kind === 'image' ? lastPart(name) : name);
  return known !== undefined && oneThing.has(known.kind) ? known.name : undefined;
};

/** Facts about one technology, in the order in which they were read. */
export type Group = { readonly key: string; readonly facts: VersionFact[] };

const isFromProse = ({ strength }: VersionFact): boolean =>
  strength === 'prose' || strength === 'requirement';

const bare = (name: string): string => name.toLowerCase().replace(/[\s._-]|js$/gu, '');

/** Registries that take these spellings for one package, by the files that state its version. */
const lenientRegistries: readonly (readonly [registry: string, file: RegExp])[] = [
  [
    'pypi',
    /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)|pyproject\.toml|setup\.(?:cfg|py)|Pipfile(?:\.lock)?|(?:poetry|uv|pdm)\.lock)$/iu,
  ],
  ['crates', /(?:^|\/)Cargo\.(?:toml|lock)$/u],
  ['hex', /(?:^|\/)mix\.(?:exs|lock)$/u],
];

/** `typing_extensions` of a manifest is `typing-extensions` of its lock file; on npm such names are two packages. */
const packageKey = ({ name, evidence }: VersionFact): string | undefined => {
  const registry = lenientRegistries.find(([, file]) => file.test(evidence.path))?.[0];
  return registry && `${registry}:${name.toLowerCase().replace(/[_.-]/gu, '')}`;
};

/** Gathers facts by technology: what prose calls "Tailwind CSS" joins the manifest's `tailwindcss`. */
export const groupByTechnology = (facts: readonly VersionFact[]): Group[] => {
  const groups = new Map<string, Group>();
  const add = (key: string, fact: VersionFact): void => {
    const group = groups.get(key) ?? { key, facts: [] };
    group.facts.push(fact);
    groups.set(key, group);
  };
  const firstSpellings = new Map<string, string>();
  for (const fact of facts) {
    if (isFromProse(fact)) continue;
    const key = (canonicalOf(fact) ?? fact.name).toLowerCase();
    const name = packageKey(fact) ?? key;
    const known = firstSpellings.get(name) ?? key;
    firstSpellings.set(name, known);
    add(known, fact);
  }
  const keys = indexKeys(groups);
  for (const fact of facts) {
    if (isFromProse(fact)) add(keys.find(fact.name), fact);
  }
  return [...groups.values()];
};

/** Which group a name in prose belongs to: the one called so, else the one of the same technology. */
const indexKeys = (
  groups: ReadonlyMap<string, Group>,
): { readonly find: (name: string) => string } => {
  const byBare = new Map<string, string>();
  const byTechnology = new Map<string, string>();
  for (const [key, { facts }] of groups) {
    const name = facts[0]?.name ?? key;
    byBare.set(bare(key), byBare.get(bare(key)) ?? key);
    const known = findTechnology(name) ?? findTechnology(lastPart(name));
    const isMain = known !== undefined && bare(known.name) === bare(key);
    if (known !== undefined && (isMain || !byTechnology.has(known.name)))
      byTechnology.set(known.name, key);
  }
  // Only Maven's coordinates have a colon; other keys need not be looked through for every name.
  const coordinates = [...groups.keys()].filter((key) => key.includes(':'));
  return {
    find: (name) => {
      const known = findTechnology(name);
      const canonical = known?.name ?? name;
      return (
        byBare.get(bare(name)) ??
        byBare.get(bare(canonical)) ??
        byTechnology.get(canonical) ??
        coordinates.find((key) => key.includes(`:${bare(name)}-`)) ??
        // Prose calls a package `nimble_csv` and its module `NimbleCSV`.
        canonical.toLowerCase().replaceAll('_', '')
      );
    },
  };
};

const numbersOf = (version: string): string[] =>
  /^\D*(?<numbers>\d+(?:\.\d+)*)/u.exec(version)?.groups?.['numbers']?.split('.') ?? [];

const isPreRelease = (version: string): boolean =>
  /\d[-.]?(?:alpha|beta|rc|cr|preview|pre|dev|snapshot|canary|next|[abm](?=\d))[.-]?\d*(?![a-z\d])/iu.test(
    version,
  );

/** `19` and `19.0.0` state one version with more or less detail. */
const isPrefix = (short: readonly string[], long: readonly string[]): boolean =>
  short.length > 0 && short.every((number, index) => number === (long[index] ?? '0'));

/** Whether a version is another one with more detail. */
export const refines = (version: string, other: string): boolean => {
  const [more, less] = [numbersOf(version), numbersOf(other)];
  return more.length > less.length && isPrefix(less, more) && !isPreRelease(version);
};

const orNewer =
  /^[`*)\]]{0,3}\s?(?:(?:or|and) (?:newer|later|higher|above|up|greater)\b|oder (?:neuer|höher|später)|et plus|ou (?:plus récent|supérieur|ultérieur|superior|mais recente|posterior)|o (?:superior|posterior|más reciente|successiv|più recente)|lub (?:nowsz|wyższ|późniejsz)|(?:или|и) (?:новее|выше)|及以上|或以上|或更高|以上|以降|이상)/iu;

/** Words of a least version and then the name: "at least Node 20". */
const atLeast =
  /(?:(?<!\p{L})(?:at least|minimum(?: of)?|no older than|mindestens|wenigstens|au moins|au minimum|al menos|como mínimo|pelo menos|no mínimo|almeno|come minimo|не ниже|не менее|как минимум|co najmniej|przynajmniej)|至少|最低|不低于|不低於|少なくとも|最低でも|최소)[\s`*]{0,4}(?:[^\s\d.,;]{1,20}[\s`*]{1,4}){0,4}v?$/iu;
/** What may stand before the version. */
const reachBefore = 80;

/** "5.1 or newer" and "at least 5.1" state a lower bound in words. */
const isLowerBound = ({ version, evidence: { quote } }: VersionFact): boolean => {
  let at = quote.indexOf(version);
  while (at !== -1) {
    const end = at + version.length;
    if (orNewer.test(quote.slice(end, end + 24))) return true;
    if (atLeast.test(quote.slice(Math.max(0, at - reachBefore), at))) return true;
    at = quote.indexOf(version, end);
  }
  return false;
};

/** Whether a range with this lower bound holds a version. */
const holds = (range: string, lowest: string, version: string): boolean => {
  if (compareVersions(version, lowest) < 0) return false;
  if (/^\s*[>≥]|\+$/u.test(range)) return true;
  if (!/^[\^~]|[xX*]$/u.test(range)) return false;
  const [stated, wanted] = [numbersOf(lowest), numbersOf(version)];
  // Below 1.0.0 a caret keeps the first number that is not zero, and every one before it.
  const fixed = stated.findIndex((number) => number !== '0');
  return stated.slice(0, Math.max(fixed, 0) + 1).every((number, index) => number === wanted[index]);
};

/** Whether a statement leaves room for a version: as its prefix, or as a range that holds it. */
export const allows = (fact: VersionFact, version: string): boolean => {
  const [stated, wanted] = [numbersOf(fact.version), numbersOf(version)];
  if (fact.version === version) return true;
  if (fact.range === undefined && isPreRelease(fact.version) !== isPreRelease(version))
    return false;
  if (isPrefix(stated, wanted) || isPrefix(wanted, stated)) return true;
  if (isLowerBound(fact) && compareVersions(version, fact.version) >= 0) return true;
  return fact.range !== undefined && holds(fact.range, fact.version, version);
};
