import type { Clause, Requirement } from '../requirement/requirement.ts';
import { compareVersions } from './lower-bound.ts';
import type { ChoiceReason } from './conflict.ts';
import { isSuperseded } from './prose/words.ts';
import type { VersionFact } from './research.ts';
import { namesTechnology } from './spellings.ts';

/** How much a statement weighs: a smaller rank wins. */
export type Ranked = { readonly fact: VersionFact; readonly rank: number };

/** What an archived file states loses against everything that is current. */
export const firstSuperseded = 100;
const ranks = {
  /** What a person answered stands above what the requirement demanded before. */
  answered: -10,
  demand: 0,
  lockfile: 10,
  manifest: 20,
  development: 22,
  override: 19,
  dated: 30,
  prose: 40,
  mention: 50,
};

/** A clause may run over this many lines. */
const mostLines = 12;

/** The clause that demands the version which a requirement states; elsewhere it only tells of one. */
export const findDemand = (
  { version, evidence, strength }: VersionFact,
  { clauses }: Requirement,
): Clause | undefined =>
  strength === 'requirement'
    ? clauses.findLast(
        ({ line, text }) =>
          line <= evidence.line && evidence.line - line < mostLines && text.includes(version),
      )
    : undefined;

export const isDemand = (fact: VersionFact, requirement: Requirement): boolean =>
  findDemand(fact, requirement) !== undefined;

const isAnswered = ({ name, version }: VersionFact, { settled = [] }: Requirement): boolean =>
  settled.some((text) => namesTechnology(text, name) && namesVersion(text, version));

const namesVersion = (text: string, version: string): boolean =>
  text.split(/[^\w.+-]+/u).some((word) => word.replace(/^v|[.,]$/gu, '') === version);

const baseRank = (fact: VersionFact, requirement: Requirement): number => {
  switch (fact.strength) {
    case 'requirement':
      if (isAnswered(fact, requirement)) return ranks.answered;
      return isDemand(fact, requirement) ? ranks.demand : ranks.mention;
    case 'lockfile':
      return ranks.lockfile;
    case 'manifest':
      if (fact.scope === 'override') return ranks.override;
      return fact.scope === 'development' ? ranks.development : ranks.manifest;
    case 'prose':
      return fact.dated === undefined ? ranks.prose : ranks.dated;
  }
};

/** Where nothing else decides, an exact statement says more about a platform than a least version. */
const exactFirst = new Set<VersionFact['kind']>([
  'language',
  'runtime',
  'platform',
  'database',
  'service',
  'image',
]);

const compareEqual = (left: VersionFact, right: VersionFact): number => {
  if (left.dated !== right.dated) return (right.dated ?? '').localeCompare(left.dated ?? '');
  if (left.strength !== 'manifest' && left.strength !== 'lockfile') return 0;
  const isExact = (fact: VersionFact): number =>
    Number(fact.range !== undefined && exactFirst.has(fact.kind));
  return isExact(left) - isExact(right) || compareVersions(right.version, left.version);
};

const isOutdated = ({ superseded, evidence }: VersionFact): boolean =>
  superseded !== undefined || isSuperseded(evidence.path);

/** Orders statements about one technology, the one to follow first. */
export const rankFacts = (facts: readonly VersionFact[], requirement: Requirement): Ranked[] =>
  facts
    .map((fact) => ({
      fact,
      rank: baseRank(fact, requirement) + (isOutdated(fact) ? firstSuperseded : 0),
    }))
    .sort((left, right) => left.rank - right.rank || compareEqual(left.fact, right.fact));

const reasonOfTie = (chosen: VersionFact, other: VersionFact | undefined): ChoiceReason => {
  if (other === undefined || compareEqual(chosen, other) >= 0) return 'first';
  return chosen.dated === other.dated ? 'newest' : 'dated';
};

const reasonOfStrength: Readonly<Record<VersionFact['strength'], ChoiceReason>> = {
  lockfile: 'lockfile',
  manifest: 'manifest',
  prose: 'first',
  requirement: 'first',
};

/** Why the first of two statements was taken. */
export const reasonFor = ({ fact, rank }: Ranked, other: Ranked | undefined): ChoiceReason => {
  if (rank <= ranks.demand) return 'requirement';
  if (other === undefined || other.rank === rank) return reasonOfTie(fact, other?.fact);
  const isOnlyArchived = other.rank - firstSuperseded <= rank && other.rank >= firstSuperseded;
  if (isOnlyArchived) return 'superseded';
  if (fact.strength === 'prose' && fact.dated !== undefined) return 'dated';
  return reasonOfStrength[fact.strength];
};
