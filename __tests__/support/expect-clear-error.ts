import { expect } from '@jest/globals';
import type { WriteRun } from './run-write.ts';

/** Holds a failed run to what every error must be: what was expected and found, what to do, no stack trace. */
export function expectClearError(run: WriteRun): void {
  const { message, hint, told } = run;
  expect(message).toMatch(/^Expected [^\n]+\.$/u);
  expect(message.length).toBeLessThan(500);
  expect(hint).toMatch(/^[A-Z][^\n]+\.$/u);
  expect(told).not.toMatch(/^ {2,}at .+[:(]/mu);
  expect(told).not.toMatch(/node:internal|file:\/\/|mistake in Spec Writer/u);
}
