import { SpecWriterError } from '../../errors.ts';
import type { Complete, Completion, Message, Progress, Usage } from '../../ports.ts';
import type { Question } from '../../requirement/question.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Spec } from '../../spec/spec.ts';
import type { Assignment } from '../assignment.ts';
import { completeWhole } from './continue-answer.ts';
import { judgeAnswer, type Judgement, type Version } from './judge-answer.ts';
import { describePacking, type Packing } from './packing.ts';
import type { ModelLimits, PlannedRequest } from './plan-request.ts';
import { settleRequest, type OpenTokenCounter } from './settle-request.ts';

export type { ModelLimits };

/** What drafting asks of the world. */
export type ModelWorld = {
  readonly complete: Complete;
  /** Checks a document as it will be rendered. */
  readonly check: (spec: Spec) => readonly Finding[];
  /** Called with every answer as soon as it is there, because it was paid for. */
  readonly keep: (answer: string) => Promise<void>;
  readonly progress: Progress;
  readonly limits: ModelLimits;
  /** Counts exactly; without it an estimate decides what fits. */
  readonly openCounter?: OpenTokenCounter | undefined;
};

/** What a run with a model cost, whether it gave a document or not. */
type Cost = {
  readonly usage: Usage;
  readonly model: string;
  /** What the model was shown of the research; nothing where it was shown all of it. */
  readonly packing?: Packing;
};
export type ModelResult =
  | (Cost & { readonly questions: readonly Question[]; readonly findings: readonly Finding[] })
  | (Cost & { readonly spec: Spec; readonly findings: readonly Finding[] })
  | (Cost & { readonly failure: SpecWriterError; readonly findings: readonly Finding[] });

type State = {
  readonly cost: Cost;
  readonly best?: Version | undefined;
  readonly failure?: SpecWriterError | undefined;
  readonly questions?: readonly Question[];
  /** What the next round adds to the prompt; there is none without it. */
  readonly next?: readonly Message[] | undefined;
};

const noCost: Cost = { usage: { requests: 0, promptTokens: 0, completionTokens: 0 }, model: '' };

/**
 * One request, then at most `maxRepairs` rounds in which the findings go back to the model.
 * The best version wins; a round that does not help ends the work.
 */
export async function draftWithModel(
  assignment: Assignment,
  world: ModelWorld,
): Promise<ModelResult> {
  const { maxRepairs } = world.limits;
  let state: State = { cost: noCost, next: [] };
  for (let round = 0; round <= maxRepairs && state.next !== undefined; round += 1) {
    if (round > 0) world.progress.stage(`Repairing the draft, round ${round} of ${maxRepairs}`);
    state = await takeRound(state, assignment, world);
  }
  const { cost, best, failure, questions } = state;
  if (questions !== undefined) return { questions, findings: [], ...cost };
  if (best !== undefined) return { spec: best.spec, findings: best.findings, ...cost };
  return { failure: failure ?? wrapUnknown(undefined), findings: [], ...cost };
}

async function takeRound(state: State, assignment: Assignment, world: ModelWorld): Promise<State> {
  const { best } = state;
  const { completion, judgement, packing } = await ask(state, assignment, world);
  const before = packing === undefined ? state.cost : { ...state.cost, packing };
  const cost = completion === undefined ? before : addCost(before, completion);
  if ('failure' in judgement) {
    const { failure, repair } = judgement;
    if (best === undefined) return { cost, failure, next: repair };
    world.progress.warn(`The repair failed, the version before it was kept. ${failure.message}`);
    return { cost, best };
  }
  if ('questions' in judgement) return best === undefined ? { cost, ...judgement } : { cost, best };
  const { version } = judgement;
  if (best !== undefined && !isBetter(version, best)) {
    world.progress.warn('The repair did not help, the version before it was kept.');
    return { cost, best };
  }
  const errors = countErrors(version);
  world.progress.note(`${errors} errors and ${version.findings.length - errors} warnings`);
  return { cost, best: version, next: errors > 0 ? version.repair : undefined };
}

type Asked = {
  readonly completion?: Completion | undefined;
  readonly packing?: Packing | undefined;
  readonly judgement: Judgement;
};

async function ask(
  { cost, next = [] }: State,
  assignment: Assignment,
  world: ModelWorld,
): Promise<Asked> {
  const { limits, openCounter } = world;
  let completion: Completion | undefined;
  let packing: Packing | undefined;
  try {
    const caps = { limits, spent: cost.usage, openCounter };
    const planned = await settleRequest(assignment, next, caps);
    if (next.length === 0) {
      tellOfOmission(planned, world.progress);
      packing = planned.packing;
    }
    const { promptTokens, completionTokens } = cost.usage;
    completion = await completeWhole(planned.request, {
      ...{ complete: world.complete, keep: world.keep, note: world.progress.note },
      left: limits.maxTotalTokens - promptTokens - completionTokens,
    });
    return { completion, packing, judgement: judgeAnswer(completion, assignment, world.check) };
  } catch (error) {
    const failure = error instanceof SpecWriterError ? error : wrapUnknown(error);
    return { completion, packing, judgement: { failure } };
  }
}

/** A mistake of ours must not hide what was paid for, so it travels as a value too. */
const wrapUnknown = (cause: unknown): SpecWriterError =>
  new SpecWriterError('internal', {
    message: 'Expected an answer that can be judged, found an error of this program.',
    hint: 'Report it together with the answer that was kept beside the report.',
    cause,
  });

function addCost({ usage, ...rest }: Cost, completion: Completion): Cost {
  return {
    ...rest,
    model: completion.model,
    usage: {
      requests: usage.requests + completion.usage.requests,
      promptTokens: usage.promptTokens + completion.usage.promptTokens,
      completionTokens: usage.completionTokens + completion.usage.completionTokens,
    },
  };
}

const countErrors = ({ findings }: Version): number =>
  findings.filter(({ severity }) => severity === 'error').length;

/** Fewer errors count first, then fewer findings. */
function isBetter(version: Version, best: Version): boolean {
  const gained = countErrors(best) - countErrors(version);
  return gained === 0 ? version.findings.length < best.findings.length : gained > 0;
}

function tellOfOmission({ omitted, packing }: PlannedRequest, progress: Progress): void {
  const { lines, facts, asked } = omitted;
  if (packing !== undefined) progress.note(describePacking(packing));
  if (lines + facts + asked === 0) return;
  const parts = [
    [lines, 'lines of the research'],
    [facts, 'facts'],
    [asked, 'lines of the requirement'],
  ] as const;
  const found = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  progress.warn(
    `Not shown to the model, because max-input-tokens is reached: ${found.join(', ')}.`,
  );
}
