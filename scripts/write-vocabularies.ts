/*
 * Packs the vocabularies of `gpt-tokenizer`, which are OpenAI's own: for each rank the length of its
 * token in one byte, then the token. A test proves them fresh.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packVocabulary } from './research/pack-vocabulary.ts';

const folder = join(import.meta.dirname, '..', 'src', 'adapters', 'models', 'vocabularies');
mkdirSync(folder, { recursive: true });
for (const name of ['cl100k_base', 'o200k_base']) {
  const source = createRequire(import.meta.url).resolve(`gpt-tokenizer/data/${name}.tiktoken`);
  writeFileSync(join(folder, `${name}.bin`), packVocabulary(readFileSync(source, 'utf8')));
  console.log(`Wrote src/adapters/models/vocabularies/${name}.bin.`);
}
