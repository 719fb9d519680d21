import { checkSpec } from '../../src/rules/check-spec.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import { renderSpec } from '../../src/spec/render-spec.ts';

/** Milliseconds for each started megabyte. */
const longestPerMegabyte = 1000;
const megabyte = 1024 ** 2;

/** What checking a document did that it never may; nothing when all was well. A crash is thrown. */
export function judgeDocument(text: string): string | undefined {
  const start = process.cpuUsage();
  const parsed = parseSpec(text);
  const findings = checkSpec(parsed, {});
  // The time of the processor: on a machine that others use, the clock tells of them as well.
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  const allowed = longestPerMegabyte * Math.max(1, Math.ceil(text.length / megabyte));
  if (took > allowed) return `it took ${took.toFixed(0)} ms`;
  // What was read can always be written, as the twin of any document is.
  renderSpec(parsed.spec);
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n?|\n/u);
  const outside = findings.find((finding) => !isInside(finding, lines));
  return outside === undefined ? undefined : `${describe(outside)} lies outside of the document`;
}

function isInside(
  { line, column, endLine, endColumn }: Finding,
  lines: readonly string[],
): boolean {
  const [first, last] = [lines[line - 1], lines[endLine - 1]];
  if (first === undefined || last === undefined) return false;
  const isOrdered = endLine > line || (endLine === line && endColumn >= column);
  return (
    isOrdered &&
    column >= 1 &&
    column <= first.length + 1 &&
    endColumn >= 1 &&
    endColumn <= last.length + 1
  );
}

const describe = ({ rule, line, column, endLine, endColumn }: Finding): string =>
  `${rule} at ${line}:${column}-${endLine}:${endColumn}`;
