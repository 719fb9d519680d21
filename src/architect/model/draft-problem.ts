import { toLine } from '../../spec/text.ts';
import type { Severity } from '../../rules/rule.ts';
import { propertiesOf, sectionNames, type SectionName } from './draft-sections.ts';
import type { PlacedFinding } from './sections-to-mend.ts';

type Problem = {
  readonly message: string;
  readonly hint: string;
  /** Where in a draft or a specification it was found, such as `steps.3.id` or `plan.0.id`; unknown without it. */
  readonly pointer?: string;
};

/** Stands for the whole document: what code left out of it has no line in it. */
const wholeDocument = { line: 1, column: 1, endLine: 1, endColumn: 1 } as const;
/** Long enough to recognise a value, short enough for one line of a report. */
const longestShown = 80;

/** A reference of a draft that leads nowhere; the document stays true without it. */
export const describeBrokenReference = (problem: Problem): PlacedFinding =>
  describe('draft-reference', 'warning', problem);

/** Content of a draft that cannot stand in a specification and was left out of it. */
export const describeLostContent = (problem: Problem): PlacedFinding =>
  describe('draft-content', 'error', problem);

/** A word of a draft that no list knows, for which one was taken that claims little. */
export const describeGuess = (problem: Problem): PlacedFinding =>
  describe('draft-value', 'warning', problem);

/** A contradiction of the research that a draft decides nowhere. */
export const describeOpenConflict = (problem: Problem): PlacedFinding =>
  describe('conflict-decided', 'error', { ...problem, pointer: 'decisions' });

/** A value as it is shown in a message: on one line, short, in quotation marks. */
export function show(value: string): string {
  const line = toLine(value);
  return `"${line.length > longestShown ? `${line.slice(0, longestShown)}…` : line}"`;
}

function describe(
  rule: string,
  severity: Severity,
  { message, hint, pointer = '' }: Problem,
): PlacedFinding {
  return { ...wholeDocument, rule, severity, message, hint, section: sectionAt(pointer) };
}

/** The section that a place belongs to; a specification has some lists of the first one at its top. */
function sectionAt(pointer: string): SectionName | undefined {
  const [first = ''] = pointer.split('.');
  return sectionNames.find(
    (name) => name === first || propertiesOf[name].some((property) => property === first),
  );
}
