import { splitCode } from '../markdown/code-span.ts';
import {
  footnoteLabel,
  normaliseLabel,
  skipDefinitions,
  type Labels,
} from './clean-definitions.ts';

/** A stretch of a page; what is indented may go on with the footnote before it. */
export type Stretch = {
  readonly is: 'text' | 'code';
  readonly text: string;
  readonly isIndented: boolean;
};

const label = /\[((?:[^[\]\\]|\\[^]){1,999})\](:?)/gu;

/**
 * Finds the labels that the page shows references to. A definition does not use itself, and what
 * stands in a footnote counts only where the footnote is shown.
 */
export function findLabels(stretches: readonly Stretch[]): Labels {
  const notes = new Map<string, string[]>();
  const open: string[] = [];
  let note: string | undefined;
  for (const { is, text, isIndented } of stretches) {
    if (!isIndented) note = is === 'text' ? footnoteLabel(text) : undefined;
    const known = note === undefined ? open : (notes.get(note) ?? []);
    if (note !== undefined) notes.set(note, known);
    else if (is === 'code') continue;
    const read = note === undefined ? skipDefinitions(text) : text;
    for (const name of readLabels(read)) known.push(name);
  }
  return follow(open, notes);
}

/** Everything that can be reached through footnotes which are shown. */
function follow(open: readonly string[], notes: ReadonlyMap<string, readonly string[]>): Labels {
  const used = new Set(open);
  for (const name of used) {
    for (const next of notes.get(name) ?? []) used.add(next);
  }
  return used;
}

function readLabels(text: string): string[] {
  const shown = splitCode(text).filter(({ is }) => is === 'text');
  return shown.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(label)]
      .filter(([, , colon]) => colon === '')
      .map(([, name = '']) => normaliseLabel(name)),
  );
}
