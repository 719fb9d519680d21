/*
 * npm run bench:validator [-- --places N] [-- --only WORD] [-- --peers] [-- --speed]
 *
 * Plants every kind of defect into clean specifications and writes docs/validator-benchmark.md. With
 * `--only` it prints the kinds with that word and what was missed; with `--peers` it fetches other
 * checkers, runs them on the same defects and records what they notice and how long they take; with `--speed` it measures
 * and records how long documents take in one process, many, large and hostile ones.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { readCleanDocuments } from './validator/clean-documents.ts';
import { defects } from './validator/defects/index.ts';
import { describeBenchmark, summarize, type Peers } from './validator/describe-benchmark.ts';
import { runBenchmark, type Result } from './validator/run-benchmark.ts';
import { describeMending } from './validator/describe-mending.ts';
import { describeSpeed } from './validator/describe-speed.ts';
import { measureSpeed, type Speed } from './validator/measure-speed.ts';
import { fetchPeers, runPeers } from './validator/run-peers.ts';

const root = join(import.meta.dirname, '..');
const record = join(root, 'scripts', 'validator', 'peers.json');
const speedRecord = join(root, 'scripts', 'validator', 'speed.json');
const { values } = parseArgs({
  options: {
    places: { type: 'string' },
    only: { type: 'string' },
    peers: { type: 'boolean' },
    speed: { type: 'boolean' },
  },
});
/** Enough places to meet each part of a document, few enough for two minutes. */
const places = Number(values.places ?? 2);

const documents = readCleanDocuments();
const { only = '' } = values;
if (values.peers === true) {
  const folder = fetchPeers();
  writeFileSync(record, `${JSON.stringify(runPeers(folder, documents, defects), null, 2)}\n`);
  rmSync(folder, { recursive: true });
}
if (values.speed === true) {
  const speed = measureSpeed(documents);
  console.log(describeSpeed(speed));
  writeFileSync(speedRecord, `${JSON.stringify(speed, null, 2)}\n`);
  process.exit();
}
const chosen = defects.filter(({ id }) => id.includes(only));
const result = runBenchmark(documents, chosen, { places });
if (only === '') await writePage(result);
else printMissed(result);
console.log(summarize(result));

async function writePage(found: Result): Promise<void> {
  const peers = existsSync(record)
    ? (JSON.parse(readFileSync(record, 'utf8')) as Peers)
    : undefined;
  const page = describeBenchmark(found, documents, peers);
  const speed = existsSync(speedRecord)
    ? describeSpeed(JSON.parse(readFileSync(speedRecord, 'utf8')) as Speed)
    : '';
  const mending = describeMending(documents, places);
  const text = await format(`${page}${mending}${speed}`, { parser: 'markdown', printWidth: 100 });
  writeFileSync(join(root, 'docs', 'validator-benchmark.md'), text);
}

function printMissed({ rows, clean }: Result): void {
  for (const { document, findings } of clean) {
    for (const { rule, message } of findings)
      console.log(`unclean ${document}: ${rule}: ${message}`);
  }
  for (const row of rows) {
    const { id, planted, caught, named, by, missed, falseAlarms } = row;
    console.log(`${id}: ${caught}/${planted} noticed, ${named} named (${by.join(', ')})`);
    for (const line of missed) console.log(`  missed ${line}`);
    for (const { document, findings } of falseAlarms) {
      for (const { rule, message } of findings)
        console.log(`  false ${document}: ${rule}: ${message}`);
    }
  }
}
