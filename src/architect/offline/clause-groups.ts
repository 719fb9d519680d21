import type { Clause } from '../../spec/spec.ts';
import type { Assignment } from '../assignment.ts';
import { findFittingLocales } from '../../requirement/words/fitting-locales.ts';
import { readVocabulary } from '../../requirement/words/vocabulary.ts';
import { mentionsName } from './mentions-name.ts';
import { nameModules, type ClauseModule } from './name-modules.ts';
import { readTopics } from './topics.ts';

/** A single technical demand makes no module. */
const leastOfTopic = 2;

/** Every clause, by the place in the plan where it is built. */
export type ClauseGroups = {
  readonly modules: readonly ClauseModule[];
  /** Qualities and constraints, which every module upholds. */
  readonly qualities: readonly Clause[];
  /** Constraints that name a pinned technology: the manifest answers them. */
  readonly setup: readonly Clause[];
  readonly acceptance: readonly Clause[];
  readonly exclusions: readonly Clause[];
};

/** Divides the clauses of a requirement into what modules build, what all uphold, what tests prove and what is left out. */
export function groupClauses(assignment: Assignment, root: string): ClauseGroups {
  const { requirement, pins } = assignment;
  const { clauses } = requirement;
  const ofKind = (...kinds: readonly Clause['kind'][]): Clause[] =>
    clauses.filter(({ kind }) => kinds.includes(kind));
  const demanded = [
    ...chooseDemanded(ofKind),
    ...findTopical(assignment, ofKind('quality', 'constraint')),
  ];
  const upheld = ofKind('quality', 'constraint').filter((clause) => !demanded.includes(clause));
  const inOrder = clauses.filter((clause) => demanded.includes(clause));
  const names = pins.map(({ name }) => name.toLowerCase());
  const namesPin = ({ text, kind }: Clause): boolean =>
    kind === 'constraint' && mentionsName(text.toLowerCase(), names);
  return {
    modules: nameModules(readTopics(requirement, inOrder), {
      whole: requirement.title,
      root: root === 'project' ? 'main-feature' : root,
    }),
    qualities: upheld.filter((clause) => !namesPin(clause)),
    setup: upheld.filter(namesPin),
    acceptance: ofKind('acceptance').filter((clause) => !demanded.includes(clause)),
    exclusions: ofKind('exclusion'),
  };
}

/** What modules are made of: the functions asked for, or whatever else is asked where no function is. */
function chooseDemanded(ofKind: (...kinds: Clause['kind'][]) => Clause[]): Clause[] {
  for (const kind of ['functional', 'acceptance', 'constraint', 'quality'] as const) {
    const found = ofKind(kind);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Technical demands often stand below a heading that says what is to be built, such as "Parsing":
 * they are a module like any other, and only those below "Performance" are upheld by all.
 */
function findTopical({ requirement }: Assignment, clauses: readonly Clause[]): Clause[] {
  if (clauses.length === 0) return [];
  const { findHeadingKind } = readVocabulary(findFittingLocales(requirement.text));
  return readTopics(requirement, clauses)
    .filter(
      ({ title, isWholeRequirement }) =>
        !isWholeRequirement && findHeadingKind(title) === undefined,
    )
    .filter((topic) => topic.clauses.length >= leastOfTopic)
    .flatMap((topic) => topic.clauses);
}
