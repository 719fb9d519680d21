import { readBlocks } from '../../markdown/read-blocks.ts';
import { readProse } from '../../markdown/read-prose.ts';
import { openWords, type Words } from '../../spec/parse/words.ts';
import type { ParsedSpec, Range } from '../../spec/parsed-spec.ts';
import { renderSpec } from '../../spec/render-spec.ts';
import type { Spec } from '../../spec/spec.ts';
import { createPlaceJudge } from './create-place-judge.ts';
import { listUnits, type Unit } from './list-units.ts';
import { pairsOf, pairUp, wordsOf } from './words-of.ts';

export type LostText = { readonly text: string; readonly at: Range };

/** Half of a text may be worded anew, as labels and lists are; what lost more says something else. */
const leastKept = 0.5;

/**
 * What a reader of the document sees and a reader of its twin does not: the parsed specification is
 * written as a document again, and each text of the source must come back in its words.
 */
export function findLostText(parsed: ParsedSpec): LostText[] {
  const rendered = renderSpec(withoutTree(parsed.spec)).split('\n');
  const isSame = compareLines(parsed.lines, rendered);
  // What came back to the letter, as all of a rendered document does, need not be compared by words.
  const changed = listUnits(parsed.blocks).filter((unit) => !isSame(unit));
  if (changed.length === 0) return [];
  const isToBeRead = createPlaceJudge(parsed);
  const words = openWords(parsed.locale);
  const units = listUnits(readBlocks(rendered.join('\n')));
  const texts = new Set(units.map(({ text }) => text));
  let kept: ReadonlySet<string> | undefined;
  return changed.flatMap((unit) => {
    // All of its words came back, so that none of them need be looked at.
    if (texts.has(unit.text) || !isToBeRead(unit)) return [];
    const pairs = pairsOf(withoutLabel(unit, words));
    if (pairs.length === 0) return [];
    kept ??= indexPairs(units);
    return isKept(pairs, kept) ? [] : [{ text: unit.text, at: placeOf(unit, parsed) }];
  });
}

function compareLines(
  lines: readonly string[],
  rendered: readonly string[],
): (unit: Unit) => boolean {
  const written = new Set(rendered);
  return ({ line, endLine }) => {
    for (let at = line; at <= endLine; at += 1) {
      if (!written.has(lines[at - 1] ?? '')) return false;
    }
    return true;
  };
}

/** The tree has rules of its own, and a path of a stranger may be too deep to be drawn. */
const withoutTree = (spec: Spec): Spec => ({
  ...spec,
  architecture: {
    ...spec.architecture,
    structure: { ...spec.architecture.structure, files: [] },
  },
});

const isKept = (pairs: readonly string[], kept: ReadonlySet<string>): boolean =>
  pairs.filter((pair) => kept.has(pair)).length >= pairs.length * leastKept;

function indexPairs(units: readonly Unit[]): Set<string> {
  const pairs = new Set<string>();
  for (const { text } of units) {
    const words = wordsOf(text);
    for (const word of words) pairs.add(word);
    for (const pair of pairUp(words)) pairs.add(pair);
  }
  return pairs;
}

/** A text before a colon, or all of a line. */
const labelled =
  /^(?:\*\*|__|\*|_)?([^:：*`\n]{1,60}?)(?:\*\*|__|\*|_)?(?:[:：](?:\*\*|__|\*|_)?|$)/u;
/** Longer texts before a colon are prose, not labels. */
const longestLabel = 80;

/** Labels come back in the document's own words, whatever they were called; the rest must say something. */
function withoutLabel({ text, from }: Unit, words: Words): string {
  if (from === 'code' || from === 'row') return text;
  const [whole = '', written = ''] = labelled.exec(text.slice(0, longestLabel)) ?? [];
  const label = readProse(written);
  const meaning = words.label(label) ?? words.part(label) ?? words.phase(label);
  const rest = meaning === undefined ? text : text.slice(whole.length);
  return words.isNone(readProse(rest)) ? '' : rest;
}

/** The first line of a text, behind the marks of the lists and quotes around it. */
function placeOf({ line }: Unit, { lines }: ParsedSpec): Range {
  const text = lines[line - 1] ?? '';
  const lead = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?/u.exec(text)?.[0].length ?? 0;
  return { line, column: lead + 1, endLine: line, endColumn: text.length + 1 };
}
