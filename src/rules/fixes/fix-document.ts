import type { Block } from '../../markdown/block.ts';
import { findDifferences } from '../../spec/find-differences.ts';
import { parseSpec } from '../../spec/parse-spec.ts';
import type { ParsedSpec } from '../../spec/parsed-spec.ts';
import { isTwinOf, writeTwin } from '../../spec/twin.ts';
import type { Judged } from '../disables/apply-disables.ts';
import { rules } from '../index.ts';
import { judgeDocument } from '../judge-document.ts';
import type { Finding, Rule, RuleContext, RuleSettings } from '../rule.ts';
import { keepsWords } from './keeps-words.ts';
import { meaningOf } from './meaning-of.ts';
import { replaceLines } from './replace-lines.ts';

export type FixedDocument = {
  readonly parsed: ParsedSpec;
  /** With the twin that belongs to the mended document. */
  readonly context: RuleContext;
  /** What was found before and is found no more. */
  readonly fixed: readonly Finding[];
};

/** One state of the document, judged by every rule at its own severity, so that no setting hides a loss. */
type State = {
  readonly parsed: ParsedSpec;
  readonly context: RuleContext;
  readonly judged: Judged;
};
type Mended = Rule & Required<Pick<Rule, 'fix'>>;

/** A fix may make room for another one; each of them removes findings, so few rounds are enough. */
const mostRounds = 20;

/** Mends a document as far as there is one safe answer, and says what is mended. */
export function fixDocument(
  parsed: ParsedSpec,
  context: RuleContext,
  settings: RuleSettings,
): FixedDocument {
  const unchanged = { parsed, context, fixed: [] };
  if (parsed.blocks.some(isOpenFence)) return unchanged;
  const fixable = rules.filter(
    (rule): rule is Mended => rule.fix !== undefined && settings.get(rule.id) !== 'off',
  );
  const start: State = { parsed, context, judged: judgeDocument(parsed, context) };
  let state = start;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = fixable.reduce(applyFix, state);
    if (next === state) break;
    state = next;
  }
  if (state === start) return unchanged;
  const before = judgeDocument(parsed, context, settings).findings;
  const after = judgeDocument(state.parsed, state.context, settings).findings;
  return { ...state, fixed: findFixed(before, after) };
}

/** An open fence swallows what stands below, so that nothing is where it seems to be. */
function isOpenFence(block: Block): boolean {
  if (block.is === 'list') return block.items.some(({ blocks }) => blocks.some(isOpenFence));
  if (block.is === 'quote') return block.blocks.some(isOpenFence);
  return block.is === 'code' && block.fenced && !block.closed;
}

/** The state after one fix; the same one where it does not help, or would cost anything else. */
function applyFix(state: State, rule: Mended): State {
  const { parsed, context, judged } = state;
  const isOwn = (finding: Finding): boolean => finding.rule === rule.id;
  // What a person let pass with a reason is meant.
  if (!judged.findings.some(isOwn) || judged.suppressed.some(isOwn)) return state;
  const lines = rule.fix(parsed, context);
  const text = lines && replaceLines(parsed.text, lines);
  if (text === undefined || text === parsed.text) return state;
  const next = judge(parseSpec(text), state);
  return isGain(state, next, rule) ? next : state;
}

/** The twin follows the document only where it said the same before. */
function judge(parsed: ParsedSpec, { parsed: old, context }: State): State {
  const follows = isTwinOf(old.spec, context.twin);
  const known = follows ? { ...context, twin: writeTwin(parsed.spec) } : context;
  return { parsed, context: known, judged: judgeDocument(parsed, known) };
}

function isGain(before: State, after: State, { id }: Rule): boolean {
  const [old, found] = [countByRule(before.judged), countByRule(after.judged)];
  return (
    (found.get(id) ?? 0) < (old.get(id) ?? 0) &&
    [...found].every(([rule, count]) => count <= (old.get(rule) ?? 0)) &&
    keepsWords(before.parsed.lines, after.parsed.lines) &&
    findDifferences(meaningOf(before.parsed.spec), meaningOf(after.parsed.spec)).length === 0
  );
}

function countByRule({ findings }: Judged): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** As many findings of each rule as there are fewer now, those first that are worded like none that is left. */
function findFixed(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const left = new Set(after.map(({ rule, message }) => `${rule} ${message}`));
  return rules.flatMap(({ id }) => {
    const own = before.filter(({ rule }) => rule === id);
    const gone = own.length - after.filter(({ rule }) => rule === id).length;
    const isLeft = ({ message }: Finding): boolean => left.has(`${id} ${message}`);
    const ranked = [...own.filter((finding) => !isLeft(finding)), ...own.filter(isLeft)];
    return ranked.slice(0, Math.max(0, gone));
  });
}
