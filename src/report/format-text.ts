import type { Finding } from '../rules/rule.ts';
import { toLine } from '../spec/text.ts';
import { describeMended } from './describe-mended.ts';
import { countNoun } from './count-noun.ts';
import { plain, type Paint } from './paint.ts';
import { countFindings, type Report, type ReportFile } from './report-file.ts';
import { showExcerpt } from './show-excerpt.ts';

/** For people: each finding with its line, a mark below it and its hint, and a last line that counts. */
export function formatText(report: Report, paint: Paint = plain): string {
  const findings = report.files.flatMap((file) =>
    file.findings.map((finding) => describeFinding(file, finding, paint)),
  );
  const mended = describeMended(report, paint);
  return `${findings.join('')}${mended.join('')}${describeCounts(report, paint)}\n`;
}

/** Documents come from strangers: control characters would reach the terminal. */
function describeFinding({ path, lines }: ReportFile, finding: Finding, paint: Paint): string {
  const { line, column, severity, message, rule, hint } = finding;
  const place = paint.strong(`${toLine(path)}:${line}:${column}`);
  const head = `${place} ${paint[severity](severity)} ${toLine(message)} ${paint.faint(`[${rule}]`)}`;
  const text = lines?.get(line);
  const excerpt = text === undefined ? undefined : showExcerpt(text, finding);
  if (excerpt === undefined) return `${head}\n    ${toLine(hint)}\n`;
  const [shown, mark] = excerpt;
  const number = String(line);
  const gutter = ' '.repeat(number.length);
  return [
    head,
    `  ${paint.faint(`${number} |`)} ${shown}`,
    `  ${paint.faint(`${gutter} |`)} ${paint[severity](mark)}`,
    `    ${toLine(hint)}`,
    '',
  ].join('\n');
}

function describeCounts(report: Report, paint: Paint): string {
  const { files } = report;
  const [errors, warnings] = [countFindings(report, 'error'), countFindings(report, 'warning')];
  const mended = files.reduce((count, file) => count + (file.mended?.fixed.length ?? 0), 0);
  const isOnlyShown = files.some((file) => file.mended?.isOnlyShown === true);
  const passed = files.reduce((count, { suppressed = [] }) => count + suppressed.length, 0);
  return [
    errors === 0 ? countNoun(errors, 'error') : paint.error(countNoun(errors, 'error')),
    warnings === 0 ? countNoun(warnings, 'warning') : paint.warning(countNoun(warnings, 'warning')),
    ...(mended === 0 ? [] : [`${mended} ${isOnlyShown ? 'would be mended' : 'mended'}`]),
    ...(passed === 0 ? [] : [`${passed} disabled with a reason`]),
  ].join(', ');
}
