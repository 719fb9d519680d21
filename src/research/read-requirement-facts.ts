import type { Requirement } from '../requirement/requirement.ts';
import { readDocument } from './read-document.ts';
import type { Fact } from './research.ts';

/** Reads what the requirement itself states, as from any document; its source is the path. */
export const readRequirementFacts = (requirement: Requirement): Fact[] =>
  readDocument({ path: requirement.source, text: requirement.text }, 'requirement');
