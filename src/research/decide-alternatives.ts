import type { Requirement } from '../requirement/requirement.ts';
import type { Evidence } from '../spec/spec.ts';
import type { Conflict } from './conflict.ts';
import { findDatabase } from './drivers.ts';
import { findOpenClauses } from './find-open-clauses.ts';
import type { AlternativeFact, VersionFact } from './research.ts';
import { isUsedTogether, settleChoice } from './settle-choice.ts';
import type { Cluster, Known, Settled } from './settle-choice.ts';
import { technologyKey } from './technology-key.ts';

/** Evidence beyond this tells nothing new. */
const mostEvidence = 3;
const mostConflicts = 40;

const join = (target: Cluster, source: Cluster): void => {
  if (target === source) return;
  for (const [key, option] of source.options) {
    const known = target.options.get(key);
    if (known === undefined) target.options.set(key, option);
    else known.evidence.push(...option.evidence);
  }
  target.advised.push(...source.advised);
};

const toCluster = ({ topic, options, recommended, because }: AlternativeFact): Cluster => ({
  topic,
  options: new Map(
    options.map(({ name, evidence }) => [technologyKey(name), { name, evidence: [evidence] }]),
  ),
  advised:
    recommended === undefined
      ? []
      : [
          {
            key: technologyKey(recommended),
            stated: because ?? options.find(({ name }) => name === recommended)?.evidence,
          },
        ],
});

/** Statements that share an option are about one choice. */
const cluster = (facts: readonly AlternativeFact[]): Cluster[] => {
  const owner = new Map<string, Cluster>();
  const clusters = new Set<Cluster>();
  for (const fact of facts) {
    const added = toCluster(fact);
    const known = [...added.options.keys()].flatMap((key) => owner.get(key) ?? []);
    const [target = added, ...others] = [...new Set(known)];
    join(target, added);
    for (const other of others) {
      join(target, other);
      clusters.delete(other);
    }
    clusters.add(target);
    for (const key of target.options.keys()) owner.set(key, target);
  }
  return [...clusters];
};

const distinct = (evidence: readonly Evidence[]): Evidence[] => {
  const seen = new Set<string>();
  return evidence
    .filter(({ path, line }) => !seen.has(`${path}:${line}`) && seen.add(`${path}:${line}`))
    .slice(0, mostEvidence);
};

/** Where the requirement leaves a choice open, the first option stands for what somebody still has to say. */
const decide = (cluster: Cluster, known: Known): Conflict | undefined => {
  const clauses = findOpenClauses([...cluster.options.values()], known.requirement);
  const found = settleChoice(cluster, known, clauses);
  if (found !== undefined) return describe(cluster, found, known);
  const [key] = cluster.options.keys();
  if (clauses === undefined || key === undefined || isUsedTogether(cluster, known))
    return undefined;
  const open = describe(cluster, { key, because: 'undecided' }, known);
  return open && { ...open, clauses: clauses.map(({ text }) => text) };
};

const describe = (
  { topic, options }: Cluster,
  { key, because, stated }: Settled,
  { used, versioned }: Known,
): Conflict | undefined => {
  const chosen = options.get(key);
  if (chosen === undefined) return undefined;
  const proof = [stated, (used.get(key) ?? versioned.get(key))?.evidence];
  const proven = proof.filter((each) => each !== undefined);
  return {
    about: 'purpose',
    topic,
    options: [...options.values()].map((option) => ({
      value: option.name,
      evidence: distinct(option === chosen ? [...proven, ...option.evidence] : option.evidence),
    })),
    chosen: chosen.name,
    because,
    ...(stated !== undefined && { stated }),
  };
};

const keysOf = (pins: readonly VersionFact[]): [string, VersionFact][] =>
  pins.map((pin) => [technologyKey(pin.name), pin]);

/** A driver in a manifest shows which database is used. */
const keysOfDatabases = (pins: readonly VersionFact[]): [string, VersionFact][] =>
  pins.flatMap((pin) => {
    const database = findDatabase(pin.name);
    return database === undefined ? [] : [[technologyKey(database), pin]];
  });

/** Decides between technologies that are offered for one purpose, and says by which rule. */
export const decideAlternatives = (
  facts: readonly AlternativeFact[],
  pins: readonly VersionFact[],
  requirement: Requirement,
): Conflict[] => {
  const isStated = ({ strength }: VersionFact): boolean =>
    strength === 'manifest' || strength === 'lockfile';
  const stated = pins.filter(isStated);
  const known = {
    used: new Map([...keysOfDatabases(stated), ...keysOf(stated)]),
    versioned: new Map(keysOf(pins.filter((pin) => !isStated(pin)))),
    requirement,
  };
  return cluster(facts)
    .filter(({ options }) => options.size > 1)
    .flatMap((each) => decide(each, known) ?? [])
    .slice(0, mostConflicts);
};
