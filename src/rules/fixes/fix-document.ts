import type { Block } from '../../markdown/block.ts';
import type { ParsedSpec } from '../../spec/parsed-spec.ts';
import { rules } from '../index.ts';
import { judgeDocument } from '../judge-document.ts';
import type { Finding, RuleContext, RuleSettings } from '../rule.ts';
import { tryFix, type MendingRule, type State } from './try-fix.ts';

/** A rule of whose findings some are left although code can mend such, and why. */
export type Refusal = { readonly rule: string; readonly why: string };

export type FixedDocument = {
  readonly parsed: ParsedSpec;
  /** With the twin that belongs to the mended document. */
  readonly context: RuleContext;
  /** What was found before and is found no more; at the lines of before. */
  readonly fixed: readonly Finding[];
  readonly refused: readonly Refusal[];
};

/** A fix may make room for another one; each of them removes findings, so few rounds are enough. */
const mostRounds = 20;

/** Mends a document as far as there is one safe answer, and says what is mended and what is not. */
export function fixDocument(
  parsed: ParsedSpec,
  context: RuleContext,
  settings: RuleSettings,
): FixedDocument {
  const fixable = rules.filter(
    (rule): rule is MendingRule => rule.fix !== undefined && settings.get(rule.id) !== 'off',
  );
  const start: State = { parsed, context, judged: judgeDocument(parsed, context) };
  if (parsed.blocks.some(isOpenFence)) return refuseAll(start, fixable);
  let round = runRound(start, fixable);
  for (let count = 1; round.isChanged && count < mostRounds; count += 1) {
    round = runRound(round.state, fixable);
  }
  const { state, refused } = round;
  if (state === start) return { parsed, context, fixed: [], refused };
  const before = judgeDocument(parsed, context, settings).findings;
  const after = judgeDocument(state.parsed, state.context, settings).findings;
  return {
    parsed: state.parsed,
    context: state.context,
    fixed: findFixed(before, after),
    refused,
  };
}

/** An open fence swallows what stands below, so that nothing is where it seems to be. */
function isOpenFence(block: Block): boolean {
  if (block.is === 'list') return block.items.some(({ blocks }) => blocks.some(isOpenFence));
  if (block.is === 'quote') return block.blocks.some(isOpenFence);
  return block.is === 'code' && block.fenced && !block.closed;
}

function refuseAll(
  { parsed, context, judged }: State,
  fixable: readonly MendingRule[],
): FixedDocument {
  const found = new Set(judged.findings.map(({ rule }) => rule));
  const refused = fixable
    .filter(({ id }) => found.has(id))
    .map(({ id }) => ({ rule: id, why: 'a fence is open, so that nothing is where it seems' }));
  return { parsed, context, fixed: [], refused };
}

type Round = {
  readonly state: State;
  readonly refused: readonly Refusal[];
  readonly isChanged: boolean;
};

/** Tries each fix once, one after the other, each on what the one before it left. */
function runRound(start: State, fixable: readonly MendingRule[]): Round {
  const refused: Refusal[] = [];
  let state = start;
  for (const rule of fixable) {
    const attempt = tryFix(state, rule);
    if (attempt === undefined) continue;
    if ('state' in attempt) state = attempt.state;
    else refused.push({ rule: rule.id, why: attempt.why });
  }
  return { state, refused, isChanged: state !== start };
}

/** As many findings of each rule as there are fewer now, those first that are worded like none that is left. */
function findFixed(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const left = new Set(after.map(({ rule, message }) => `${rule} ${message}`));
  const fixed = rules.flatMap(({ id }) => {
    const own = before.filter(({ rule }) => rule === id);
    const gone = own.length - after.filter(({ rule }) => rule === id).length;
    const isLeft = ({ message }: Finding): boolean => left.has(`${id} ${message}`);
    const ranked = [...own.filter((finding) => !isLeft(finding)), ...own.filter(isLeft)];
    return ranked.slice(0, Math.max(0, gone));
  });
  return fixed.sort((one, other) => one.line - other.line || one.column - other.column);
}
