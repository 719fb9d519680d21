import { readProse } from '../../markdown/read-prose.ts';
import { locales } from '../../locales/index.ts';
import type { Locale } from '../../locales/locale.ts';
import type { ParsedSpec, Range } from '../../spec/parsed-spec.ts';
import { partSections, requiredParts } from './part-sections.ts';
import { rangeOfLine } from './range-of-line.ts';
import { letterPattern } from '../../spec/letter-pattern.ts';

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

/** What was read of a document before: half of the rules ask for its headings. */
const readings = new WeakMap<ParsedSpec, readonly Heading[]>();

/** Every heading that stands outside of lists and quotes, and the section that it opens. */
export function readHeadings(parsed: ParsedSpec): readonly Heading[] {
  const known = readings.get(parsed) ?? readAnew(parsed);
  readings.set(parsed, known);
  return known;
}

function readAnew(parsed: ParsedSpec): Heading[] {
  const { blocks, lines, locale } = parsed;
  titles ??= indexTitles();
  const known = titles;
  const headings = blocks.flatMap((block): Heading[] => {
    if (block.is !== 'heading') return [];
    const { level, line } = block;
    const text = readProse(block.text);
    const section = level === 2 ? recognizeSection(text, known, locale) : undefined;
    return [
      { level, text, at: rangeOfLine(lines, line), ...(section !== undefined && { section }) },
    ];
  });
  return recognizeByParts(headings, parsed);
}

/** Under another title a section is still told by the parts or the phases that stand below it. */
function recognizeByParts(headings: readonly Heading[], parsed: ParsedSpec): Heading[] {
  const taken = new Set(headings.map(({ section }) => section));
  const held = listHeld(headings, parsed);
  return headings.map((heading) => {
    const found = heading.level === 2 ? mostFrequent(held.get(heading) ?? []) : undefined;
    if (found === undefined || heading.section !== undefined || taken.has(found)) return heading;
    taken.add(found);
    return { ...heading, section: found };
  });
}

/** The sections that the parts and phases below each heading belong to. */
function listHeld(
  headings: readonly Heading[],
  { parts, phases }: ParsedSpec,
): Map<Heading, number[]> {
  const labels = [
    // "Out of scope" and the like stand in other documents, too, and tell no section.
    ...parts
      .filter(({ name }) => requiredParts.includes(name))
      .map(({ name, at }) => ({ section: partSections[name], line: at.line })),
    ...phases.map(({ at }) => ({ section: 4, line: at.line })),
  ].sort((left, right) => left.line - right.line);
  const tops = headings.filter(({ level }) => level <= 2);
  const held = new Map<Heading, number[]>();
  let next = 0;
  for (const { section, line } of labels) {
    while ((tops[next]?.at.line ?? Number.POSITIVE_INFINITY) <= line) next += 1;
    const owner = tops[next - 1];
    if (owner !== undefined)
      held.set(owner, [...(held.get(owner) ?? []).slice(0, mostHeld), section]);
  }
  return held;
}

/** A section has a dozen parts and phases; more tell no more. */
const mostHeld = 20;

function mostFrequent(numbers: readonly number[]): number | undefined {
  const count = (wanted: number): number => numbers.filter((number) => number === wanted).length;
  return numbers.toSorted((left, right) => count(right) - count(left))[0];
}

/** Tells the section that a line stands in, by the last heading above it. */
export function createSectionFinder(
  headings: readonly Heading[],
): (line: number) => number | undefined {
  const tops = headings.filter(({ level }) => level <= 2);
  return (line) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle]?.at.line ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return tops[low - 1]?.section;
  };
}

let titles: ReadonlyMap<string, number> | undefined;

/** The title of a section in the wrong language is still that section. */
function indexTitles(): ReadonlyMap<string, number> {
  return new Map(
    locales.flatMap(({ sections }) =>
      sections.map((title, index) => [wordsOf(title).join(' '), index + 1] as const),
    ),
  );
}

/** A heading counts as a section when its title does, or when its number and half of its words do. */
function recognizeSection(
  text: string,
  titles: ReadonlyMap<string, number>,
  locale: Locale,
): number | undefined {
  const { number = '', title = '' } =
    /^(?:(?<number>\d{1,3})[.)]?\s)?(?<title>.*)$/u.exec(text.normalize('NFKC').trim())?.groups ??
    {};
  const words = wordsOf(title);
  const named = titles.get(words.join(' '));
  if (named !== undefined) return named;
  const expected = wordsOf(locale.sections[Number(number) - 1] ?? '');
  const shared = expected.filter((word) => words.includes(word));
  return shared.length > 0 && shared.length * 2 >= expected.length ? Number(number) : undefined;
}

const word = letterPattern(() => /[\p{L}\p{N}]+/gu);

function wordsOf(title: string): string[] {
  const folded = title.normalize('NFKC').toLowerCase();
  return folded.match(word(folded)) ?? [];
}

/** Whether a section is there; where it is not, that is the finding, and not all that it would hold. */
export const hasSection = (parsed: ParsedSpec, number: number): boolean =>
  readHeadings(parsed).some(({ section }) => section === number);
