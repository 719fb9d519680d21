import type { Completion, Message, Usage } from '../../ports.ts';
import type { Assignment } from '../assignment.ts';
import { countUsed, noUsage } from './add-usage.ts';
import { fitsOneAnswer } from './choose-waves.ts';
import { asksQuestions, completeInStages } from './complete-in-stages.ts';
import { completeWhole } from './complete-whole.ts';
import {
  allProperties,
  listMissing,
  pickParts,
  type Parts,
  type Property,
  type WrittenParts,
} from './draft-sections.ts';
import type { ModelWorld } from './drafting.ts';
import { expectAnswer } from './expect-answer.ts';
import { openStages } from './open-stages.ts';
import { describePacking } from './packing.ts';
import { wholeForm, type PlannedRequest } from './plan-request.ts';
import { readCutParts, readParts } from './read-parts.ts';
import { settleRequest } from './settle-request.ts';
import { describeWaves } from './stages.ts';

/** One answer for the whole draft, however many requests it took. */
export type AskedDraft = {
  readonly completion: Completion;
  /** The first request; nothing where none was needed. */
  readonly planned?: PlannedRequest;
};

/** What a further request adds to the first, and what is kept of the draft before it. */
export type Repair = {
  readonly messages: readonly Message[];
  readonly properties: readonly Property[];
  /** The draft in which the answer takes the place of the asked-for properties. */
  readonly draft: Parts;
  /** Messages that the prompt begins with where they still fit. */
  readonly opening?: readonly Message[] | undefined;
};

/**
 * Asks for a whole draft: with one request when that is likely to hold the answer, else in stages; only for
 * what is missing where an earlier run left something.
 */
export async function askForDraft(
  assignment: Assignment,
  world: ModelWorld,
  spent: Usage,
): Promise<AskedDraft> {
  const { saved = nothingSaved, limits, progress } = world;
  const missing = listMissing(saved.parts, allProperties).filter((name) => name !== 'questions');
  if (missing.length === 0 || asksQuestions(saved.parts)) return { completion: writeSaved(saved) };
  const isBegun = Object.keys(saved.parts).length > 0;
  if (isBegun)
    progress.note(`Going on from what an earlier run left; asking for ${missing.join(', ')}`);
  if (!isBegun && fitsOneAnswer(assignment, limits)) {
    return askAtOnce(assignment, world, spent);
  }
  return askInStages(assignment, world, spent);
}

const nothingSaved: WrittenParts = { parts: {}, model: '' };

/** A draft that was paid for in an earlier run. */
const writeSaved = ({ parts, model }: WrittenParts): Completion => ({
  text: JSON.stringify(parts),
  model,
  ended: 'stop',
  usage: noUsage,
});

async function askAtOnce(
  assignment: Assignment,
  world: ModelWorld,
  spent: Usage,
): Promise<AskedDraft> {
  const { limits, openCounter, progress } = world;
  const planned = await settleRequest(assignment, [], { limits, spent, openCounter });
  tellOfOmission(planned, progress);
  const completion = await completeWhole(planned.request, {
    ...{ complete: world.complete, keep: world.keep, note: progress.note },
    properties: allProperties,
    left: limits.maxTotalTokens - countUsed(spent),
  });
  return { completion, planned };
}

/** What was whole is kept for a run that comes after, should this one end before its document is written. */
export async function saveAnswer(
  { text, model, ended, hadSecret }: Completion,
  world: ModelWorld,
): Promise<void> {
  if (hadSecret === true || ended === 'refusal' || ended === 'content-filter') return;
  const parts =
    ended === 'length' ? readCutParts(text, allProperties).parts : readParts(text, allProperties);
  if (Object.keys(parts).length > 0) await world.save({ parts, model });
}

async function askInStages(
  assignment: Assignment,
  world: ModelWorld,
  spent: Usage,
): Promise<AskedDraft> {
  const { limits, openCounter, progress, saved = nothingSaved } = world;
  const plan = await openStages(assignment, { limits, spent, openCounter });
  if (plan === undefined) return askAtOnce(assignment, world, spent);
  tellOfOmission(plan.opening, progress);
  progress.note(
    `About ${expectAnswer(assignment)} tokens are expected and ${limits.maxOutputTokens} allowed in one answer, so the draft is written in stages: ${describeWaves(plan.waves)}`,
  );
  const completion = await completeInStages(plan, saved, {
    ...{ complete: world.complete, keep: world.keep, save: world.save, progress },
    maxOutputTokens: limits.maxOutputTokens,
    left: limits.maxTotalTokens - countUsed(spent),
  });
  return { completion, planned: plan.opening };
}

/** Asks for some properties of a draft again; the others stay as they are. */
export async function askForRepair(
  assignment: Assignment,
  { messages, properties, draft, opening }: Repair,
  { world, spent }: { readonly world: ModelWorld; readonly spent: Usage },
): Promise<AskedDraft> {
  const { limits, openCounter, progress } = world;
  const form = { ...wholeForm, properties, opening };
  const planned = await settleRequest(assignment, messages, { limits, spent, openCounter, form });
  const completion = await completeWhole(planned.request, {
    ...{ complete: world.complete, keep: world.keep, note: progress.note, properties },
    left: limits.maxTotalTokens - countUsed(spent),
  });
  const gained = completion.ended === 'stop' ? readParts(completion.text, properties) : {};
  if (Object.keys(gained).length === 0) return { completion, planned };
  const text = JSON.stringify(pickParts({ ...draft, ...gained }, allProperties));
  return { completion: { ...completion, text }, planned };
}

function tellOfOmission(
  { omitted, packing }: PlannedRequest,
  progress: ModelWorld['progress'],
): void {
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
