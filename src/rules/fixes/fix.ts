import type { ParsedSpec } from '../../spec/parsed-spec.ts';
import type { RuleContext } from '../rule.ts';

/**
 * Mends what has one safe answer: gives the lines of the whole document as they should be, or nothing
 * where there is more than one answer. What it gives is checked before it counts.
 */
export type Fix = (parsed: ParsedSpec, context: RuleContext) => readonly string[] | undefined;
