import type { SpecWriterError } from '../../errors.ts';
import type { Completion, Message } from '../../ports.ts';
import type { Question } from '../../requirement/question.ts';
import type { Assignment } from '../assignment.ts';
import { addUsage, noUsage } from './add-usage.ts';
import {
  askForDraft,
  askForRepair,
  saveAnswer,
  type AskedDraft,
  type Repair,
} from './ask-for-draft.ts';
import { allProperties } from './draft-sections.ts';
import type { Cost, ModelResult, ModelWorld } from './drafting.ts';
import { judgeAnswer, type Judgement, type Version } from './judge-answer.ts';
import { unplaceFinding } from './sections-to-mend.ts';
import { planRepair } from './plan-repair.ts';
import { wrapUnknown } from './wrap-unknown.ts';

type State = {
  readonly cost: Cost;
  readonly best?: Version | undefined;
  readonly failure?: SpecWriterError | undefined;
  readonly questions?: readonly Question[];
  /** What later prompts begin with. */
  readonly opening?: readonly Message[] | undefined;
  /** What the next round asks for; there is none without it. */
  readonly next?: Repair | undefined;
};

/**
 * A draft, then at most `maxRepairs` rounds in which the findings go back to the model for the sections that
 * have them. The best version wins; a round that does not help ends the work.
 */
export async function draftWithModel(
  assignment: Assignment,
  world: ModelWorld,
): Promise<ModelResult> {
  const { maxRepairs } = world.limits;
  const nothing: Cost = { usage: noUsage, repairs: 0, model: '' };
  let state: State = await takeRound({ cost: nothing }, assignment, world);
  for (let round = 1; round <= maxRepairs && state.next !== undefined; round += 1) {
    world.progress.stage(`Repairing the draft, round ${round} of ${maxRepairs}`);
    state = await takeRound(state, assignment, world);
  }
  const { cost, best, failure, questions } = state;
  if (questions !== undefined) return { questions, findings: [], ...cost };
  if (best !== undefined)
    return { spec: best.spec, findings: best.findings.map(unplaceFinding), ...cost };
  return { failure: failure ?? wrapUnknown(undefined), findings: [], ...cost };
}

async function takeRound(state: State, assignment: Assignment, world: ModelWorld): Promise<State> {
  const { completion, judgement, planned } = await ask(state, assignment, world);
  const known: State = {
    cost: addCost(state.cost, completion, { planned, isRepair: state.next !== undefined }),
    opening: state.opening ?? planned?.request.messages,
    best: state.best,
  };
  if ('version' in judgement)
    return takeVersion(judgement.version, { before: state, known }, world);
  if (state.best === undefined) {
    if ('questions' in judgement) return { ...known, ...judgement };
    const { failure, again } = judgement;
    return { ...known, failure, next: again && askAgain(again) };
  }
  const { message } = 'failure' in judgement ? judgement.failure : { message: 'It asked back.' };
  world.progress.warn(`The repair failed, the version before it was kept. ${message}`);
  return known;
}

/** The better one of two versions stays; what passed in it is not asked for again. */
async function takeVersion(
  version: Version,
  { before, known }: { readonly before: State; readonly known: State },
  { save, progress }: ModelWorld,
): Promise<State> {
  const { best, next } = before;
  if (best !== undefined && !isBetter(version, best)) {
    progress.warn('The repair did not help, the version before it was kept.');
    const wasPart = next !== undefined && next.properties.length < allProperties.length;
    return wasPart ? { ...known, next: planRepair(best, 'whole', known.opening) } : known;
  }
  await save({ parts: version.draft, model: known.cost.model });
  const errors = countErrors(version);
  progress.note(`${errors} errors and ${version.findings.length - errors} warnings`);
  const repair = errors > 0 ? planRepair(version, 'sections', known.opening) : undefined;
  return { ...known, best: version, next: repair };
}

const askAgain = (messages: readonly Message[]): Repair => ({
  messages,
  properties: allProperties,
  draft: {},
});

type Asked = Partial<AskedDraft> & { readonly judgement: Judgement };

async function ask(
  { cost, next }: State,
  assignment: Assignment,
  world: ModelWorld,
): Promise<Asked> {
  let asked: AskedDraft | undefined;
  try {
    const spent = cost.usage;
    asked =
      next === undefined
        ? await askForDraft(assignment, world, spent)
        : await askForRepair(assignment, next, { world, spent });
    if (next === undefined && asked.planned !== undefined)
      await saveAnswer(asked.completion, world);
    const judgement = await judgeAnswer(asked.completion, assignment, world.check);
    return { ...asked, judgement };
  } catch (error) {
    return { ...asked, judgement: { failure: wrapUnknown(error) } };
  }
}

function addCost(
  { usage, model, repairs, ...rest }: Cost,
  completion: Completion | undefined,
  { planned, isRepair }: { planned: AskedDraft['planned']; isRepair: boolean },
): Cost {
  return {
    ...rest,
    repairs: isRepair ? repairs + 1 : repairs,
    ...(!isRepair && planned?.packing && { packing: planned.packing }),
    model: completion === undefined || completion.model === '' ? model : completion.model,
    usage: completion === undefined ? usage : addUsage(usage, completion.usage),
  };
}

const countErrors = ({ findings }: Version): number =>
  findings.filter(({ severity }) => severity === 'error').length;

/** Fewer errors count first, then fewer findings. */
function isBetter(version: Version, best: Version): boolean {
  const gained = countErrors(best) - countErrors(version);
  return gained === 0 ? version.findings.length < best.findings.length : gained > 0;
}
