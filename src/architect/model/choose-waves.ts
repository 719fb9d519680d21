import { expectAnswer } from './expect-answer.ts';
import { narrowWaves, wideWaves, type Wave } from './stages.ts';
import type { Assignment } from '../assignment.ts';
import { countUsed } from './add-usage.ts';
import type { ModelLimits } from './plan-request.ts';
import type { Usage } from '../../ports.ts';

/** Whether one request is likely to hold the whole answer; it is then the cheapest, each prompt being paid for. */
export const fitsOneAnswer = (assignment: Assignment, limits: ModelLimits): boolean =>
  expectAnswer(assignment) <= limits.maxOutputTokens;

/** As many stages at the same time as the cap on all tokens has room for, with a prompt of so many tokens. */
export function chooseWaves(
  promptTokens: number,
  answers: number,
  { limits, spent }: { readonly limits: ModelLimits; readonly spent: Usage },
): readonly Wave[] {
  const left = limits.maxTotalTokens - countUsed(spent);
  const isWide = promptTokens * countPrompts(wideWaves, limits) + answers <= left;
  return isWide ? wideWaves : narrowWaves;
}

/** One more than the stages, so that something is left to repair with. */
export const countPrompts = (
  waves: readonly Wave[],
  { maxRepairs }: Pick<ModelLimits, 'maxRepairs'>,
): number => waves.flat().length + Math.min(1, maxRepairs);
