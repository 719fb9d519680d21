import { countNoun } from '../../report/count-noun.ts';
import { longestRun } from '../../markdown/code-span.ts';
import { escapeCodeCell } from '../../markdown/escape-prose.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Mend } from '../../rules/fixes/mend-apart.ts';
import type { NewRemark } from '../../github.ts';
import { proseOf } from '../text/describe-document.ts';
import { withoutMarkers } from '../text/marker.ts';
import type { Hunk } from './read-hunks.ts';

/** A checked document of a pull request, and what of it the pull request shows. */
export type ReviewedFile = {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly mends: readonly Mend[];
  /** Where remarks may stand; none where the text that was checked is not that of the head. */
  readonly hunks: readonly Hunk[];
};

export type Review = {
  readonly remarks: readonly NewRemark[];
  /** What is said above them. */
  readonly summary: string;
};

/** People read no more remarks than these, and GitHub delays the mails about more. */
const mostRemarks = 20;
/** In characters; a message quotes lines of the document. */
const longestMessage = 600;

/** What a review says: suggestions where one click mends a place, remarks beside the lines that the pull request shows, the rest as numbers. */
export function writeReview(files: readonly ReviewedFile[]): Review | undefined {
  const all = files.flatMap(({ findings }) => findings);
  if (all.length === 0) return undefined;
  const suggested = files.flatMap(suggestEach);
  const told = new Set(suggested.flatMap(({ about }) => about.map(keyOf)));
  const remarked = files.flatMap((file) => remarkEach(file, told));
  const chosen = [...suggested, ...remarked.sort(byWeight)].slice(0, mostRemarks);
  return { remarks: chosen.map(({ remark }) => remark), summary: summarise(all, chosen) };
}

/** What mends was judged on its own, so that its findings are the same and not the very ones. */
const keyOf = ({ rule, message, line }: Finding): string => `${rule} ${line} ${message}`;

type Placed = { readonly about: readonly Finding[]; readonly remark: NewRemark };

const isWithin = (hunks: readonly Hunk[], from: number, to: number): boolean =>
  hunks.some(({ start, end }) => start <= from && to <= end);

function suggestEach({ path, mends, hunks }: ReviewedFile): Placed[] {
  return mends
    .filter(({ start, end }) => isWithin(hunks, start, end))
    .map(({ start, end, lines, fixed }) => ({
      about: fixed,
      remark: {
        path,
        line: end,
        ...(start < end && { startLine: start }),
        body: [...fixed.map(describe), renderSuggestion(lines)].join('\n\n'),
      },
    }));
}

function remarkEach({ path, findings, hunks }: ReviewedFile, told: ReadonlySet<string>): Placed[] {
  return findings
    .filter((finding) => !told.has(keyOf(finding)) && isWithin(hunks, finding.line, finding.line))
    .map((finding) => ({
      about: [finding],
      remark: { path, line: finding.line, body: describe(finding) },
    }));
}

const byWeight = (one: Placed, other: Placed): number => weigh(one) - weigh(other);
const weigh = ({ about }: Placed): number =>
  about.some(({ severity }) => severity === 'error') ? 0 : 1;

/** What was found in a document of others is data: nothing of it is live. */
function describe({ rule, severity, message, hint }: Finding): string {
  const found = proseOf(message, longestMessage);
  return withoutMarkers(
    `**${severity}** (${escapeCodeCell(rule)}): ${found}\n\n${proseOf(hint, longestMessage)}`,
  );
}

/** GitHub takes the lines as they are, so that they are those of the document and not made safe. */
function renderSuggestion(lines: readonly string[]): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [`${fence}suggestion`, ...lines, fence].join('\n');
}

function summarise(all: readonly Finding[], chosen: readonly Placed[]): string {
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const counts = `${countNoun(errors, 'error')} and ${countNoun(all.length - errors, 'warning')}`;
  const told = new Set(chosen.flatMap(({ about }) => about.map(keyOf)));
  const clicks = chosen.filter(({ remark }) => remark.body.includes('`suggestion\n')).length;
  const left = all.filter((finding) => !told.has(keyOf(finding)));
  return [
    `The checks of the specification found ${counts}.`,
    clicks === 0 ? '' : `${countNoun(clicks, 'suggestion')} below can be taken over with a click.`,
    left.length === 0 ? '' : describeLeft(left),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function describeLeft(left: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of left) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const named = [...counts].map(([rule, count]) => `${escapeCodeCell(rule)} ${count}`).join(', ');
  return `${countNoun(left.length, 'more finding')} outside of the lines that this pull request changes, or too many to show (${named}): the summary of the run has them.`;
}
