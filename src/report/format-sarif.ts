import { rules } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';
import { shortDigest } from '../spec/short-digest.ts';
import { tool } from '../version.ts';
import type { Report, ReportFile } from './report-file.ts';

/** For code scanning: SARIF 2.1.0, one run, every rule described. */
export function formatSarif({ files }: Report): string {
  const version = tool.slice(tool.indexOf('/') + 1);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'spec-writer',
            version,
            semanticVersion: version,
            rules: rules.map(describeRule),
          },
        },
        // Columns count the units of JavaScript strings.
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(describeFile),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeRule({ id, about, reason, severity, ignores }: (typeof rules)[number]): unknown {
  const leaves = ignores === undefined ? '' : ` Leaves alone: ${ignores}`;
  return {
    id,
    shortDescription: { text: about },
    fullDescription: { text: `${about} ${reason}` },
    help: { text: `${reason}${leaves} "spec-writer rules ${id}" explains it.` },
    defaultConfiguration: { level: severity },
  };
}

function describeFile(file: ReportFile): unknown[] {
  const fingerprint = createFingerprints(file);
  return [
    ...file.findings.map((finding) => describeResult(file, finding, fingerprint(finding))),
    ...(file.suppressed ?? []).map((finding) => ({
      ...describeResult(file, finding, fingerprint(finding)),
      suppressions: [{ kind: 'inSource', justification: finding.justification }],
    })),
  ];
}

/** The rule and the words of its line, with a count for each repeat: what stays when lines move. */
function createFingerprints({ lines }: ReportFile): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ rule, line, message }) => {
    const words = (lines?.get(line) ?? message).replace(/\s+/gu, ' ').trim();
    const digest = shortDigest(`${rule}\n${words}`) + shortDigest(`${words}\n${rule}`);
    const count = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, count);
    return `${digest}:${count}`;
  };
}

function describeResult(file: ReportFile, finding: Finding, fingerprint: string): object {
  const { rule, severity, message, hint, line, column, endLine, endColumn } = finding;
  const artifactLocation = { uri: toUri(file.path), uriBaseId: '%SRCROOT%' };
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: severity,
    message: { text: `${message} ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
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
