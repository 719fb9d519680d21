import type { ParsedSpec } from '../../spec/parsed-spec.ts';

/** Between which lines the tree is drawn: the first one counts from 0, the last one is the one behind. */
export function spanOfTree({ spec, at, lines }: ParsedSpec): readonly [start: number, end: number] {
  if (spec.architecture.structure.files.length === 0) return [0, 0];
  const { line, endLine } = at('architecture.structure.files');
  const isFenced = /^\s*(?:```|~~~)/u.test(lines[line - 1] ?? '');
  return isFenced ? [line, endLine - 1] : [line - 1, endLine];
}
