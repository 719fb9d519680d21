import type { Range } from '../../spec/parsed-spec.ts';

/** The whole of one line, which counts from 1. */
export function rangeOfLine(lines: readonly string[], line: number): Range {
  const text = lines[line - 1] ?? '';
  return { line, column: 1, endLine: line, endColumn: text.length + 1 };
}
