import type { Message } from '../../ports.ts';
import { countBytes, estimateTokens, type CountTokens } from '../../research/count-tokens.ts';
import type { Assignment } from '../assignment.ts';
import { planRequest, type PlannedRequest, type Spending } from './plan-request.ts';

/** Loads the tokeniser of the asked-for model. */
export type OpenTokenCounter = () => Promise<CountTokens>;

/**
 * Plans a request by an estimate, and by an exact count where only that can tell what fits. No
 * tokeniser makes more tokens than bytes, so that most requests need none to be loaded.
 */
export async function settleRequest(
  assignment: Assignment,
  added: readonly Message[],
  {
    openCounter,
    ...caps
  }: Omit<Spending, 'countTokens'> & { readonly openCounter?: OpenTokenCounter | undefined },
): Promise<PlannedRequest> {
  const plan = (countTokens: CountTokens): PlannedRequest =>
    planRequest(assignment, added, { ...caps, countTokens });
  if (openCounter === undefined) return plan(estimateTokens);
  const rough = attempt(() => plan(estimateTokens));
  if (rough !== undefined && surelyFits(rough, caps)) return rough;
  return plan(await openCounter());
}

/** Whether an estimate does cannot be told by an exception of it. */
function attempt(plan: () => PlannedRequest): PlannedRequest | undefined {
  try {
    return plan();
  } catch {
    return undefined;
  }
}

function surelyFits(
  { request, omitted }: PlannedRequest,
  { limits, spent }: Omit<Spending, 'countTokens'>,
): boolean {
  const { lines, facts, asked } = omitted;
  const bytes = request.messages.reduce((sum, { content }) => sum + countBytes(content), 0);
  const most = bytes + countBytes(JSON.stringify(request.schema));
  const left = limits.maxTotalTokens - spent.promptTokens - spent.completionTokens;
  return (
    lines + facts + asked === 0 &&
    most <= limits.maxInputTokens &&
    most + limits.maxOutputTokens <= left
  );
}
