import { toLine } from '../spec/text.ts';
import { countNoun } from './count-noun.ts';
import { countFindings, type Report } from './report-file.ts';

/** For people: one line a finding with its hint below, and a last line that counts. */
export function formatText(report: Report): string {
  const findings = report.files.flatMap(({ path, findings: found }) =>
    // Documents come from strangers: control characters would reach the terminal.
    found.map(
      ({ line, column, severity, message, rule, hint }) =>
        `${toLine(path)}:${line}:${column} ${severity} ${toLine(message)} [${rule}]\n    ${toLine(hint)}\n`,
    ),
  );
  const errors = countFindings(report, 'error');
  const warnings = countFindings(report, 'warning');
  return `${findings.join('')}${countNoun(errors, 'error')}, ${countNoun(warnings, 'warning')}\n`;
}
