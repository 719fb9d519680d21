import { cleanHtml } from './clean-html.ts';
import { cleanInline } from './clean-inline.ts';
import { cleanDefinitions, footnoteLabel, type Labels } from './clean-definitions.ts';
import { findLabels } from './find-labels.ts';
import { findRegions, type Region } from './markdown-regions.ts';
import type { RemovalTally } from './removal.ts';
import { takeOut } from './take-out.ts';

/** Without one of these nothing in a Markdown text is hidden, and its structure need not be read. */
const mayHide = /<|\]:|!\[|\]\(|%%/u;
/** What is left after one removal may hide something once more; nobody nests this deep by accident. */
const mostPasses = 8;

/** Takes out the markup whose content is not shown on the page, outside of code. */
export function cleanMarkup(text: string, tally: RemovalTally): string {
  if (!mayHide.test(text)) return text;
  // A lone carriage return would join the line feed of a line that is emptied.
  let cleaned = text.replace(/\r(?!\n)/gu, '\n');
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    const before = cleaned;
    cleaned = cleanOnce(before, tally);
    if (cleaned === before) return cleaned;
  }
  // A text that goes on hiding something behind what was taken out was made for that.
  return takeOut(cleaned, 'unclosed-markup', tally);
}

type Page = {
  readonly labels: Labels;
  readonly tally: RemovalTally;
  /** Whether a tag or comment was left open, which hides the rest of the page. */
  isSwallowed: boolean;
  /** Whether a footnote that nothing refers to goes on in indented lines. */
  isInFootnote: boolean;
};

function cleanOnce(text: string, tally: RemovalTally): string {
  const lines = splitLines(text);
  const regions = findRegions(text).flatMap((region) => splitAtFootnotes(region, lines));
  const stretches = regions.flatMap(({ is, start, end }) => {
    const shown = lines.slice(start, end + 1).join('');
    return is === 'text' || is === 'code'
      ? [{ is, text: shown, isIndented: isIndented(shown) }]
      : [];
  });
  const page: Page = {
    labels: findLabels(stretches),
    tally,
    isSwallowed: false,
    isInFootnote: false,
  };
  for (const region of regions) {
    const shown = lines.slice(region.start, region.end + 1).join('');
    const cleaned = cleanRegion(shown, region, page);
    // The lines of the region become one entry, so that those behind it keep their places.
    lines.fill('', region.start, region.end + 1);
    lines[region.start] = cleaned;
  }
  return lines.join('');
}

/** Each line with its end; ten times as fast as a split by a look behind. */
const splitLines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];

/** What goes on with a footnote is indented like code. */
const isIndented = (shown: string): boolean => /^(?: {4}|\t)/u.test(shown);

/** A line that starts a footnote ends the paragraph before it. */
function splitAtFootnotes(region: Region, lines: readonly string[]): Region[] {
  if (region.is !== 'text') return [region];
  const starts = [region.start];
  for (let line = region.start + 1; line <= region.end; line += 1) {
    if (footnoteLabel(lines[line] ?? '') !== undefined) starts.push(line);
  }
  return starts.map((start, index) => ({
    ...region,
    start,
    end: (starts[index + 1] ?? region.end + 1) - 1,
  }));
}

function cleanRegion(shown: string, { is }: Region, page: Page): string {
  const { tally } = page;
  if (page.isSwallowed) return takeOut(shown, 'unclosed-markup', tally);
  if (page.isInFootnote && isIndented(shown)) {
    return takeOut(shown, 'unused-definition', tally);
  }
  page.isInFootnote = false;
  if (is === 'code') return shown;
  if (is === 'diagram') return cleanDiagram(shown, tally);
  if (is === 'html') {
    const { text, isOpen } = cleanHtml(shown, tally);
    page.isSwallowed = isOpen;
    return text;
  }
  const { text, isFootnote } = cleanDefinitions(shown, page.labels, tally);
  page.isInFootnote = isFootnote;
  return cleanInline(text, tally);
}

/** Remarks in a Mermaid diagram are not drawn. */
function cleanDiagram(shown: string, tally: RemovalTally): string {
  return shown.replace(/%%[^\r\n]*/gu, (remark) => takeOut(remark, 'comment', tally));
}
