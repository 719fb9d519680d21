import type { Finding } from '../rules/rule.ts';
import { countFindings, type Report } from './report-file.ts';

/** For programs: a stable shape that `schemaVersion` counts. */
export function formatJson(report: Report): string {
  const files = report.files.map(({ path, findings, suppressed = [], mended }) => ({
    path,
    valid: findings.every(({ severity }) => severity !== 'error'),
    diagnostics: findings.map(describe),
    ...(suppressed.length > 0 && {
      suppressed: suppressed.map(({ justification, ...finding }) => ({
        ...describe(finding),
        justification,
      })),
    }),
    ...(mended !== undefined && {
      fixed: mended.fixed.map(describe),
      refused: mended.refused.map(({ rule, why }) => ({ rule, why })),
      changed: mended.changes.map((change) => change.path),
    }),
  }));
  const errors = countFindings(report, 'error');
  const warnings = countFindings(report, 'warning');
  return `${JSON.stringify({ schemaVersion: 1, files, errors, warnings }, null, 2)}\n`;
}

const describe = ({
  rule,
  severity,
  message,
  hint,
  line,
  column,
  endLine,
  endColumn,
}: Finding): Finding => ({ rule, severity, message, hint, line, column, endLine, endColumn });
