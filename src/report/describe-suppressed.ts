import { escapeCell, escapeCodeCell } from '../markdown/escape-prose.ts';
import type { Suppressed } from '../rules/rule.ts';
import { countNoun } from './count-noun.ts';
import type { Report } from './report-file.ts';

/** A reviewer reads a few; the log and the report hold all of them. */
const mostRows = 40;

type Passed = Suppressed & { readonly path: string };

const listPassed = ({ files }: Report): Passed[] =>
  files.flatMap(({ path, suppressed = [] }) => suppressed.map((each) => ({ ...each, path })));

/** What comments let pass and why, so that a reviewer of a pull request sees it without looking for it. */
export function describeSuppressed(report: Report): string {
  const passed = listPassed(report);
  if (passed.length === 0) return '';
  const rows = passed
    .slice(0, mostRows)
    .map(
      ({ path, line, rule, justification }) =>
        `| ${escapeCodeCell(`${path}:${line}`)} | ${escapeCodeCell(rule)} | ${escapeCell(justification)} |`,
    );
  const more = passed.length > mostRows ? `\n\n… and ${passed.length - mostRows} more.` : '';
  const header = ['| file | rule | why it does not count |', '| --- | --- | --- |'];
  return `${countSuppressed(report)}:\n\n${[...header, ...rows].join('\n')}${more}`;
}

/** `2 findings disabled with a reason`. */
export const countSuppressed = (report: Report): string =>
  `${countNoun(listPassed(report).length, 'finding')} disabled with a reason`;
