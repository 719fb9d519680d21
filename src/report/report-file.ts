import type { Mended } from '../mend-spec.ts';
import type { Finding, Severity, Suppressed } from '../rules/rule.ts';

/** One checked document and what was found in it. */
export type ReportFile = {
  readonly path: string;
  readonly findings: readonly Finding[];
  /** What comments of the document let pass; it counts for nothing. */
  readonly suppressed?: readonly Suppressed[];
  /** What was mended before these findings, or would be. */
  readonly mended?: Mended;
  /** The lines of the document that findings begin on, by number. */
  readonly lines?: ReadonlyMap<number, string>;
};
export type Report = { readonly files: readonly ReportFile[] };

/** How many findings of one severity all files have together. */
export function countFindings({ files }: Report, severity: Severity): number {
  return files.reduce(
    (count, { findings }) =>
      count + findings.filter((finding) => finding.severity === severity).length,
    0,
  );
}
