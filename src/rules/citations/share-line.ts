import type { Evidence } from '../../spec/spec.ts';

/** Whether two proofs cite the same line of the same file. */
export const shareLine = (left: readonly Evidence[], right: readonly Evidence[]): boolean =>
  left.some(({ path, line }) => right.some((other) => other.path === path && other.line === line));
