import type { Completion, CompletionRequest, Message } from '../../ports.ts';
import { addUsage, countUsed, noUsage } from './add-usage.ts';
import type { Staging } from './complete-in-stages.ts';
import { completeWhole } from './complete-whole.ts';
import type { Parts, Property } from './draft-sections.ts';
import { parseAnswer } from './parse-answer.ts';
import type { StageRequest } from './plan-wave.ts';
import { describeUnreadable } from './describe-unreadable.ts';
import { readCutParts, readParts } from './read-parts.ts';
import { wrapUnknown } from './wrap-unknown.ts';
import { writeReadingRepair } from './write-repair.ts';
import { estimateMessages } from './write-rest.ts';

/** What a stage gave; of one that failed, what was whole. */
export type FilledStage = {
  readonly parts: Parts;
  readonly completion: Completion;
  readonly isWhole: boolean;
};

/** Of an unreadable answer enough goes back to be recognised. */
const longestEcho = 4000;

/** Asks for one stage until it is whole, and once more for an answer that cannot be read; never throws. */
export async function fillStage(
  { request, properties, left }: StageRequest,
  staging: Staging,
): Promise<FilledStage> {
  const first = await ask(request, { properties, left }, staging);
  const filled = readStage(first, properties);
  if (filled.isWhole || !isReadAgain(first)) return filled;
  const again = writeReadingRepair(
    first.text.slice(0, longestEcho).toWellFormed(),
    reasonOf(first.text),
  );
  const room = left - countUsed(first.usage);
  const maxOutputTokens = Math.min(request.maxOutputTokens, room - estimatePrompt(request, again));
  if (maxOutputTokens <= 0) return filled;
  staging.progress.note('An answer could not be read, asking once more');
  const messages = [...request.messages, ...again];
  const second = await ask(
    { ...request, messages, maxOutputTokens },
    { properties, left: room },
    staging,
  );
  return readStage({ ...second, usage: addUsage(first.usage, second.usage) }, properties);
}

const estimatePrompt = ({ messages }: CompletionRequest, more: readonly Message[]): number =>
  estimateMessages(messages) + estimateMessages(more);

async function ask(
  request: CompletionRequest,
  asked: Pick<StageRequest, 'properties' | 'left'>,
  { complete, keep, progress }: Staging,
): Promise<Completion> {
  try {
    return await completeWhole(request, { ...asked, complete, keep, note: progress.note });
  } catch (error) {
    const interruption = wrapUnknown(error);
    return { text: '', model: '', ended: 'length', interruption, usage: noUsage };
  }
}

/** A whole answer that was no refusal and still gave nothing. */
const isReadAgain = ({ ended, hadSecret, text }: Completion): boolean =>
  ended === 'stop' && hadSecret !== true && text.trim() !== '';

function reasonOf(text: string): string {
  const parsed = parseAnswer(text);
  return parsed.ok ? 'Expected the keys that the task names, found none of them.' : parsed.reason;
}

function readStage(completion: Completion, properties: readonly Property[]): FilledStage {
  const { text, ended, hadSecret } = completion;
  const isAnswer = hadSecret !== true && (ended === 'stop' || ended === 'length');
  if (!isAnswer) return { parts: {}, completion, isWhole: false };
  if (ended === 'length') {
    return { parts: readCutParts(text, properties).parts, completion, isWhole: false };
  }
  const parts = readParts(text, properties);
  if (Object.keys(parts).length > 0) return { parts, completion, isWhole: true };
  const interruption = describeUnreadable(reasonOf(text), completion.model);
  return {
    parts,
    completion: { ...completion, text: '', ended: 'length', interruption },
    isWhole: false,
  };
}
