import type { SpecWriterError } from '../../errors.ts';
import type { Complete, Completion, Progress } from '../../ports.ts';
import { addUsage, noUsage } from './add-usage.ts';
import { listMissing, pickParts, type Parts, type WrittenParts } from './draft-sections.ts';
import { fillStage, type FilledStage } from './fill-stage.ts';
import type { StagePlan } from './open-stages.ts';
import { planWave } from './plan-wave.ts';
import type { Stage, Wave } from './stages.ts';
import { wrapUnknown } from './wrap-unknown.ts';

/** What a draft in stages asks of the world. */
export type Staging = {
  readonly complete: Complete;
  /** Called with every answer as it came. */
  readonly keep: (answer: string) => Promise<void>;
  /** Called with all parts that are there, each time that one more is. */
  readonly save: (written: WrittenParts) => Promise<void>;
  readonly progress: Progress;
  /** The most tokens of one answer. */
  readonly maxOutputTokens: number;
  /** What all requests here may take together, in tokens. */
  readonly left: number;
};

type State = {
  readonly parts: Parts;
  /** Everything that was spent, with what the last answer was. */
  readonly completion: Completion;
  readonly hasFailed: boolean;
};

/**
 * Asks for the stages one wave after the other, those of a wave at the same time, beginning with the parts
 * that are there already. The parts of all answers come back as one answer; a stage that fails ends
 * the work after its wave, and what the others gave is saved.
 */
export async function completeInStages(
  plan: StagePlan,
  saved: WrittenParts,
  staging: Staging,
): Promise<Completion> {
  const nothing: Completion = { text: '', model: saved.model, ended: 'stop', usage: noUsage };
  let state: State = { parts: saved.parts, completion: nothing, hasFailed: false };
  for (const wave of plan.waves) {
    const missing = listOpen(wave, state.parts);
    if (missing.length === 0) continue;
    state = await fillWave(missing, state, { plan, staging });
    if (state.hasFailed) return state.completion;
    if (asksQuestions(state.parts)) break;
  }
  const text = JSON.stringify(pickParts(state.parts, Object.keys(state.parts)));
  return { ...state.completion, text, ended: 'stop' };
}

/** What is left to be asked for of a wave. */
const listOpen = (wave: Wave, parts: Parts): Stage[] =>
  wave
    .map((stage) => ({ ...stage, properties: listMissing(parts, stage.properties) }))
    .filter(({ properties }) => properties.some((name) => name !== 'questions'));

/** Who asks has decided nothing, and what comes later would have to be paid for again. */
export const asksQuestions = ({ questions }: Parts): boolean =>
  Array.isArray(questions) && questions.length > 0;

async function fillWave(
  stages: readonly Stage[],
  state: State,
  { plan, staging }: { readonly plan: StagePlan; readonly staging: Staging },
): Promise<State> {
  const { progress } = staging;
  progress.note(`Asking for ${stages.map(({ name }) => name).join(', ')}`);
  let { parts } = state;
  let saving = Promise.resolve();
  /** One after the other, so that the file never goes back. */
  const saveNow = ({ parts: gained, completion: { model } }: FilledStage): Promise<void> => {
    parts = { ...parts, ...gained };
    const now = { parts, model };
    saving = saving.then(() => staging.save(now));
    return saving;
  };
  const requests = attempt(() =>
    planWave(stages, { plan, parts: state.parts, staging, spent: state.completion }),
  );
  if (!Array.isArray(requests)) {
    const failed = { text: '', ended: 'length', interruption: requests } as const;
    return { parts, completion: { ...state.completion, ...failed }, hasFailed: true };
  }
  const filled = await Promise.all(
    requests.map(async (request) => {
      const stage = await fillStage(request, staging);
      const { completionTokens } = stage.completion.usage;
      if (stage.isWhole) progress.note(`${request.name}: ${completionTokens} tokens`);
      if (Object.keys(stage.parts).length > 0) await saveNow(stage);
      return stage;
    }),
  );
  return { parts, ...joinCompletions(state.completion, filled) };
}

/** The usage of all, and the answer of the first that failed. */
function joinCompletions(
  before: Completion,
  filled: readonly FilledStage[],
): Pick<State, 'completion' | 'hasFailed'> {
  const usage = filled.reduce(
    (sum, { completion }) => addUsage(sum, completion.usage),
    before.usage,
  );
  const failed = filled.find(({ isWhole }) => !isWhole);
  const answered = filled.find(({ completion }) => completion.model !== '');
  const { completion } = failed ?? filled[filled.length - 1] ?? { completion: before };
  const model = answered?.completion.model ?? before.model;
  return { completion: { ...completion, model, usage }, hasFailed: failed !== undefined };
}

/** What was paid for until now is told with the failure. */
function attempt<Value>(action: () => Value): Value | SpecWriterError {
  try {
    return action();
  } catch (error) {
    return wrapUnknown(error);
  }
}
