import { SpecWriterError } from '../../errors.ts';
import type { Usage } from '../../ports.ts';
import type { Assignment } from '../assignment.ts';
import { chooseWaves, countPrompts } from './choose-waves.ts';
import { propertiesOf } from './draft-sections.ts';
import { expectAnswer } from './expect-answer.ts';
import type { ModelLimits, PlannedRequest } from './plan-request.ts';
import { rankFacts, type RankedFact } from './rank-facts.ts';
import { settleRequest, type OpenTokenCounter } from './settle-request.ts';
import { narrowWaves, type Wave } from './stages.ts';
import { writeFirstTask } from './write-task.ts';

/** How a draft is written in stages. */
export type StagePlan = {
  /** The first request; its messages are what every later one begins with. */
  readonly opening: PlannedRequest;
  readonly waves: readonly Wave[];
  /** What the research proves, best first. */
  readonly facts: readonly RankedFact[];
};

/** What later stages are shown of earlier answers: the architecture, and for the plan all names, as a share of all answers. */
const shownAgain = 0.4;

/**
 * Writes what every prompt of the stages begins with, so that all of them fit and begin with the same bytes;
 * nothing where the caps have no room for so many.
 */
export async function openStages(
  assignment: Assignment,
  caps: {
    readonly limits: ModelLimits;
    readonly spent: Usage;
    readonly openCounter?: OpenTokenCounter | undefined;
  },
): Promise<StagePlan | undefined> {
  const { limits } = caps;
  const answers = expectAnswer(assignment);
  const added = Math.ceil(answers * shownAgain);
  const form = {
    name: 'specification_architecture',
    properties: propertiesOf.architecture,
    writeTask: writeFirstTask,
    several: { prompts: countPrompts(narrowWaves, limits), answers, added },
  };
  const opening = await settleRequest(assignment, [], { ...caps, form }).catch(expectShortage);
  if (opening === undefined) return undefined;
  const query = assignment.requirement.clauses.map(({ text }) => text).join('\n');
  return {
    opening,
    waves: chooseWaves(opening.promptTokens + added, answers, caps),
    facts: rankFacts(assignment, query, opening.omitted.facts),
  };
}

function expectShortage(error: unknown): undefined {
  if (!(error instanceof SpecWriterError) || error.kind !== 'input') throw error;
}
