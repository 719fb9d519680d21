import type { Finding } from './rule.ts';

/** The severities from which on findings fail a run. */
export const failOnValues = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof failOnValues)[number];

/** Whether findings reach the severity that a user calls a failure. */
export function hasFailed(findings: readonly Finding[], failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  return findings.some(({ severity }) => failOn === 'warning' || severity === 'error');
}
