import type { Requirement } from '../requirement/requirement.ts';
import type { VersionFact } from './research.ts';
import { findTechnology } from './technology-kinds.ts';
import { trimEnd } from '../trim-end.ts';

/** A reader follows no longer list; real manifests seldom state more direct dependencies. */
const mostPins = 80;

const foundations = new Set<VersionFact['kind']>([
  'language',
  'runtime',
  'framework',
  'database',
  'platform',
]);
const weights = { named: 8, manifest: 4, foundation: 2, runtime: 1 };

/** Words of the clauses, so that a name is looked up and not searched for. */
const wordsOf = (requirement: Requirement): ReadonlySet<string> => {
  const text = [requirement.title, ...requirement.clauses.map((clause) => clause.text)]
    .join('\n')
    .toLowerCase();
  const words = text.match(/[\p{L}\p{N}@][\p{L}\p{N}.@/_+#-]*/gu) ?? [];
  return new Set(words.flatMap((word) => [word, trimEnd(word, '.,/'), ...word.split(/[./_-]/u)]));
};

const isNamed = (name: string, words: ReadonlySet<string>): boolean => {
  const lower = name.toLowerCase();
  const known = findTechnology(name);
  const spellings = [lower, lower.replace(/\.js$/u, ''), known?.name.toLowerCase() ?? lower];
  return spellings.some(
    (spelling) => words.has(spelling) || spelling.split(' ').every((word) => words.has(word)),
  );
};

/** Orders pins by what the requirement names and by what carries the rest, and keeps the first ones. */
export const orderByRelevance = (
  pins: readonly VersionFact[],
  requirement: Requirement,
): VersionFact[] => {
  const words = wordsOf(requirement);
  const scoreOf = (pin: VersionFact): number =>
    (isNamed(pin.name, words) ? weights.named : 0) +
    (pin.strength === 'manifest' || pin.strength === 'lockfile' ? weights.manifest : 0) +
    (foundations.has(pin.kind) ? weights.foundation : 0) +
    (pin.scope === 'runtime' ? weights.runtime : 0);
  const scored = pins.map((pin) => ({ pin, score: scoreOf(pin) }));
  // Sorting is stable: pins of one score stay in the order of their files.
  const ordered = scored.sort((left, right) => right.score - left.score).map(({ pin }) => pin);
  const isStated = ({ strength }: VersionFact): boolean =>
    strength === 'manifest' || strength === 'lockfile';
  const room = Math.max(0, mostPins - ordered.filter(isStated).length);
  const fromProse = new Set(ordered.filter((pin) => !isStated(pin)).slice(0, room));
  return ordered.filter((pin) => isStated(pin) || fromProse.has(pin)).slice(0, mostPins);
};
