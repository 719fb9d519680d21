import { diffArrays } from 'diff';
import { parseSpec } from '../../spec/parse-spec.ts';
import type { ParsedSpec } from '../../spec/parsed-spec.ts';
import { judgeDocument } from '../judge-document.ts';
import type { Finding, RuleContext, RuleSettings } from '../rule.ts';
import { replaceLines } from './replace-lines.ts';
import { findHarm, type State } from './try-fix.ts';

/** Lines of a document and what takes their place; counted from 1, both ends included. */
export type Mend = {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
  /** What is found no more when only this is done. */
  readonly fixed: readonly Finding[];
};

type Mending = {
  readonly parsed: ParsedSpec;
  readonly context: RuleContext;
  /** The document with everything mended. */
  readonly mended: ParsedSpec;
};

/** Each is judged as a document of its own; who has more to mend does it at a terminal. */
const mostMends = 20;
/** How many lines may stay as they are between two pieces that become one: a person still sees why. */
const gaps = [0, 3, 30] as const;
/** Lines that may differ before looking for the smallest difference takes longer than it is worth. */
const mostDifferences = 1000;

/**
 * What mending changes, in pieces that are safe each on its own, whichever of them somebody takes over: a
 * piece that makes sense only together with another one, or with a twin that is written anew, is left out.
 */
export function mendApart({ parsed, context, mended }: Mending, settings: RuleSettings): Mend[] {
  const before: State = { parsed, context, judged: judgeDocument(parsed, context) };
  const { findings } = judgeDocument(parsed, context, settings);
  const mends: Mend[] = [];
  let left = listPieces(parsed.lines, mended.lines).slice(0, mostMends);
  // What is no help alone may be the two ends of one move.
  for (const gap of gaps) {
    left = joinNear(left, gap, parsed.lines).filter((piece) => {
      const after = applyTo(before, piece);
      if (after === undefined || findHarm(before, after) !== undefined) return true;
      const fixed = listGone(findings, after.judged.findings);
      if (fixed.length > 0) mends.push({ ...piece, fixed });
      return false;
    });
  }
  return mends.sort((one, other) => one.start - other.start);
}

type Piece = Omit<Mend, 'fixed'>;

function listPieces(before: readonly string[], after: readonly string[]): Piece[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: mostDifferences }) ?? [];
  const pieces: Piece[] = [];
  let line = 1;
  for (const [index, { added, removed, value }] of changes.entries()) {
    const next = changes[index + 1];
    const come = next?.added === true ? next.value : [];
    if (removed) pieces.push({ start: line, end: line + value.length - 1, lines: come });
    else if (added && changes[index - 1]?.removed !== true) {
      pieces.push(insertBefore(line, value, before));
    }
    if (!added) line += value.length;
  }
  return pieces;
}

function insertBefore(line: number, come: readonly string[], before: readonly string[]): Piece {
  const at = Math.max(1, line - 1);
  const kept = before[at - 1] ?? '';
  return { start: at, end: at, lines: line === 1 ? [...come, kept] : [kept, ...come] };
}

/** Pieces with at most so many lines between them become one, which holds these lines too. */
function joinNear(pieces: readonly Piece[], gap: number, lines: readonly string[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last === undefined || piece.start - last.end - 1 > gap) joined.push(piece);
    else {
      const between = lines.slice(last.end, piece.start - 1);
      const together = [...last.lines, ...between, ...piece.lines];
      joined[joined.length - 1] = { start: last.start, end: piece.end, lines: together };
    }
  }
  return joined;
}

/** The twin stays as it is: nobody writes it anew when a suggestion is taken over. */
function applyTo({ parsed, context }: State, { start, end, lines }: Piece): State | undefined {
  const next = [...parsed.lines];
  next.splice(start - 1, end - start + 1, ...lines);
  const text = replaceLines(parsed.text, next);
  if (text === undefined) return undefined;
  const changed = parseSpec(text);
  return { parsed: changed, context, judged: judgeDocument(changed, context) };
}

function listGone(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const left = new Set(after.map(keyOf));
  return before.filter((finding) => !left.has(keyOf(finding)));
}

const keyOf = ({ rule, message }: Finding): string => `${rule} ${message}`;
