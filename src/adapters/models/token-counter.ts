import { readFile } from 'node:fs/promises';
import { boundRuns } from '../../research/bound-runs.ts';
import type { CountTokens } from '../../research/count-tokens.ts';
import { countByVocabulary } from '../../research/tokens/count-by-vocabulary.ts';
import { pieces } from '../../research/tokens/pieces.ts';
import { openVocabulary } from '../../research/tokens/vocabulary.ts';

/** Models before GPT-4o; `gpt-35-turbo` is how Azure spells it. */
const olderModel = /(?:^|[/:])(?:gpt-?3|gpt-?4(?![.o\d]))/iu;

/** What a model's texts are cut into tokens by; models that nobody knows are most like the current ones. */
export const chooseEncoding = (model: string): 'cl100k_base' | 'o200k_base' =>
  olderModel.test(model) ? 'cl100k_base' : 'o200k_base';

/** Written out one by one, so that the bundler sees which files belong to the program. */
const vocabularies = {
  cl100k_base: new URL('./vocabularies/cl100k_base.bin', import.meta.url),
  o200k_base: new URL('./vocabularies/o200k_base.bin', import.meta.url),
};

/**
 * Loads the tokeniser of a model: its vocabulary is megabytes, so only who needs an exact count does.
 * Control marks in a stranger's text are text, and a provider takes them for it.
 */
export async function openTokenCounter(model: string): Promise<CountTokens> {
  const encoding = chooseEncoding(model);
  const vocabulary = openVocabulary(await readFile(vocabularies[encoding]));
  return boundRuns(countByVocabulary(vocabulary, pieces[encoding]));
}
