import { SpecWriterError } from '../../errors.ts';
import type { AskedQuestion } from '../../requirement/question.ts';
import { toLine } from '../../spec/text.ts';
import type { Assignment } from '../assignment.ts';
import type { CountTokens } from '../../research/count-tokens.ts';
import { describeClause, describeConflict, describeFact } from './describe-fact.ts';
import { fitResearch, type FittedResearch } from './fit-research.ts';
import { numberReferences } from './number-references.ts';
import { showLines } from './show-lines.ts';
import { takeLines, type TakenLines } from './take-lines.ts';

/** Everything that a prompt quotes, cut to what fits. */
export type Context = {
  readonly clauses: readonly string[];
  readonly conflicts: readonly string[];
  /** What people answered to questions of earlier runs. */
  readonly answers: readonly string[];
  readonly instructions: string;
  readonly requirement: TakenLines;
  readonly facts: TakenLines;
  /** Paths of the files that exist. */
  readonly tree: TakenLines;
  readonly research: FittedResearch;
};

/** Shares of what the indispensable parts leave: the requirement's own text, then the facts, the tree, then the research. */
const requirementShare = 0.5;
const factShare = 0.4;
const treeShare = 0.15;
/** Titles, delimiters and line breaks of the blocks, in tokens. */
const frame = 400;

/** What is to be fitted, and into how much. */
export type ContextRoom = {
  /** Texts that stand in every prompt. */
  readonly fixed: string;
  readonly maxTokens: number;
  readonly countTokens: CountTokens;
};

/** Clauses, contradictions and house rules are whole or the run ends; the rest is cut where it must be. */
export function fitContext(assignment: Assignment, room: ContextRoom): Context {
  const { requirement, research, pins, instructions = '' } = assignment;
  const { fixed, maxTokens, countTokens } = room;
  const references = numberReferences(assignment);
  const clauses = requirement.clauses.map(describeClause);
  const conflicts = [...references.conflicts].map(([label, conflict]) =>
    describeConflict(label, conflict),
  );
  const answers = (assignment.answered ?? []).flatMap(describeAnswered);
  const whole = [fixed, ...clauses, ...conflicts, ...answers, instructions];
  const needed = countTokens(whole.join('\n')) + frame;
  const free = maxTokens - needed;
  if (free < 0) throw describeOverflow(needed, maxTokens);

  const asked = takeLines(showLines(requirement.text), {
    tokens: free * requirementShare,
    countTokens,
  });
  const numbered = [...references.facts].map(([label, fact]) => describeFact(label, fact));
  const facts = takeLines(numbered, { tokens: (free - asked.tokens) * factShare, countTokens });
  const tree = takeLines(listTree(assignment), {
    tokens: (free - asked.tokens - facts.tokens) * treeShare,
    countTokens,
  });
  const query = requirement.clauses.map(({ text }) => text).join('\n');
  const cited = pins.map(({ evidence }) => evidence);
  const left = free - asked.tokens - facts.tokens - tree.tokens;
  return {
    clauses,
    conflicts,
    answers,
    instructions,
    requirement: asked,
    facts,
    tree,
    research: fitResearch(research.files, { query, cited }, { tokens: left, countTokens }),
  };
}

/** Names that strangers gave, each on one line; what lies at the top says most of a project. */
const listTree = ({ tree }: Assignment): string[] =>
  [...(tree ?? [])]
    .map(toLine)
    .sort((left, right) => countFolders(left) - countFolders(right) || (left < right ? -1 : 1));

const countFolders = (path: string): number => path.split('/').length;

function describeAnswered({ text, answer }: AskedQuestion): string[] {
  if (answer === undefined) return [];
  const { author, line, text: said } = answer;
  return [toLine(`${text} ${author} answered on line ${line} of the requirement: ${said}`)];
}

const describeOverflow = (needed: number, maxTokens: number): SpecWriterError =>
  new SpecWriterError('input', {
    message: `Expected the instructions, the clauses and the house rules to fit into ${maxTokens} input tokens, found about ${needed}.`,
    hint: `Raise max-input-tokens above ${needed} and max-total-tokens with it, or split the requirement.`,
  });
