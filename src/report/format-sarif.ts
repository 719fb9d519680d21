import { rules } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';
import type { Report } from './report-file.ts';

/** For code scanning: SARIF 2.1.0, one run, every rule described. */
export function formatSarif({ files }: Report): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'spec-writer', rules: rules.map(describeRule) } },
        // Columns count the units of JavaScript strings.
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(({ path, findings }) =>
          findings.map((finding) => describeResult(path, finding)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeRule({ id, about, reason, severity }: (typeof rules)[number]): unknown {
  return {
    id,
    shortDescription: { text: about },
    fullDescription: { text: `${about} ${reason}` },
    help: { text: reason },
    defaultConfiguration: { level: severity },
  };
}

function describeResult(path: string, finding: Finding): unknown {
  const { rule, severity, message, hint, line, column, endLine, endColumn } = finding;
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: severity,
    message: { text: `${message} ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(path), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
  };
}

/** A relative reference: every segment is encoded, the slashes stay. */
function toUri(path: string): string {
  return path
    .toWellFormed()
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/u, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
