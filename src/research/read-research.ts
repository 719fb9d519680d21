import type { Requirement } from '../requirement/requirement.ts';
import { findConflicts } from './find-conflicts.ts';
import { keepTellingFacts } from './keep-telling-facts.ts';
import { readInheritedVersions } from './manifests/inherit-maven.ts';
import { readFacts } from './read-facts.ts';
import { readRequirementFacts } from './read-requirement-facts.ts';
import type { Research } from './research.ts';
import { markSuperseded } from './superseded/mark-superseded.ts';

/** Reads what the chosen files and the requirement state, and what they contradict each other in. */
export function readResearch(
  { files, skipped }: Pick<Research, 'files' | 'skipped'>,
  requirement: Requirement,
): Research {
  const stated = [
    ...keepTellingFacts(files.flatMap(readFacts), requirement),
    ...readInheritedVersions(files),
    ...readRequirementFacts(requirement),
  ];
  const facts = markSuperseded(files, stated);
  return { files, facts, skipped, conflicts: findConflicts({ files, facts }, requirement) };
}
