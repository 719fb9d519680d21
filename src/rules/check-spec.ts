import type { ParsedSpec } from '../spec/parsed-spec.ts';
import { rules } from './index.ts';
import type { Finding, Rule, RuleContext, RuleSettings } from './rule.ts';

/** Holds a document against every rule that is not switched off; the findings come in reading order. */
export function checkSpec(
  parsed: ParsedSpec,
  context: RuleContext,
  settings: RuleSettings = new Map(),
): Finding[] {
  const findings = rules.flatMap((rule) => runRule(rule, parsed, { context, settings }));
  return findings.sort((left, right) => left.line - right.line || left.column - right.column);
}

function runRule(
  rule: Rule,
  parsed: ParsedSpec,
  { context, settings }: { context: RuleContext; settings: RuleSettings },
): Finding[] {
  const severity = settings.get(rule.id) ?? rule.severity;
  if (severity === 'off') return [];
  return rule.check(parsed, context).map(({ at, message, hint }) => ({
    line: at.line,
    column: at.column,
    endLine: at.endLine,
    endColumn: at.endColumn,
    rule: rule.id,
    severity,
    message,
    hint,
  }));
}
