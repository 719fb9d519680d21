import type { Requirement } from '../requirement/requirement.ts';
import type { Evidence } from '../spec/spec.ts';
import type { ChoiceReason, Conflict } from './conflict.ts';
import { asksFor } from './demanded-names.ts';
import { placeOf } from './prose/judge-options.ts';
import type { AlternativeFact, VersionFact } from './research.ts';
import { findTechnology } from './technology-kinds.ts';

/** Evidence beyond this tells nothing new. */
const mostEvidence = 3;
const mostConflicts = 40;

/** One spelling for all names of a technology. */
export const technologyKey = (name: string): string =>
  (findTechnology(name)?.name ?? name).toLowerCase().replace(/[\s._-]/gu, '');

type Option = { readonly name: string; readonly evidence: Evidence[] };
/** An option that a source advises, and the sentence that does. */
type Advice = { readonly key: string; readonly stated: Evidence | undefined };
type Cluster = { topic: string; readonly options: Map<string, Option>; readonly advised: Advice[] };

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

type Known = {
  /** What a manifest or a lock file holds. */
  readonly used: ReadonlyMap<string, VersionFact>;
  /** What prose gives a version. */
  readonly versioned: ReadonlyMap<string, VersionFact>;
  readonly requirement: Requirement;
};
type Answer = {
  readonly key: string;
  readonly because: ChoiceReason;
  readonly stated?: Evidence | undefined;
};

/** The only option that the clauses name, when they name no other. */
const findDemanded = ({ options }: Cluster, { clauses }: Requirement): string | undefined => {
  const built = clauses.filter(({ kind }) => kind !== 'exclusion');
  const named = [...options].filter(([, { name }]) =>
    built.some(({ text }) => placeOf(text, name) !== -1),
  );
  return named.length === 1 ? named[0]?.[0] : undefined;
};

/** The only option that clauses ask for in its own spelling: that outweighs what a manifest holds. */
const findAsked = ({ options }: Cluster, { clauses }: Requirement): string | undefined => {
  const built = clauses.filter(({ kind }) => kind !== 'exclusion');
  const asked = [...options].filter(([, { name }]) =>
    built.some(({ text }) => findTechnology(name)?.name === name && asksFor(text, name)),
  );
  return asked.length === 1 ? asked[0]?.[0] : undefined;
};

/** What the requirement asks for, else what a manifest holds, else what the requirement names, else what is advised; else what has a version, the first one. */
const answer = (cluster: Cluster, { used, versioned, requirement }: Known): Answer | undefined => {
  const keys = [...cluster.options.keys()];
  const held = keys.filter((key) => used.has(key));
  // What a manifest holds together is used together.
  if (held.length > 1) return undefined;
  const asked = findAsked(cluster, requirement);
  if (asked !== undefined) return { key: asked, because: 'requirement' };
  const [key] = held;
  if (key !== undefined) {
    const because = used.get(key)?.strength === 'lockfile' ? 'lockfile' : 'manifest';
    return { key, because };
  }
  const demanded = findDemanded(cluster, requirement);
  if (demanded !== undefined) return { key: demanded, because: 'requirement' };
  const advice = cluster.advised.find((each) => cluster.options.has(each.key));
  if (advice !== undefined) return { ...advice, because: 'recommended' };
  return answerByDocument(keys.flatMap((each) => versioned.get(each) ?? []));
};

/** The newest dated document decides, else the first statement. */
const answerByDocument = (stated: readonly VersionFact[]): Answer | undefined => {
  const [first, ...others] = stated;
  if (first === undefined) return undefined;
  const [newest = first] = [...stated].sort((left, right) =>
    (right.dated ?? '').localeCompare(left.dated ?? ''),
  );
  if (others.length === 0) return { key: technologyKey(first.name), because: 'pinned' };
  const isNewer = others.some(({ dated }) => dated !== first.dated);
  return { key: technologyKey(newest.name), because: isNewer ? 'dated' : 'first' };
};

const decide = (cluster: Cluster, known: Known): Conflict | undefined => {
  const { topic, options } = cluster;
  const found = options.size < 2 ? undefined : answer(cluster, known);
  const chosen = options.get(found?.key ?? '');
  if (found === undefined || chosen === undefined) return undefined;
  const { because, stated } = found;
  const proof = [stated, known.used.get(found.key)?.evidence].filter((each) => each !== undefined);
  return {
    about: 'purpose',
    topic,
    options: [...options.values()].map((option) => ({
      value: option.name,
      evidence: distinct(option === chosen ? [...proof, ...option.evidence] : option.evidence),
    })),
    chosen: chosen.name,
    because,
    ...(stated !== undefined && { stated }),
  };
};

const keysOf = (pins: readonly VersionFact[]): [string, VersionFact][] =>
  pins.map((pin) => [technologyKey(pin.name), pin]);

/** Decides between technologies that are offered for one purpose, and says by which rule. */
export const decideAlternatives = (
  facts: readonly AlternativeFact[],
  pins: readonly VersionFact[],
  requirement: Requirement,
): Conflict[] => {
  const isStated = ({ strength }: VersionFact): boolean =>
    strength === 'manifest' || strength === 'lockfile';
  const known = {
    used: new Map(keysOf(pins.filter(isStated))),
    versioned: new Map(keysOf(pins.filter((pin) => !isStated(pin)))),
    requirement,
  };
  return cluster(facts)
    .flatMap((each) => decide(each, known) ?? [])
    .slice(0, mostConflicts);
};
