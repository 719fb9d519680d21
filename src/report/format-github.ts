import type { Finding, Severity } from '../rules/rule.ts';
import type { Report } from './report-file.ts';
import { workflowCommand } from './workflow-command.ts';

/** GitHub shows ten annotations of each severity a step and drops the rest without a word. */
const mostOfEach = 10;

type Placed = { readonly path: string; readonly finding: Finding };

/** For a runner's log: annotations beside the lines, and a notice that counts what did not fit. */
export function formatGithub({ files }: Report): string {
  const placed = files.flatMap(({ path, findings }) =>
    findings.map((finding) => ({ path, finding })),
  );
  const errors = placed.filter(({ finding }) => finding.severity === 'error');
  const warnings = placed.filter(({ finding }) => finding.severity === 'warning');
  const hidden = [
    ...countHidden(errors.length, 'error'),
    ...countHidden(warnings.length, 'warning'),
  ];
  const commands = [
    ...errors.slice(0, mostOfEach).map(annotate),
    ...warnings.slice(0, mostOfEach).map(annotate),
    ...(hidden.length === 0
      ? []
      : [
          workflowCommand(
            'notice',
            { title: 'spec-writer' },
            `${hidden.join(' and ')} not shown here; the report holds all of them.`,
          ),
        ]),
  ];
  return commands.map((command) => `${command}\n`).join('');
}

function countHidden(count: number, severity: Severity): string[] {
  const more = count - mostOfEach;
  if (more <= 0) return [];
  return [`${more} more ${more === 1 ? severity : `${severity}s`}`];
}

function annotate({ path, finding }: Placed): string {
  const { line, endLine, column, endColumn, severity, rule, message, hint } = finding;
  // The runner refuses columns of an annotation that spans lines.
  const columns = line === endLine ? { col: column, endColumn } : {};
  return workflowCommand(
    severity,
    { file: path, line, endLine, ...columns, title: rule },
    `${message}\n${hint}`,
  );
}
