import type { Clause, Requirement } from '../requirement/requirement.ts';
import type { Evidence } from '../spec/spec.ts';
import type { Conflict } from './conflict.ts';
import type { VersionFact } from './research.ts';
import { asksForTechnology, namesTechnology } from './spellings.ts';
import { technologyKey } from './technology-key.ts';

export type Option = { readonly name: string; readonly evidence: Evidence[] };
/** An option that a source advises, and the sentence that does. */
type Advice = { readonly key: string; readonly stated: Evidence | undefined };
export type Cluster = {
  topic: string;
  readonly options: Map<string, Option>;
  readonly advised: Advice[];
};

export type Known = {
  /** What a manifest or a lock file holds. */
  readonly used: ReadonlyMap<string, VersionFact>;
  /** What prose gives a version. */
  readonly versioned: ReadonlyMap<string, VersionFact>;
  readonly requirement: Requirement;
};
/** The key of the option that is taken, why, and the sentence that says so. */
export type Settled = {
  readonly key: string;
  readonly because: Conflict['because'];
  readonly stated?: Evidence | undefined;
};

/** The one option of which something holds for some clause that is built. */
const findOnly = (
  { options }: Cluster,
  { clauses }: Requirement,
  holds: (text: string, name: string) => boolean,
): string | undefined => {
  const built = clauses.filter(({ kind }) => kind !== 'exclusion');
  const found = [...options].filter(([, { name }]) => built.some(({ text }) => holds(text, name)));
  return found.length === 1 ? found[0]?.[0] : undefined;
};

/** What a manifest holds together is used together. */
export const isUsedTogether = ({ options }: Cluster, { used }: Known): boolean =>
  [...options.keys()].filter((key) => used.has(key)).length > 1;

/** What the requirement asks for, else what a manifest holds, else what the requirement names, else what is advised; else what has a version, the first one. */
const answer = (cluster: Cluster, { used, versioned, requirement }: Known): Settled | undefined => {
  if (isUsedTogether(cluster, { used, versioned, requirement })) return undefined;
  const keys = [...cluster.options.keys()];
  // A proper spelling outweighs what a manifest holds.
  const asked = findOnly(cluster, requirement, asksForTechnology);
  if (asked !== undefined) return { key: asked, because: 'requirement' };
  const key = keys.find((each) => used.has(each));
  if (key !== undefined) {
    const because = used.get(key)?.strength === 'lockfile' ? 'lockfile' : 'manifest';
    return { key, because };
  }
  const demanded = findOnly(cluster, requirement, namesTechnology);
  if (demanded !== undefined) return { key: demanded, because: 'requirement' };
  const advice = cluster.advised.find((each) => cluster.options.has(each.key));
  if (advice !== undefined) return { ...advice, because: 'recommended' };
  return answerByDocument(keys.flatMap((each) => versioned.get(each) ?? []));
};

/** The newest dated document decides, else the first statement. */
const answerByDocument = (stated: readonly VersionFact[]): Settled | undefined => {
  const [first, ...others] = stated;
  if (first === undefined) return undefined;
  const [newest = first] = [...stated].sort((left, right) =>
    (right.dated ?? '').localeCompare(left.dated ?? ''),
  );
  if (others.length === 0) return { key: technologyKey(first.name), because: 'pinned' };
  const isNewer = others.some(({ dated }) => dated !== first.dated);
  return { key: technologyKey(newest.name), because: isNewer ? 'dated' : 'first' };
};

/** What people answered to the question of an earlier run, else what the sources say. */
export const settleChoice = (
  cluster: Cluster,
  known: Known,
  clauses: readonly Clause[] | undefined,
): Settled | undefined => {
  const { settled = [] } = known.requirement;
  const taken = [...cluster.options].filter(([, { name }]) =>
    settled.some((text) => namesTechnology(text, name)),
  );
  const [only] = taken;
  if (only !== undefined && taken.length === 1) return { key: only[0], because: 'requirement' };
  if (clauses === undefined) return answer(cluster, known);
  // That the requirement gives each of them a version decides nothing.
  const researched = [...known.versioned].filter(([, { strength }]) => strength !== 'requirement');
  const others =
    clauses.length > 1
      ? []
      : known.requirement.clauses.filter((clause) => !clauses.includes(clause));
  const requirement = { ...known.requirement, clauses: others };
  return answer(cluster, { ...known, requirement, versioned: new Map(researched) });
};
