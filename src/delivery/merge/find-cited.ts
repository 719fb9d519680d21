import { readBlocks } from '../../markdown/read-blocks.ts';
import { findCitations } from './citations.ts';
import { findInlineRanges, type LineRange } from './find-inline-ranges.ts';

/** The labels that lines cite where they hold inline Markdown. */
export const findCitedIn = (
  lines: readonly string[],
  ranges: readonly LineRange[],
): ReadonlySet<string> =>
  new Set(
    ranges.flatMap(({ first, end }) => [...findCitations(lines.slice(first, end).join('\n'))]),
  );

/** The labels that a text without front matter cites. */
export const findCited = (text: string): ReadonlySet<string> =>
  findCitedIn(text.split(/\r\n?|\n/u), findInlineRanges(readBlocks(text)));
