import {
  chooseBalanced,
  describeHidden,
  placeFindings,
  type PlacedFinding,
} from './choose-balanced.ts';
import { countSuppressed } from './describe-suppressed.ts';
import type { Report } from './report-file.ts';
import { workflowCommand } from './workflow-command.ts';

/** GitHub shows ten annotations of each severity a step and drops the rest without a word. */
export const mostOfEach = 10;

/** For a runner's log: annotations beside the lines, and a notice that counts what did not fit. */
export function formatGithub(report: Report): string {
  const all = placeFindings(report);
  const shown = chooseAnnotated(all);
  const hidden = describeHidden(all, shown, 'the report holds all of them');
  const passed = report.files.some(({ suppressed = [] }) => suppressed.length > 0);
  const notices = [
    ...(hidden === undefined ? [] : [hidden]),
    ...(passed ? [`${countSuppressed(report)}.`] : []),
  ];
  const commands = [
    ...shown.map(annotate),
    ...notices.map((notice) => workflowCommand('notice', { title: 'spec-writer' }, notice)),
  ];
  return commands.map((command) => `${command}\n`).join('');
}

/** The errors and then the warnings that GitHub has room for. */
export const chooseAnnotated = (all: readonly PlacedFinding[]): PlacedFinding[] =>
  (['error', 'warning'] as const).flatMap((severity) =>
    chooseBalanced(
      all.filter(({ finding }) => finding.severity === severity),
      mostOfEach,
    ),
  );

function annotate({ path, finding }: PlacedFinding): string {
  const { line, endLine, column, endColumn, severity, rule, message, hint } = finding;
  // The runner refuses columns of an annotation that spans lines.
  const columns = line === endLine ? { col: column, endColumn } : {};
  return workflowCommand(
    severity,
    { file: path, line, endLine, ...columns, title: rule },
    `${message}\n${hint}`,
  );
}
