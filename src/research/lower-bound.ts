/** The package world whose rules a range follows. */
export type Ecosystem =
  | 'npm'
  | 'pypi'
  | 'conda'
  | 'cargo'
  | 'go'
  | 'maven'
  | 'nuget'
  | 'rubygems'
  | 'composer'
  | 'hex'
  | 'pub'
  | 'swift'
  | 'cran'
  | 'julia'
  | 'cmake';

/** A range longer than this is no range that a person wrote. */
const longestRange = 500;

const preRelease =
  /^(?:a|alpha|b|beta|c|rc|cr|m|milestone|pre|preview|dev|snapshot|canary|next|ea)\d*$/u;

/** How late a part sorts: a pre-release word, then nothing at all, then any other word, then a number. */
const rankOf = (part: string | undefined): number => {
  if (part === undefined) return 1;
  if (/^\d/u.test(part)) return 3;
  return preRelease.test(part) ? 0 : 2;
};

const compareParts = (left: string | undefined, right: string | undefined): number => {
  const byRank = rankOf(left) - rankOf(right);
  if (byRank !== 0) return byRank;
  if (left === undefined || right === undefined || left === right) return 0;
  if (rankOf(left) === 3) return Number(left) - Number(right);
  return left < right ? -1 : 1;
};

const partsOf = (version: string): string[] =>
  version
    .toLowerCase()
    .replace(/^v/u, '')
    .match(/\d+|[a-z]+/gu) ?? [];

/** Orders two versions of any ecosystem by their numbers; a pre-release comes before its release. */
export const compareVersions = (left: string, right: string): number => {
  const leftParts = partsOf(left);
  const rightParts = partsOf(right);
  const length = Math.max(leftParts.length, rightParts.length);
  for (let index = 0; index < length; index += 1) {
    const order = compareParts(leftParts[index], rightParts[index]);
    if (order !== 0) return order;
  }
  return 0;
};

const smallest = (versions: readonly string[]): string | undefined =>
  versions.reduce<string | undefined>(
    (found, next) => (found !== undefined && compareVersions(found, next) <= 0 ? found : next),
    undefined,
  );

const largest = (versions: readonly string[]): string | undefined =>
  versions.reduce<string | undefined>(
    (found, next) => (found !== undefined && compareVersions(found, next) >= 0 ? found : next),
    undefined,
  );

/** Drops wildcard parts (`1.x`, `1.2.*`, Gradle's `1.+`): the parts that are stated are the bound. */
const withoutWildcards = (version: string): string =>
  version.replace(/(?:\.(?:[xX*](?!\w)|\+$))+.*$/u, '');

const exactVersion = /^\d[\p{L}\d.+!_~-]*$/u;

const toVersion = (text: string, ecosystem: Ecosystem): string | undefined => {
  const version = withoutWildcards(text);
  const bare = version.replace(/^v(?=\d)/iu, '');
  if (!exactVersion.test(bare)) return undefined;
  return ecosystem === 'go' ? version : bare;
};

/** `^`, `~`, `~=`, `~>`, `>=`, `≥`, `=`, `==` and `===` state a lower bound; `<`, `<=` and `!=` do not. */
const comparator = /^(?<operator>[<>=!~^≥≤]*)(?<version>.*)$/u;
const upperBounds = new Set(['<', '<=', '≤', '!=', '!==', '!']);

const boundOfComparator = (text: string, ecosystem: Ecosystem): string | undefined => {
  const { operator = '', version = '' } = comparator.exec(text)?.groups ?? {};
  return upperBounds.has(operator) ? undefined : toVersion(version, ecosystem);
};

/** All comparators of one alternative hold at once, so the largest of their bounds counts. */
const boundOfAlternative = (alternative: string, ecosystem: Ecosystem): string | undefined => {
  const [hyphenLow] = alternative.split(/ - /u);
  const glued = (hyphenLow ?? '').replace(/(?<=[<>=!~^≥≤])[ \t]+/gu, '');
  const bounds = glued
    .split(/[\s,]+/u)
    .map((part) => boundOfComparator(part, ecosystem))
    .filter((bound) => bound !== undefined);
  return largest(bounds);
};

/** `[1.2,2.0)`, `(,1.0],[1.2,)`: each interval is an alternative; one without a start has no bound. */
const boundOfIntervals = (range: string, ecosystem: Ecosystem): string | undefined => {
  const starts = [...range.matchAll(/[[\](](?<start>[^,[\]()]*)(?:,[^[\]()]*)?[\])[]/gu)];
  const bounds = starts
    .map((found) => toVersion(found.groups?.['start']?.trim() ?? '', ecosystem))
    .filter((bound) => bound !== undefined);
  return smallest(bounds);
};

const alternativeSigns: Partial<Record<Ecosystem, RegExp>> = {
  composer: /\|\|?/u,
  hex: /\bor\b/u,
  julia: /,/u,
};

/** Marks that are no part of the version: Composer's stability, Gradle's `!!`, a PEP 508 marker. */
const withoutMarks = (range: string, ecosystem: Ecosystem): string => {
  if (ecosystem === 'composer') return range.replace(/@[a-z]+/giu, '').replace(/ as .*$/u, '');
  if (ecosystem === 'maven') return range.replace(/!!.*$/u, '');
  if (ecosystem === 'hex') return range.replace(/\band\b/gu, ',');
  if (ecosystem === 'conda') return range.replace(/(?<=\d)=\w+$/u, '');
  return range.replace(/;.*$/u, '');
};

/**
 * The lower bound of a range as its manifest states it, or `undefined` when it states none (`*`, `latest`,
 * `<2`, a path, a URL, a workspace). Nothing is padded or invented: `^19` is `19`, `1.x` and `1.*` are `1`,
 * `v1.2` is `1.2` except in Go, and the exclusive `>1.2` is `1.2`, the only version that the file names.
 * Of alternatives the smallest counts, of comparators that hold at once the largest.
 */
export const lowerBound = (range: string, ecosystem: Ecosystem): string | undefined => {
  const text = range.trim();
  if (text.length > longestRange) return undefined;
  const stated = withoutMarks(text, ecosystem).trim();
  if (/^[[\](]/u.test(stated)) return boundOfIntervals(stated, ecosystem);
  const bounds = stated
    .split(alternativeSigns[ecosystem] ?? /\|\|/u)
    .map((alternative) => boundOfAlternative(alternative.trim(), ecosystem))
    .filter((bound) => bound !== undefined);
  return smallest(bounds);
};
