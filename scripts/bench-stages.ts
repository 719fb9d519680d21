/*
 * npm run bench:stages -- [--tps TOKENS_PER_SECOND] [--entry FILE]
 *
 * Replays the recorded answers of a model in stages: the wall time when the stages of a wave are answered at the
 * same time against one after the other, how much of each prompt its predecessors share, and what a
 * run takes beside the model.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { startReplay, type Asked } from './stages/replay-server.ts';

const { values } = parseArgs({
  options: { tps: { type: 'string', default: '60' }, entry: { type: 'string' } },
});
const root = join(import.meta.dirname, '..');
const entry = resolve(values.entry ?? join(root, 'dist', 'cli.js'));
/** The examples with a recorded answer, and its language. */
const locales = { 'link-checker': 'en', 'parking-api': 'de' } as const;
type Example = keyof typeof locales;
const names = ['link-checker', 'parking-api'] as const;
const megabyte = 1_000_000;
/** Less than any whole answer, so that it is asked for in stages. */
const staged = ['--max-output-tokens', '6000'];

const folder = mkdtempSync(join(tmpdir(), 'spec-writer-stages-'));
try {
  await compareOrders();
  await measureBesides();
} finally {
  rmSync(folder, { recursive: true });
}

async function compareOrders(): Promise<void> {
  console.log(
    `| example | research | stages at the same time, s | one after the other, s | ratio | shared by the prompts |`,
  );
  console.log('| --- | --- | ---: | ---: | ---: | ---: |');
  for (const name of names) {
    for (const bytes of [0, megabyte]) {
      const parallel = await measure(name, { bytes, order: 'parallel', words: staged });
      const sequential = await measure(name, { bytes, order: 'sequential', words: staged });
      const shares = listShares(parallel.asked).map((share) => `${(share * 100).toFixed(1)} %`);
      console.log(
        `| ${name} | ${bytes === 0 ? 'its own' : '1 MB'} | ${parallel.seconds.toFixed(1)} | ${sequential.seconds.toFixed(1)} | ${(parallel.seconds / sequential.seconds).toFixed(2)} | ${shares.join(', ')} |`,
      );
    }
  }
}

async function measureBesides(): Promise<void> {
  console.log('\n| one request, answered at once | median of 7, s |\n| --- | ---: |');
  for (const bytes of [0, megabyte]) {
    const seconds: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      const run = await measure('parking-api', { bytes, order: 'parallel', words: [], tps: 0 });
      seconds.push(run.seconds);
    }
    const median = seconds.sort((left, right) => left - right)[3] ?? NaN;
    console.log(
      `| ${bytes === 0 ? 'its own research' : '1 MB of research'} | ${median.toFixed(2)} |`,
    );
  }
}

type Measurement = { readonly seconds: number; readonly asked: readonly Asked[] };

async function measure(
  name: Example,
  options: {
    readonly bytes: number;
    readonly order: 'parallel' | 'sequential';
    readonly words: readonly string[];
    readonly tps?: number;
  },
): Promise<Measurement> {
  const workspace = join(folder, `${name}-${options.bytes}`);
  cpSync(join(root, 'examples', name), workspace, { recursive: true });
  if (options.bytes > 0)
    writeFileSync(join(workspace, 'research', 'long.md'), write(options.bytes));
  const transcript = join(root, '__tests__', 'fixtures', 'transcripts', name, '1.answer.json');
  const answer = z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(readFileSync(transcript, 'utf8')));
  const tokensPerSecond = options.tps ?? Number(values.tps);
  await using model = await startReplay(answer, { tokensPerSecond, order: options.order });
  const words = [
    ...[entry, 'write', '--root', workspace, '--requirement', 'requirement.md', '--quiet'],
    ...['--provider', 'openai', '--base-url', model.url, '--model', 'gpt-5', '--max-repairs', '0'],
    ...['--locale', locales[name]],
    ...options.words,
  ];
  const started = performance.now();
  const status = await run(words);
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`The run of ${name} ended with ${status}.`);
  const asked = [...model.asked];
  rmSync(workspace, { recursive: true });
  return { seconds, asked };
}

function run(words: readonly string[]): Promise<number | null> {
  return new Promise((done) => {
    const env = { ...process.env, OPENAI_API_KEY: 'replayed' };
    spawn(process.execPath, words, { env, stdio: ['ignore', 'ignore', 'inherit'] }).on(
      'close',
      done,
    );
  });
}

/** Of each later prompt, the part that an earlier one began with, which an endpoint can keep. */
function listShares(asked: readonly Asked[]): number[] {
  const prompts = asked.map(({ messages }) => messages.map(({ content }) => content).join('\n'));
  return prompts.slice(1).map((prompt, index) => {
    const shared = prompts.slice(0, index + 1).map((earlier) => countShared(earlier, prompt));
    return Math.max(...shared) / prompt.length;
  });
}

function countShared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Prose about nothing in particular, no two lines alike. */
function write(bytes: number): string {
  const lines = ['# Field notes'];
  for (let size = 0, line = 0; size < bytes; line += 1) {
    const text =
      line % 20 === 0
        ? `\n## Site ${line / 20}\n`
        : `Visit ${line} found ${(line * 7919) % 1000} vehicles at gate ${line % 13} and ${(line * 104_729) % 97} of them without a ticket.`;
    lines.push(text);
    size += text.length + 1;
  }
  return `${lines.join('\n')}\n`;
}
