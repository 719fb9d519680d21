import { rules } from '../index.ts';
import type { Finding, RuleSettings, Suppressed } from '../rule.ts';
import type { Disable } from './disable.ts';

export type Judged = {
  readonly findings: readonly Finding[];
  /** What a comment lets pass, with its reason. */
  readonly suppressed: readonly Suppressed[];
};

/** Takes out what the comments of a document let pass, and adds a finding for each that lets nothing pass. */
export function applyDisables(
  findings: readonly Finding[],
  disables: readonly Disable[],
  settings: RuleSettings,
): Judged {
  if (disables.length === 0) return { findings, suppressed: [] };
  const valid = disables.filter(({ mistake }) => mistake === undefined);
  const find = indexDisables(valid);
  const used = new Set<string>();
  const left: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of findings) {
    const disable = find(finding);
    if (disable === undefined) left.push(finding);
    else {
      used.add(keyOf(disable, finding.rule));
      suppressed.push({ ...finding, justification: disable.reason });
    }
  }
  const idle = valid.flatMap((disable) =>
    disable.rules
      .filter((id) => !used.has(keyOf(disable, id)) && judgesAlone(id))
      .flatMap((id) => describeIdle(disable, { id, settings })),
  );
  const sorted = [...left, ...idle].sort(
    (one, other) => one.line - other.line || one.column - other.column,
  );
  return { findings: sorted, suppressed };
}

/** Looks up by line what counts for a finding: a document may hold thousands of comments and of findings. */
function indexDisables(disables: readonly Disable[]): (finding: Finding) => Disable | undefined {
  const found = new Map<string, Disable>();
  for (const disable of disables.toReversed()) {
    for (const key of listKeys(disable)) found.set(key, disable);
  }
  // No line has the number 0: it stands for all of them.
  return ({ rule, line }) => found.get(`${line} ${rule}`) ?? found.get(`0 ${rule}`);
}

function listKeys({ isWhole, from, to, rules: ids }: Disable): string[] {
  const lines = isWhole ? [0] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return lines.flatMap((line) => ids.map((id) => `${line} ${id}`));
}

const keyOf = ({ at }: Disable, id: string): string => `${at.line} ${id}`;

/** A rule that takes a context may find nothing only because the research was not named this time. */
const judgesAlone = (id: string): boolean =>
  (rules.find((rule) => rule.id === id)?.check.length ?? 0) < 2;

const own = 'disable-has-reason';

function describeIdle(
  { at }: Disable,
  { id, settings }: { readonly id: string; readonly settings: RuleSettings },
): Finding[] {
  const severity = settings.get(own) ?? 'error';
  if (severity === 'off') return [];
  return [
    {
      ...at,
      rule: own,
      severity,
      message: `Expected a comment that lets a finding of ${id} pass, found none to let pass.`,
      hint: 'Remove the rule from the comment, or move the comment right above the line.',
    },
  ];
}
