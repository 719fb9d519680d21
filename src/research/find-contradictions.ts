import type { Requirement } from '../requirement/requirement.ts';
import { isDemand } from './rank-facts.ts';
import type { VersionFact } from './research.ts';
import { allows } from './same-technology.ts';

type Settled = {
  readonly chosen: VersionFact;
  /** The lines on which another statement fits the chosen version. */
  readonly fitting: ReadonlySet<string>;
  readonly requirement: Requirement;
};

/** Kinds of which one project may run several side by side: images of two stages, versions of a test matrix. */
const sideBySide = new Set<VersionFact['kind']>([
  'image',
  'runtime',
  'language',
  'platform',
  'tool',
  'database',
  'service',
]);

const isFromProse = ({ strength }: VersionFact): boolean =>
  strength === 'prose' || strength === 'requirement';

/** One file that holds two versions of an image or a runtime uses both, and a pipeline has its own. */
const hasOtherRole = (fact: VersionFact, chosen: VersionFact): boolean => {
  if (isFromProse(fact) || isFromProse(chosen) || !sideBySide.has(fact.kind)) return false;
  const isSameFile = fact.evidence.path === chosen.evidence.path;
  return isSameFile || (fact.scope === 'development' && chosen.scope !== 'development');
};

const placeOf = ({ evidence: { path, line } }: VersionFact): string => `${path}:${line}`;

const fits = (fact: VersionFact, chosen: VersionFact): boolean =>
  allows(fact, chosen.version) || allows(chosen, fact.version);

const labelled = /^[\s>|*_-]{0,12}[\p{L}\p{N} ./()-]{1,40}[*_]{0,3}\s?[:：|]/u;

/** "Node: 18.2" in an issue tells what its author had, unless a clause demands it. */
const isAuthorsOwn = (fact: VersionFact, requirement: Requirement): boolean =>
  fact.strength === 'requirement' &&
  labelled.test(fact.evidence.quote) &&
  !isDemand(fact, requirement);

/** The statements that really speak against the chosen version: the others leave room for it. */
export const findContradictions = (
  facts: readonly VersionFact[],
  chosen: VersionFact,
  requirement: Requirement,
): VersionFact[] => {
  // "Tested with 18 and 20" leaves room for each of them; the chosen statement itself is no such list.
  const others = facts.filter((fact) => fact !== chosen && fits(fact, chosen));
  const fitting = new Set(others.map(placeOf));
  return facts.filter((fact) => isContradiction(fact, { chosen, fitting, requirement }));
};

const isContradiction = (fact: VersionFact, settled: Settled): boolean => {
  const { chosen, fitting, requirement } = settled;
  if (fits(fact, chosen) || fitting.has(placeOf(fact))) return false;
  if (fact.superseded === 'passage' || isAuthorsOwn(fact, requirement)) return false;
  return !hasOtherRole(fact, chosen);
};
