import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
export const megabyte = 1_000_000;

/** A folder for everything that a run makes; whoever measures removes it at the end. */
export const makeBenchFolder = (): string => mkdtempSync(join(tmpdir(), 'spec-writer-bench-'));

/** Runs a program to its end, and fails with what it says when it fails. */
export function run(command: string, words: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed: ${stderr}`);
}
