/*
 * Chooses, reads, surveys, cuts, ranks and fits the research below a folder, and writes what a model
 * would be shown: `pack-research.ts FOLDER OUTPUT TOKENS`. Run by `npm run bench:research`.
 */
import { writeFileSync } from 'node:fs';
import { createLocalFiles } from '../src/adapters/workspace/local-files.ts';
import { openTokenCounter } from '../src/adapters/models/token-counter.ts';
import { fitResearch } from '../src/architect/model/fit-research.ts';

const demands = [
  'The service must validate every schema before a request is sent, and report all mistakes at once.',
  'A worker that crashes must be restarted after a pause that doubles, at most five times.',
  'The command line must read its configuration from `package.json` or from a file of its own.',
  'Syntax trees must be walked once, with a visitor for each kind of node.',
  'Source maps must be written beside the bundle and be resolved from stack traces.',
  'Timeouts, retries and aborted signals must end streams without leaking a handle.',
];
const [folder = '.', output = 'packed.md', tokens = '100000'] = process.argv.slice(2);

const chosen = await createLocalFiles(folder).chooseResearch(['**'], demands);
const countTokens = await openTokenCounter('gpt-5');
const wanted = { query: demands.join('\n'), cited: [] };
const room = { tokens: Number(tokens), countTokens };
const { files, packing } = fitResearch(chosen.files, wanted, room);
writeFileSync(
  output,
  files.map(({ path, lines }) => `## ${path}\n\n${lines.join('\n')}\n`).join('\n'),
);
const left = chosen.skipped.reduce((total, { files: count = 1 }) => total + count, 0);
console.log(JSON.stringify({ kept: chosen.files.length, left, passages: packing?.packed }));
