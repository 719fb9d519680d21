import type { Complete, Completion, CompletionRequest, Usage } from '../../ports.ts';
import { estimateTokens } from '../../research/count-tokens.ts';
import { ModelError } from './model-error.ts';

export type NamedModel = { readonly name: string; readonly complete: Complete };
export type Turns = {
  /** A hard cap for the run, over all models. */
  readonly maxTotalTokens: number;
  readonly warn: (text: string) => void;
};

/**
 * Asks the first model, and the next one for what another model can cure. Who could not answer is
 * not asked again in this run; who refused is, because it refused one text.
 */
export function askInTurn(models: readonly NamedModel[], turns: Turns): Complete {
  let left = models;
  let spent = 0;
  let underWay = 0;
  return async (request) => {
    let own = 0;
    /** What a request may take counts from the moment it is sent: others are asked at the same time. */
    const book = (tokens: number): boolean => {
      if (own > 0 && spent + underWay - own + tokens > turns.maxTotalTokens) return false;
      underWay += tokens - own;
      own = tokens;
      return true;
    };
    book(
      estimateTokens(JSON.stringify([request.messages, request.schema])) + request.maxOutputTokens,
    );
    const outcome = await askAll(left, request, { ...turns, book });
    underWay -= own;
    // Another request may have found out about other models meanwhile.
    left = left.filter((model) => outcome.left.includes(model));
    if ('error' in outcome) throw outcome.error;
    spent += countTokens(outcome.completion.usage);
    return outcome.completion;
  };
}

type Outcome = { readonly left: readonly NamedModel[] } & (
  { readonly completion: Completion } | { readonly error: unknown }
);
type Spending = Turns & {
  /** Promises so many tokens to this request, if the cap leaves them. */
  readonly book: (tokens: number) => boolean;
};

async function askAll(
  models: readonly NamedModel[],
  request: CompletionRequest,
  { warn, ...spending }: Spending,
): Promise<Outcome> {
  let left = models;
  let refused: Completion | undefined;
  for (const [index, { name, complete }] of models.entries()) {
    const next = models[index + 1];
    try {
      const completion = addCost(await complete(request), refused);
      if (
        !isRefusal(completion) ||
        next === undefined ||
        !isAffordable(completion, request, spending)
      ) {
        return { left, completion };
      }
      refused = completion;
      warn(`${name} refused to answer; ${next.name} is asked.`);
    } catch (error) {
      if (!isCurable(error) || next === undefined) {
        // A refusal that was paid for must not be lost for an error that was not.
        return refused === undefined ? { left, error } : { left, completion: refused };
      }
      left = left.filter((model) => model.name !== name);
      warn(`${error.message} ${next.name} is asked instead of ${name}.`);
    }
  }
  return { left, error: new RangeError('no model') };
}

const isRefusal = ({ ended }: Completion): boolean =>
  ended === 'refusal' || ended === 'content-filter';

const isCurable = (error: unknown): error is ModelError =>
  error instanceof ModelError && error.isCurable;

function isAffordable(
  { usage }: Completion,
  { maxOutputTokens }: CompletionRequest,
  { book }: Pick<Spending, 'book'>,
): boolean {
  const again = usage.promptTokens / usage.requests + maxOutputTokens;
  return book(countTokens(usage) + again);
}

const countTokens = ({ promptTokens, completionTokens }: Usage): number =>
  promptTokens + completionTokens;

/** The answer that comes in the place of a refusal carries what that cost. */
function addCost(completion: Completion, refused: Completion | undefined): Completion {
  if (refused === undefined) return completion;
  const { usage } = completion;
  return {
    ...completion,
    usage: {
      requests: usage.requests + refused.usage.requests,
      promptTokens: usage.promptTokens + refused.usage.promptTokens,
      completionTokens: usage.completionTokens + refused.usage.completionTokens,
    },
  };
}
