import type { Requirement } from '../../src/requirement/requirement.ts';
import type { Spec } from '../../src/spec/spec.ts';

/** The requirement that a specification says it was written from. */
export function readRequirementLike({ requirement }: Spec): Requirement {
  return { ...structuredClone(requirement), text: '' };
}
