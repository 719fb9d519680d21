import { toLine } from '../../spec/text.ts';
import type { Finding, Severity } from '../../rules/rule.ts';

/** Stands for the whole document: what code left out of it has no line in it. */
const wholeDocument = { line: 1, column: 1, endLine: 1, endColumn: 1 } as const;
/** Long enough to recognise a value, short enough for one line of a report. */
const longestShown = 80;

/** A reference of a draft that leads nowhere; the document stays true without it. */
export const describeBrokenReference = (text: { message: string; hint: string }): Finding =>
  describe('draft-reference', 'warning', text);

/** Content of a draft that cannot stand in a specification and was left out of it. */
export const describeLostContent = (text: { message: string; hint: string }): Finding =>
  describe('draft-content', 'error', text);

/** A word of a draft that no list knows, for which one was taken that claims little. */
export const describeGuess = (text: { message: string; hint: string }): Finding =>
  describe('draft-value', 'warning', text);

/** A contradiction of the research that a draft decides nowhere. */
export const describeOpenConflict = (text: { message: string; hint: string }): Finding =>
  describe('conflict-decided', 'error', text);

/** A value as it is shown in a message: on one line, short, in quotation marks. */
export function show(value: string): string {
  const line = toLine(value);
  return `"${line.length > longestShown ? `${line.slice(0, longestShown)}…` : line}"`;
}

function describe(
  rule: string,
  severity: Severity,
  { message, hint }: { message: string; hint: string },
): Finding {
  return { ...wholeDocument, rule, severity, message, hint };
}
