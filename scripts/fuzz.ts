/*
 * npm run fuzz [-- --runs N] [-- --seed N]
 *
 * Reads, checks and mends generated and mutated documents: none may crash the program, take longer than a
 * second a megabyte to check, be given a finding outside of its text, or lose a word. The first that does
 * is shrunk and printed.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { documentsFrom } from './fuzz/hostile-documents.ts';
import { judgeDocument } from './fuzz/judge-document.ts';
import { judgeMending } from './fuzz/judge-mending.ts';
import { readCleanDocuments } from './validator/clean-documents.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string' } },
});
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const texts = readCleanDocuments().map(({ text }) => text);
const start = performance.now();
let bytes = 0;
const found = fc.check(
  fc.property(documentsFrom(texts), (text) => {
    bytes += text.length;
    const problem = judgeDocument(text) ?? judgeMending(text);
    if (problem !== undefined) throw new Error(problem);
  }),
  { numRuns: Number(values.runs), seed },
);
const seconds = (performance.now() - start) / 1000;
console.log(
  `${found.numRuns} documents, ${(bytes / 1024 ** 2).toFixed(0)} MB, ${seconds.toFixed(0)} s, seed ${seed}`,
);
if (found.failed) {
  console.log(
    String(found.errorInstance instanceof Error ? found.errorInstance.stack : found.errorInstance),
  );
  console.log(JSON.stringify(found.counterexample?.[0]));
  process.exitCode = 1;
}
