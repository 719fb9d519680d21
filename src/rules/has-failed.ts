import type { Finding } from './rule.ts';

/** Whether findings reach the severity that a user calls a failure. */
export function hasFailed(
  findings: readonly Finding[],
  failOn: 'error' | 'warning' | 'never',
): boolean {
  if (failOn === 'never') return false;
  return findings.some(({ severity }) => failOn === 'warning' || severity === 'error');
}
