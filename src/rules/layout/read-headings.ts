import { readProse } from '../../markdown/read-prose.ts';
import type { Locale } from '../../locales/locale.ts';
import type { ParsedSpec, Range } from '../../spec/parsed-spec.ts';
import { frontMatterEnd } from './front-matter-end.ts';
import { rangeOfLine } from './range-of-line.ts';

export type Heading = {
  readonly level: number;
  /** As people read it, without the number signs. */
  readonly text: string;
  readonly at: Range;
  /** Which of the four sections a level-2 heading opens, counted from 1. */
  readonly section?: number;
};

/** The four headings as they must stand in a document of this locale. */
export const sectionTitles = (locale: Locale): string[] =>
  locale.sections.map((title, index) => `${index + 1}. ${title}`);

/** Every heading that stands outside of lists and quotes, and the section that it opens. */
export function readHeadings({ blocks, lines, locale }: ParsedSpec): Heading[] {
  const start = frontMatterEnd(lines);
  const words = locale.sections.map(wordsOf);
  return blocks.flatMap((block) => {
    if (block.is !== 'heading' || block.line <= start) return [];
    const { level, line } = block;
    const text = readProse(block.text);
    const section = level === 2 ? recognizeSection(text, words) : undefined;
    return [
      { level, text, at: rangeOfLine(lines, line), ...(section !== undefined && { section }) },
    ];
  });
}

/** A heading counts as a section when its title does, or when its number and half of its words do. */
function recognizeSection(text: string, titles: readonly string[][]): number | undefined {
  const { number = '', title = '' } =
    /^(?:(?<number>\d{1,3})[.)]?\s)?(?<title>.*)$/u.exec(text.trim())?.groups ?? {};
  const words = wordsOf(title);
  const exact = titles.findIndex((known) => known.join(' ') === words.join(' '));
  if (exact !== -1) return exact + 1;
  const numbered = titles[Number(number) - 1];
  if (numbered === undefined) return undefined;
  const shared = numbered.filter((word) => words.includes(word));
  return shared.length * 2 >= numbered.length ? Number(number) : undefined;
}

function wordsOf(title: string): string[] {
  return title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
