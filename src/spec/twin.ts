import { findDifferences } from './find-differences.ts';
import type { Spec } from './spec.ts';

/** `SPEC.json`, whole. */
export const writeTwin = (spec: Spec): string => `${JSON.stringify(spec, null, 2)}\n`;

/** Whether a text says the same as the document; how it is laid out does not matter. */
export function isTwinOf(spec: Spec, twin: string | undefined): boolean {
  try {
    return twin !== undefined && findDifferences(spec, JSON.parse(twin)).length === 0;
  } catch {
    return false;
  }
}
