import { SpecWriterError } from '../../errors.ts';
import type { Assignment } from '../assignment.ts';
import { estimateTokens } from '../../research/fit-passages.ts';
import { describeClause, describeConflict, describeFact } from './describe-fact.ts';
import { fitResearch, type FittedResearch } from './fit-research.ts';
import { numberReferences } from './number-references.ts';
import { hideComments, showLines } from './show-lines.ts';
import { takeLines, type TakenLines } from './take-lines.ts';

/** Everything that a prompt quotes, cut to what fits. */
export type Context = {
  readonly clauses: readonly string[];
  readonly conflicts: readonly string[];
  readonly instructions: string;
  readonly requirement: TakenLines;
  readonly facts: TakenLines;
  readonly research: FittedResearch;
};

/** Shares of what the indispensable parts leave: the requirement's own text, then the facts, then the research. */
const requirementShare = 0.5;
const factShare = 0.4;
/** Titles, delimiters and line breaks of the blocks, in tokens. */
const frame = 400;

/** Clauses, contradictions and house rules are whole or the run ends; the rest is cut where it must be. */
export function fitContext(assignment: Assignment, fixed: string, maxTokens: number): Context {
  const { requirement, research, instructions = '' } = assignment;
  const references = numberReferences(assignment);
  const clauses = requirement.clauses.map(describeClause);
  const conflicts = [...references.conflicts].map(([label, conflict]) =>
    describeConflict(label, conflict),
  );
  const needed = estimateTokens([fixed, ...clauses, ...conflicts, instructions].join('\n')) + frame;
  const room = maxTokens - needed;
  if (room < 0) throw describeOverflow(needed, maxTokens);

  const asked = takeLines(showLines(hideComments(requirement.text)), room * requirementShare);
  const numbered = [...references.facts].map(([label, fact]) => describeFact(label, fact));
  const facts = takeLines(numbered, (room - asked.tokens) * factShare);
  const left = room - asked.tokens - facts.tokens;
  return {
    clauses,
    conflicts,
    instructions,
    requirement: asked,
    facts,
    research: fitResearch(research.files, requirement.clauses, left),
  };
}

const describeOverflow = (needed: number, maxTokens: number): SpecWriterError =>
  new SpecWriterError('input', {
    message: `Expected the instructions, the clauses and the house rules to fit into ${maxTokens} input tokens, found about ${needed}.`,
    hint: `Raise max-input-tokens above ${needed} and max-total-tokens with it, or split the requirement.`,
  });
