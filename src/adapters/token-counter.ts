import { boundRuns } from '../research/bound-runs.ts';
import type { CountTokens } from '../research/count-tokens.ts';

/** Models before GPT-4o; `gpt-35-turbo` is how Azure spells it. */
const olderModel = /(?:^|[/:])(?:gpt-?3|gpt-?4(?![.o\d]))/iu;

/** What a model's texts are cut into tokens by; models that nobody knows are most like the current ones. */
export const chooseEncoding = (model: string): 'cl100k_base' | 'o200k_base' =>
  olderModel.test(model) ? 'cl100k_base' : 'o200k_base';

/** Loads the tokeniser of a model: its vocabulary is megabytes, so only who needs an exact count does. */
export async function openTokenCounter(model: string): Promise<CountTokens> {
  const { countTokens } =
    chooseEncoding(model) === 'cl100k_base'
      ? await import('gpt-tokenizer/encoding/cl100k_base')
      : await import('gpt-tokenizer/encoding/o200k_base');
  // Control marks in a stranger's text are text, and a provider takes them for it.
  const options = { disallowedSpecial: new Set<string>() };
  return boundRuns((text) => countTokens(text, options));
}
