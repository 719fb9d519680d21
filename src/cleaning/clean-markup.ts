import { cleanHtml } from './clean-html.ts';
import { cleanInline } from './clean-inline.ts';
import { cleanDefinitions, findLabels, type Labels } from './clean-definitions.ts';
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
    if (cleaned === before) break;
  }
  return cleaned;
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
  const lines = text.split(/(?<=\n)/u);
  const regions = findRegions(text);
  const page: Page = {
    labels: findLabels(text),
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

function cleanRegion(shown: string, { is }: Region, page: Page): string {
  const { tally } = page;
  if (page.isSwallowed) return takeOut(shown, 'unclosed-markup', tally);
  if (page.isInFootnote && /^(?: {4}|\t)/u.test(shown)) {
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
