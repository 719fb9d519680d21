import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/** One output in the runner's file form. The delimiter is random, so that no value can end itself. */
export function formatOutput(name: string, value: string): string {
  const delimiter = `end_${randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

/** Appends to a file that the runner offered; outside of a runner there is none and nothing to do. */
export function appendToCommandFile(path: string | undefined, text: string): void {
  if (path === undefined || path === '') return;
  appendFileSync(path, text);
}
