import type { ParsedSpec } from '../spec/parsed-spec.ts';
import { checkSpec } from './check-spec.ts';
import { applyDisables, type Judged } from './disables/apply-disables.ts';
import { readDisables } from './disables/read-disables.ts';
import type { RuleContext, RuleSettings } from './rule.ts';

/** Judges a document that a person may have written: its own comments may let findings pass, unless they are ignored. */
export function judgeDocument(
  parsed: ParsedSpec,
  context: RuleContext,
  settings: RuleSettings = new Map(),
): Judged {
  const disables = readDisables(parsed);
  const known = disables.length === 0 ? context : { ...context, disables };
  const findings = checkSpec(parsed, known, settings);
  return context.ignoresDisables === true
    ? { findings, suppressed: [] }
    : applyDisables(findings, disables, settings);
}
