import type { ParsedSpec, Range } from '../spec/parsed-spec.ts';

/** Where a text stands inside the place of a value; the whole place when it is written differently there. */
export function locateText(parsed: ParsedSpec, pointer: string, text: string): Range {
  const whole = parsed.at(pointer);
  const line = parsed.lines[whole.line - 1] ?? '';
  const start = whole.column - 1;
  const end = whole.endLine > whole.line ? line.length : whole.endColumn - 1;
  const found = text === '' ? -1 : line.slice(start, end).indexOf(text);
  if (found === -1) return whole;
  const column = whole.column + found;
  return { line: whole.line, column, endLine: whole.line, endColumn: column + text.length };
}
