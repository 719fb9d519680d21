import { locales } from '../../locales/index.ts';
import type { ParsedSpec } from '../../spec/parsed-spec.ts';
import { readHeadings } from '../layout/read-headings.ts';
import type { Unit } from './list-units.ts';
import { wordsOf } from './words-of.ts';

/**
 * Whether a text stands where the document is read. What stands below a heading or in a part that is
 * a finding itself is not reported again, and neither are footnotes, which have rules of their own.
 */
export function createPlaceJudge(parsed: ParsedSpec): (unit: Unit) => boolean {
  const headings = readHeadings(parsed).filter(({ level }) => level <= 2);
  const labels = [...parsed.parts, ...parsed.phases]
    .map(({ at }) => at.line)
    .sort((left, right) => left - right);
  const headingLines = headings.map(({ at }) => at.line);
  const reported = listReportedLabels(parsed);
  const drafts = new Set(locales.map(({ offlineDraft }) => wordsOf(offlineDraft).join(' ')));
  const tree = parsed.at('architecture.structure.files');
  const leadsIn = (unit: Unit): boolean =>
    isIntroduction(unit) || drafts.has(wordsOf(unit.text).join(' '));
  const isElsewhere = ({ text, line, from }: Unit): boolean =>
    (from === 'prose' && footnote.test(text)) || (line >= tree.line && line <= tree.endLine);
  return (unit) => {
    const heading = headings[countUpTo(headingLines, unit.line) - 1];
    if (heading === undefined || isElsewhere(unit)) return false;
    if (heading.section === undefined) return heading.level === 1 && !leadsIn(unit);
    const label = labels[countUpTo(labels, unit.line) - 1] ?? 0;
    return label <= heading.at.line ? !leadsIn(unit) : !reported.has(label);
  };
}

/** How many of some ascending numbers are not above a limit. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const footnote = /^\[\^[^\][\s]{1,200}\]:/u;

/** A sentence that leads in names nothing that could be built: no code, no number, no proper name. */
const isIntroduction = ({ text, from }: Unit): boolean =>
  from === 'prose' && !/[`\p{N}]|(?<=[\p{Ll}\p{N},;:] )\p{Lu}/u.test(text);

/** The lines of labels whose part could not be read, or stands there a second time. */
function listReportedLabels({ parts, unreadable }: ParsedSpec): Set<number> {
  const seen = new Set<string>();
  const again = parts.filter(({ name }) => seen.has(name) || !seen.add(name));
  const unread = unreadable.filter(({ what }) => what === 'part' || what === 'tree');
  const owners = unread.map(({ at }) => parts.findLast((part) => part.at.line <= at.line)?.at.line);
  return new Set([
    ...again.map(({ at }) => at.line),
    ...owners.filter((line) => line !== undefined),
  ]);
}
