import type { Evidence } from '../spec/spec.ts';
import type { Conflict } from './pins.ts';
import type { AlternativeFact, VersionFact } from './research.ts';
import { findTechnology } from './technology-kinds.ts';

/** Evidence beyond this tells nothing new. */
const mostEvidence = 3;
const mostConflicts = 40;

/** One spelling for all names of a technology. */
export const technologyKey = (name: string): string =>
  (findTechnology(name)?.name ?? name).toLowerCase().replace(/[\s._-]/gu, '');

type Option = { readonly name: string; readonly evidence: Evidence[] };
type Cluster = { topic: string; readonly options: Map<string, Option>; readonly advised: string[] };

const join = (target: Cluster, source: Cluster): void => {
  if (target === source) return;
  for (const [key, option] of source.options) {
    const known = target.options.get(key);
    if (known === undefined) target.options.set(key, option);
    else known.evidence.push(...option.evidence);
  }
  target.advised.push(...source.advised);
};

const toCluster = ({ topic, options, recommended }: AlternativeFact): Cluster => ({
  topic,
  options: new Map(
    options.map(({ name, evidence }) => [technologyKey(name), { name, evidence: [evidence] }]),
  ),
  advised: recommended === undefined ? [] : [technologyKey(recommended)],
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

const decide = (
  { topic, options, advised }: Cluster,
  pinned: ReadonlySet<string>,
): Conflict | undefined => {
  const used = [...options.keys()].filter((key) => pinned.has(key));
  // What a manifest holds together is used together.
  if (used.length > 1) return undefined;
  const chosen = options.get(used[0] ?? advised[0] ?? '');
  if (chosen === undefined || options.size < 2) return undefined;
  return {
    topic,
    options: [...options.values()].map(({ name, evidence }) => ({
      value: name,
      evidence: distinct(evidence),
    })),
    chosen: chosen.name,
    because: used.length === 1 ? 'pinned' : 'recommended',
  };
};

/** Decides between technologies that are offered for one purpose: the pinned one, else the advised one. */
export const decideAlternatives = (
  facts: readonly AlternativeFact[],
  pins: readonly VersionFact[],
): Conflict[] => {
  const manifests = pins.filter(
    ({ strength }) => strength === 'manifest' || strength === 'lockfile',
  );
  const pinned = new Set(manifests.map(({ name }) => technologyKey(name)));
  return cluster(facts)
    .flatMap((each) => decide(each, pinned) ?? [])
    .slice(0, mostConflicts);
};
