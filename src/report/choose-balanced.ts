import type { Finding } from '../rules/rule.ts';
import type { Report } from './report-file.ts';

/** A finding and the document that it is about. */
export type PlacedFinding = { readonly path: string; readonly finding: Finding };

/** Every finding of a report, beside its document. */
export const placeFindings = ({ files }: Report): PlacedFinding[] =>
  files.flatMap(({ path, findings }) => findings.map((finding) => ({ path, finding })));

/** Choosing looks at all that is left for each place; of more findings the first ones stand for all. */
const mostLookedAt = 20_000;

/**
 * The findings to show where there is room for some: as many documents and as many rules as possible,
 * in the order of the report, instead of twenty findings of one rule.
 */
export function chooseBalanced(
  findings: readonly PlacedFinding[],
  most: number,
): readonly PlacedFinding[] {
  if (findings.length <= most) return findings;
  const left = new Set(findings.slice(0, mostLookedAt));
  const shown = new Map<string, number>();
  const chosen = new Set<PlacedFinding>();
  while (chosen.size < most && left.size > 0) {
    const next = findLeastShown(left, shown);
    if (next === undefined) break;
    left.delete(next);
    chosen.add(next);
    for (const key of keysOf(next)) shown.set(key, (shown.get(key) ?? 0) + 1);
  }
  return findings.filter((finding) => chosen.has(finding));
}

function findLeastShown(
  left: Iterable<PlacedFinding>,
  shown: ReadonlyMap<string, number>,
): PlacedFinding | undefined {
  let best: PlacedFinding | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const finding of left) {
    const count = keysOf(finding).reduce((sum, key) => sum + (shown.get(key) ?? 0), 0);
    if (count >= fewest) continue;
    [best, fewest] = [finding, count];
    if (count === 0) break;
  }
  return best;
}

/** Neither a path nor the id of a rule holds a line break. */
const keysOf = ({ path, finding }: PlacedFinding): string[] => [
  `path\n${path}`,
  `rule\n${finding.rule}`,
];

/** What is not shown, in one sentence: how many, of which rules, in how many documents, and where it stands. */
export function describeHidden(
  all: readonly PlacedFinding[],
  shown: readonly PlacedFinding[],
  elsewhere: string,
): string | undefined {
  const visible = new Set(shown);
  const hidden = all.filter((finding) => !visible.has(finding));
  if (hidden.length === 0) return undefined;
  const counts = (['error', 'warning'] as const)
    .map(
      (severity) =>
        [severity, hidden.filter(({ finding }) => finding.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} more ${severity}${count === 1 ? '' : 's'}`);
  const documents = new Set(hidden.map(({ path }) => path)).size;
  const where = documents === 1 ? '' : ` in ${documents} documents`;
  return `${counts.join(' and ')}${where} not shown here (${countRules(hidden)}); ${elsewhere}.`;
}

/** More names than these do not fit into a line. */
const mostRules = 8;

function countRules(findings: readonly PlacedFinding[]): string {
  const counts = new Map<string, number>();
  for (const { finding } of findings) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  const named = [...counts].sort(([, left], [, right]) => right - left);
  const shown = named.slice(0, mostRules).map(([rule, count]) => `${rule} ${count}`);
  const more = named.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} other rules`] : [])].join(', ');
}
