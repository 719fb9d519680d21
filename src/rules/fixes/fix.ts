import type { ParsedSpec } from '../../spec/parsed-spec.ts';
import type { RuleContext } from '../rule.ts';

/**
 * Mends what has one safe answer: gives the lines of the whole document as they should be, or says in a
 * clause why nobody but its author knows. What it gives is checked before it counts; the lines as they
 * are say that there is nothing for it to mend.
 */
export type Fix = (parsed: ParsedSpec, context: RuleContext) => readonly string[] | string;
