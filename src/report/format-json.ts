import { countFindings, type Report } from './report-file.ts';

/** For programs: a stable shape that `schemaVersion` counts. */
export function formatJson(report: Report): string {
  const files = report.files.map(({ path, findings }) => ({
    path,
    valid: findings.every(({ severity }) => severity !== 'error'),
    diagnostics: findings.map(
      ({ rule, severity, message, hint, line, column, endLine, endColumn }) => ({
        rule,
        severity,
        message,
        hint,
        line,
        column,
        endLine,
        endColumn,
      }),
    ),
  }));
  const errors = countFindings(report, 'error');
  const warnings = countFindings(report, 'warning');
  return `${JSON.stringify({ schemaVersion: 1, files, errors, warnings }, null, 2)}\n`;
}
