import type { Requirement } from '../requirement/requirement.ts';
import type { Evidence } from '../spec/spec.ts';
import { compareMatters } from './compare-matters.ts';
import type { Conflict } from './conflict.ts';
import { withoutForeignLocks } from './fitting-locks.ts';
import { findContradictions } from './find-contradictions.ts';
import { orderByRelevance } from './order-by-relevance.ts';
import { namedOwnPackages } from './own-packages.ts';
import { findDemand, firstSuperseded, rankFacts, reasonFor } from './rank-facts.ts';
import type { Ranked } from './rank-facts.ts';
import type { Fact, VersionFact } from './research.ts';
import { groupByTechnology, refines } from './same-technology.ts';
import type { Group } from './same-technology.ts';

/** Evidence beyond this for one value tells nothing new. */
const mostEvidence = 3;
/** A reader follows no longer list; what contradicts itself in more ways is a list of versions. */
const mostValues = 8;

/** The version of one technology, and what the sources contradict each other in. */
export type VersionChoice = { readonly pin: VersionFact; readonly conflict?: Conflict };

/** Of two statements that agree, the one that says more is the one to pin: `19.1.0` rather than `19`. */
const mostExact = (ranked: readonly Ranked[]): Ranked | undefined => {
  const [first] = ranked;
  if (first === undefined || first.fact.range !== undefined) return first;
  return (
    ranked.find(
      ({ fact, rank }) => rank < firstSuperseded && refines(fact.version, first.fact.version),
    ) ?? first
  );
};

/** The other statements that do not fit the chosen version, one per version. */
const contradictions = (
  ranked: readonly Ranked[],
  chosen: VersionFact,
  requirement: Requirement,
): Ranked[] => {
  const facts = ranked.map(({ fact }) => fact);
  const found = new Set(findContradictions(facts, chosen, requirement));
  const byVersion = new Map<string, Ranked>();
  for (const each of ranked) {
    const { version } = each.fact;
    if (found.has(each.fact) && !byVersion.has(version)) byVersion.set(version, each);
  }
  return [...byVersion.values()].slice(0, mostValues);
};

const evidenceOf = (facts: readonly VersionFact[], version: string): Evidence[] =>
  facts
    .filter((fact) => fact.version === version)
    .map(({ evidence }) => evidence)
    .slice(0, mostEvidence);

/** A lock file states the version and the manifest beside it the range that stays open. */
const withRange = (pin: VersionFact, facts: readonly VersionFact[]): VersionFact => {
  const range = facts.find(
    (fact) => fact.strength === 'manifest' && fact.range !== undefined,
  )?.range;
  return pin.strength === 'lockfile' && pin.range === undefined && range !== undefined
    ? { ...pin, range }
    : pin;
};

/** Two clauses demand two versions, but not of the same thing, or one clause names both. */
const isForSomethingElse = (
  fact: VersionFact,
  chosen: VersionFact,
  requirement: Requirement,
): boolean => {
  const [first, second] = [findDemand(chosen, requirement), findDemand(fact, requirement)];
  if (first === undefined || second === undefined) return false;
  return first === second || !compareMatters(requirement, [chosen.name, fact.name])(first, second);
};

/** Of two demands of the requirement none is the stronger one, unless somebody answered. */
const reasonOf = (
  first: Ranked,
  other: Ranked | undefined,
  requirement: Requirement,
): Pick<Conflict, 'because' | 'clauses'> => {
  const demands = [first, other]
    .flatMap((ranked) => (ranked && findDemand(ranked.fact, requirement)) ?? [])
    .sort((left, right) => left.line - right.line);
  return demands.length > 1 && first.rank === other?.rank
    ? { because: 'undecided', clauses: demands.map(({ text }) => text) }
    : { because: reasonFor(first, other) };
};

const choose = (group: Group, requirement: Requirement): VersionChoice | undefined => {
  const facts = withoutForeignLocks(group.facts);
  const ranked = rankFacts(facts, requirement);
  const first = mostExact(ranked);
  if (first === undefined) return undefined;
  const others = contradictions(ranked, first.fact, requirement).filter(
    ({ fact }) => !isForSomethingElse(fact, first.fact, requirement),
  );
  const scope = facts.find((fact) => fact.scope !== 'transitive')?.scope ?? first.fact.scope;
  const pin = { ...withRange(first.fact, facts), scope };
  if (others.length === 0) return { pin };
  const versions = [first.fact.version, ...others.map(({ fact }) => fact.version)];
  const conflict: Conflict = {
    about: 'version',
    topic: first.fact.name,
    options: versions.map((value) => ({ value, evidence: evidenceOf(facts, value) })),
    chosen: first.fact.version,
    ...reasonOf(first, others[0], requirement),
  };
  return { pin, conflict };
};

const statesNeed =
  /\b(?:requires?|required|minimum|at least|must|targets?|runs? on|supports?|supported|needed)\b|最低|必要|必须|支持|対応|mindestens|minimum|minimal|mínim|минимум|не ниже/iu;

/** Systems that products merely run on; nearly every guide names some in passing. */
const hosts =
  /^(?:Android|i(?:Pad)?OS|macOS|watchOS|Windows.*|.*Linux|Ubuntu|Debian|Alpine|Fedora|CentOS|RHEL|Chrom(?:e|ium)|Firefox|Safari|(?:Microsoft )?Edge|FreeBSD|Visual Studio|Raspberry Pi OS)$/iu;

/** "OS: Ubuntu 22.04" in an issue says where its author was. */
const authorsSystem =
  /^[\s>*_-]*(?:OS|SO|S\.O\.|Operating system|Betriebssystem|Sist[eè]ma [Oo]perativo|Système d.exploitation|System operacyjny|ОС|Операционная система|操作系统|作業系統|운영체제)[\s*_]*[:：]/iu;

/** A system that prose only passes by is nothing to build on. */
const isRelevantPlatform = (fact: VersionFact, requirement: Requirement): boolean => {
  if (fact.strength === 'requirement' && authorsSystem.test(fact.evidence.quote)) return false;
  if (fact.strength !== 'prose' || fact.range !== undefined || !hosts.test(fact.name)) return true;
  return (
    statesNeed.test(fact.evidence.quote) ||
    requirement.text.toLowerCase().includes(fact.name.toLowerCase())
  );
};

const isVersion = (fact: Fact): fact is VersionFact => fact.is === 'version';

/** Facts that may become pins: no history of the project's own package, no dependency of a dependency. */
const candidates = (facts: readonly Fact[], requirement: Requirement): VersionFact[] => {
  const own = namedOwnPackages(facts, requirement);
  const versions = facts.filter(isVersion);
  const ownNames = new Set(
    versions.filter(({ scope }) => scope === 'own').map(({ name }) => name.toLowerCase()),
  );
  const used = versions.filter(
    (fact) =>
      fact.scope !== 'own' &&
      !(fact.strength === 'prose' && ownNames.has(fact.name.toLowerCase())) &&
      isRelevantPlatform(fact, requirement),
  );
  return [...own, ...used];
};

const isDirect = ({ facts }: Group): boolean => facts.some(({ scope }) => scope !== 'transitive');

/** What every source gives up is nothing to build with. */
const isCurrent = ({ facts }: Group): boolean =>
  facts.some(({ superseded }) => superseded === undefined);

/** One exact version per technology that is used directly, what the requirement names first. */
export const chooseVersions = (
  facts: readonly Fact[],
  requirement: Requirement,
): VersionChoice[] => {
  const groups = groupByTechnology(candidates(facts, requirement));
  const choices = groups
    .filter((group) => isDirect(group) && isCurrent(group))
    .flatMap((group) => choose(group, requirement) ?? []);
  const byPin = new Map(choices.map((choice) => [choice.pin, choice]));
  return orderByRelevance([...byPin.keys()], requirement).flatMap((pin) => byPin.get(pin) ?? []);
};
