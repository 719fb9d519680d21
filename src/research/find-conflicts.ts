import type { Requirement } from '../requirement/requirement.ts';
import { chooseVersions } from './choose-versions.ts';
import type { Conflict } from './conflict.ts';
import { decideAlternatives } from './decide-alternatives.ts';
import { findOpposedDemands } from './find-opposed-demands.ts';
import type { AlternativeFact, Research } from './research.ts';
import { findRivals } from './rivals.ts';
import { findTechnology } from './technology-kinds.ts';
import { findReplacedDocuments } from './superseded/find-replaced-documents.ts';

const identifier = /^[A-Z][a-z\d]+(?:[A-Z][a-z\d]*)+$/u;

/** "In `ProjectAnalyzer` or `ImpactAnalyzer`" speaks of classes of the project, which are no choice. */
const isOwnCode = ({ options }: AlternativeFact): boolean =>
  options.every(({ name }) => identifier.test(name) && findTechnology(name) === undefined);

/**
 * Everything that the sources contradict each other in, with the answer that code takes: versions of one
 * technology, technologies for one purpose, documents that others replace. The requirement's demand wins,
 * then a lock file, a manifest, the newest dated document, prose.
 */
export function findConflicts(
  { files, facts }: Pick<Research, 'files' | 'facts'>,
  requirement: Requirement,
): Conflict[] {
  const choices = chooseVersions(facts, requirement);
  const pins = choices.map(({ pin }) => pin);
  const alternatives = facts.flatMap((fact) =>
    fact.is === 'alternative' && fact.superseded === undefined && !isOwnCode(fact) ? [fact] : [],
  );
  const rivals = [...findRivals(pins, requirement, files), ...findOpposedDemands(requirement)];
  return [
    ...choices.flatMap(({ conflict }) => conflict ?? []),
    ...decideAlternatives([...alternatives, ...rivals], pins, requirement),
    ...findReplacedDocuments(files, requirement),
  ];
}
