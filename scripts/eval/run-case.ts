import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { Spec } from '../../src/spec/spec.ts';
import type { Case } from './case.ts';

const Option = z.object({ value: z.string() });
/** What is read of a report; the rest of it is for people. */
const Report = z.object({
  outcome: z.string(),
  reason: z.string(),
  questions: z.array(z.unknown()).default([]),
  findings: z.array(z.object({ rule: z.string(), severity: z.string(), message: z.string() })),
  repairs: z.number().default(0),
  conflicts: z.array(z.object({ topic: z.string(), options: z.array(Option) })).default([]),
  usage: z.object({
    requests: z.number(),
    promptTokens: z.number(),
    completionTokens: z.number(),
  }),
});
export type Report = z.infer<typeof Report>;

export type CaseRun = {
  readonly case: Case;
  readonly seconds: number;
  /** What the program said on its way. */
  readonly log: string;
  /** Nothing when the program broke down. */
  readonly report?: Report;
  readonly spec?: Spec;
};

export type Program = {
  /** `dist/cli.js`, or the source while it is being changed. */
  readonly entry: string;
  /** Options of `write` beside those that the case names. */
  readonly options: readonly string[];
  /** Where the documents stay; they are removed without it. */
  readonly keep?: string | undefined;
};

/** Writes the specification of a case as a person would, in a process of its own. */
export async function runCase(one: Case, { entry, options, keep }: Program): Promise<CaseRun> {
  const output = keep === undefined ? mkdtempSync(join(tmpdir(), 'case-')) : join(keep, one.name);
  mkdirSync(output, { recursive: true });
  const started = performance.now();
  const log = await runProgram([
    entry,
    ...['write', '--root', one.folder, '--requirement', 'requirement.md'],
    ...['--research', 'research/**', '--locale', one.expectation.locale],
    ...['--out', join(output, 'SPEC.md'), ...options],
  ]);
  const seconds = (performance.now() - started) / 1000;
  const report = readJson(join(output, 'SPEC.report.json'), Report);
  // A document that an earlier run left there says nothing about this one.
  const hasSpec = report !== undefined && !['blocked', 'failed'].includes(report.outcome);
  const spec = hasSpec ? readJson(join(output, 'SPEC.json'), Spec) : undefined;
  if (keep === undefined) rmSync(output, { recursive: true });
  return { case: one, seconds, log, ...(report && { report }), ...(spec && { spec }) };
}

const readJson = <Value>(path: string, schema: z.ZodType<Value>): Value | undefined =>
  existsSync(path) ? schema.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;

/** Waits for the end of the program without blocking others that run beside it. */
async function runProgram(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const chunks: Uint8Array[] = [];
  for await (const chunk of child.stderr) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString();
}
