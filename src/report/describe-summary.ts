import {
  chooseBalanced,
  describeHidden,
  placeFindings,
  type PlacedFinding,
} from './choose-balanced.ts';
import { describePacking } from '../architect/model/packing.ts';
import { escapeCell, escapeCodeCell, escapeLine, escapeProse } from '../markdown/escape-prose.ts';
import { wrapCode } from '../markdown/code-span.ts';
import { renderFence } from '../markdown/fence.ts';
import type { Finding } from '../rules/rule.ts';
import type { Spec } from '../spec/spec.ts';
import { toLine } from '../spec/text.ts';
import type { Skip } from '../trigger/trigger.ts';
import type { WriteResult } from '../write-request.ts';
import { describeSuppressed } from './describe-suppressed.ts';
import { countUsage, describeQuestions } from './describe-writing.ts';
import { measureSpec } from './measure-spec.ts';
import { countFindings, type Report } from './report-file.ts';

/** A summary is to be read; the report file holds everything. */
const mostRows = 40;

/** The job summary of a run that wrote: what came out, what it rests on and what is left to mend. */
export function describeSummary(result: WriteResult): string {
  const { outcome, reason, questions, spec, findings, failure, notices } = result;
  const parts = [
    `## Specification ${outcome}`,
    escapeLine(reason),
    failure === undefined ? '' : escapeLine(failure.hint),
    describePublication(result.publication),
    questions.length === 0 ? '' : escapeBlock(describeQuestions(questions)),
    spec === undefined ? '' : describeSpec(spec),
    describeFindings(findings),
    describeNotices(notices),
    describeShown(result),
    describeFiles(result),
    describeCost(result),
    showUnpublished(result),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** A document that stands on no branch would be lost with the runner; a comment need not hold all of it. */
function showUnpublished({ outcome, text, publication }: WriteResult): string {
  const isLost = outcome === 'failed' || outcome === 'invalid';
  const isOnlyTold = publication !== undefined && publication.branch === undefined;
  if (text === undefined || (!isLost && !isOnlyTold)) return '';
  const fenced = renderFence(text.trimEnd(), 'markdown').join('\n');
  return `<details><summary>The document</summary>\n\n${fenced}\n\n</details>`;
}

/** The job summary of a run that had nothing to do: silence would look like a mistake. */
export const describeSkipSummary = ({ reason }: Skip): string =>
  `## Specification skipped\n\n${escapeLine(reason)}\n`;

/** Where the document arrived, and for every way that was closed what would have opened it. */
function describePublication(publication: WriteResult['publication']): string {
  if (publication === undefined) return '';
  const { pullRequest, compareUrl, comment, stepsDown, keptSections } = publication;
  const lines = [
    pullRequest && `- [Pull request #${pullRequest.number}](${pullRequest.url})`,
    compareUrl && `- [Open the pull request](${compareUrl})`,
    comment && `- [Comment](${comment})`,
    ...keptSections.map((heading) => `- Kept as a person wrote it: ${escapeProse(heading)}`),
    ...stepsDown.map(
      ({ from, reason, remedy }) =>
        `- No ${from}: ${escapeProse(toLine(reason))} **${escapeProse(toLine(remedy))}**`,
    ),
  ];
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
}

/** The job summary of a run that checked. */
export function describeCheckSummary(report: Report, notices: readonly string[] = []): string {
  const rows = report.files.map(({ path, findings }) => {
    const one: Report = { files: [{ path, findings }] };
    const [errors, warnings] = [countFindings(one, 'error'), countFindings(one, 'warning')];
    return `| ${escapeCodeCell(path)} | ${errors} | ${warnings} |`;
  });
  const table = ['| file | errors | warnings |', '| --- | --- | --- |', ...rows].join('\n');
  const passed = describeSuppressed(report);
  const found = describePlaced(report);
  return ['## Specifications checked', table, found, passed, describeNotices(notices)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function describeSpec(spec: Spec): string {
  const { clauses, answered, pins, grounded, decisions, files, steps } = measureSpec(spec);
  const { diagram } = spec.architecture.pattern;
  return [
    `**${escapeProse(spec.title)}**`,
    `| clauses answered | versions with a source | decisions | files | steps |
| --- | --- | --- | --- | --- |
| ${answered} of ${clauses} | ${grounded} of ${pins} | ${decisions} | ${files} | ${steps} |`,
    describeStack(spec),
    describeDecisions(spec),
    diagram === undefined || diagram.includes('```') ? '' : `\`\`\`mermaid\n${diagram}\n\`\`\``,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function describeStack({ architecture }: Spec): string {
  const rows = architecture.techStack.map(({ name, version, evidence }) => {
    const [source] = evidence;
    const place =
      source === undefined ? 'assumed' : escapeCodeCell(`${source.path}:${source.line}`);
    return `| ${escapeCodeCell(name)} | ${escapeCodeCell(version)} | ${place} |`;
  });
  return rows.length === 0 ? '' : describeTable('| technology | version | source |', rows);
}

function describeDecisions({ decisions }: Spec): string {
  const rows = decisions.map(
    ({ topic, decision, reason }) =>
      `| ${escapeCell(topic)} | ${escapeCell(decision)} | ${escapeCell(reason)} |`,
  );
  return rows.length === 0 ? '' : describeTable('| decision on | decided | because |', rows);
}

function describeFindings(findings: readonly Finding[]): string {
  const rows = findings.map(
    ({ severity, line, rule, message, hint }) =>
      `| ${severity} | ${line} | ${escapeCodeCell(rule)} | ${escapeCell(message)} | ${escapeCell(hint)} |`,
  );
  return rows.length === 0
    ? ''
    : describeTable('| severity | line | rule | finding | how to mend it |', rows);
}

/** Of more findings than there is room for, those of many documents and rules are shown. */
function describePlaced(report: Report): string {
  const [only, ...others] = report.files;
  if (only === undefined) return '';
  const all = placeFindings(report);
  const shown = chooseBalanced(all, mostRows);
  const hidden = describeHidden(all, shown, 'the log and the report hold all of them');
  const tables =
    others.length === 0
      ? describeFindings(shown.map(({ finding }) => finding))
      : describeWithFiles(shown);
  return hidden === undefined ? tables : `${tables}\n\n… ${hidden}`;
}

function describeWithFiles(placed: readonly PlacedFinding[]): string {
  const rows = placed.map(
    ({ path, finding: { severity, line, rule, message, hint } }) =>
      `| ${escapeCodeCell(`${path}:${line}`)} | ${severity} | ${escapeCodeCell(rule)} | ${escapeCell(message)} | ${escapeCell(hint)} |`,
  );
  return rows.length === 0
    ? ''
    : describeTable('| file | severity | rule | finding | how to mend it |', rows);
}

function describeTable(header: string, rows: readonly string[]): string {
  const rule = header.replace(/[^|]+/gu, ' --- ');
  const more =
    rows.length > mostRows ? `\n\n… and ${rows.length - mostRows} more in the report.` : '';
  return [header, rule, ...rows.slice(0, mostRows)].join('\n') + more;
}

const describeNotices = (notices: readonly string[]): string =>
  notices.map((notice) => `- ${escapeLine(toLine(notice))}`).join('\n');

/** How much of the research the model was shown, where it was not all. */
const describeShown = ({ packing }: WriteResult): string =>
  packing === undefined ? '' : `Research: ${escapeProse(describePacking(packing))}.`;

function describeFiles({ paths, outcome }: WriteResult): string {
  const { spec, twin, report, answers = [] } = paths;
  const names = [spec, twin, report, ...answers].filter((path) => path !== undefined);
  if (names.length === 0) return '';
  // An answer that was cut or refused became no document, and stands nowhere else.
  const isAlone = answers.length > 0 && (outcome === 'failed' || outcome === 'invalid');
  const kept = `What the model answered was paid for and stands only in ${answers.map(wrapCode).join(', ')}: a runner deletes it with the job, unless a step that runs always uploads it.`;
  return [`Files: ${names.map(wrapCode).join(', ')}`, ...(isAlone ? [kept] : [])].join('\n\n');
}

function describeCost({ usage, model }: WriteResult): string {
  return usage.requests === 0 ? '' : `${escapeProse(model)}: ${countUsage(usage)}.`;
}

const escapeBlock = (text: string): string => text.split('\n').map(escapeLine).join('  \n');
