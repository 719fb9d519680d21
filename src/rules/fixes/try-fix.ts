import { findDifferences } from '../../spec/find-differences.ts';
import { parseSpec } from '../../spec/parse-spec.ts';
import type { ParsedSpec } from '../../spec/parsed-spec.ts';
import { isTwinOf, writeTwin } from '../../spec/twin.ts';
import type { Judged } from '../disables/apply-disables.ts';
import { judgeDocument } from '../judge-document.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { keepsWords } from './keeps-words.ts';
import { meaningOf } from './meaning-of.ts';
import { replaceLines } from './replace-lines.ts';

/** One state of the document, judged by every rule at its own severity, so that no setting hides a loss. */
export type State = {
  readonly parsed: ParsedSpec;
  readonly context: RuleContext;
  readonly judged: Judged;
};
export type MendingRule = Rule & Required<Pick<Rule, 'fix'>>;

/** What comes of one fix: another state, or a clause that says why not, or nothing to mend. */
export type Attempt = { readonly state: State } | { readonly why: string } | undefined;

/** Makes one fix, reads the document again and holds it against every rule; it counts only if nothing is lost. */
export function tryFix(state: State, rule: MendingRule): Attempt {
  const { parsed, context, judged } = state;
  const isOwn = ({ rule: id }: { readonly rule: string }): boolean => id === rule.id;
  if (!judged.findings.some(isOwn)) return undefined;
  if (judged.suppressed.some(isOwn))
    return { why: 'a comment of the document lets another finding of this rule pass' };
  const lines = rule.fix(parsed, context);
  if (typeof lines === 'string') return { why: lines };
  const text = replaceLines(parsed.text, lines);
  if (text === parsed.text) return undefined;
  if (text === undefined) return { why: 'the line ends of the document are not all alike' };
  const next = judge(parseSpec(text), state);
  const loss = findLoss(state, next, rule);
  return loss === undefined ? { state: next } : { why: loss };
}

/** The twin follows the document only where it said the same before. */
function judge(parsed: ParsedSpec, { parsed: old, context }: State): State {
  const follows = isTwinOf(old.spec, context.twin);
  const known = follows ? { ...context, twin: writeTwin(parsed.spec) } : context;
  return { parsed, context: known, judged: judgeDocument(parsed, known) };
}

function findLoss(before: State, after: State, { id }: Rule): string | undefined {
  const [old, found] = [countByRule(before.judged), countByRule(after.judged)];
  const isHelp = (found.get(id) ?? 0) < (old.get(id) ?? 0);
  return findGrown(before, after) ?? (isHelp ? findHarm(before, after) : helpless);
}

const helpless = 'as much would be left to mend by hand';

/** It says nothing of a file while a citation of it is stale, and speaks once that is mended: no loss. */
const silentBefore = 'research-is-current';

function findGrown(before: State, after: State): string | undefined {
  const [old, found] = [countByRule(before.judged), countByRule(after.judged)];
  const grown = [...found].find(
    ([rule, count]) => rule !== silentBefore && count > (old.get(rule) ?? 0),
  );
  return grown === undefined ? undefined : `${grown[0]} would find more than before`;
}

/** Why the second state must not take the place of the first one: more is found, words are gone, or it says something else. */
export function findHarm(before: State, after: State): string | undefined {
  const grown = findGrown(before, after);
  if (grown !== undefined) return grown;
  if (!keepsWords(before.parsed.lines, after.parsed.lines)) return 'words would come or go';
  const changed = findDifferences(meaningOf(before.parsed.spec), meaningOf(after.parsed.spec));
  return changed.length === 0 ? undefined : 'the document would say something else';
}

function countByRule({ findings }: Judged): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
