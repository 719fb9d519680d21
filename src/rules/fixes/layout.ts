import { readHeadings } from '../layout/read-headings.ts';
import { listFootnotes } from '../layout/read-footnote-labels.ts';
import type { Block } from '../../markdown/block.ts';
import type { ParsedSpec } from '../../spec/parsed-spec.ts';

/** A stretch of lines that moves as a whole, without the blank lines behind it; both indexes count from 0. */
export type Stretch = { readonly from: number; readonly to: number };

/** The stretch that begins at each of these lines, counted from 1, and ends where the next thing begins. */
export function readStretches(parsed: ParsedSpec, starts: readonly number[]): Stretch[] {
  const bounds = listBounds(parsed, starts);
  return starts.map((line) => {
    const next = bounds.find((bound) => bound > line) ?? parsed.lines.length + 1;
    return trim({ from: line - 1, to: stepBack(next - 1, parsed) }, parsed);
  });
}

/** The lines on which something else begins: a heading, a label, the footnotes at the end. */
function listBounds(parsed: ParsedSpec, starts: readonly number[]): number[] {
  const labels = [...parsed.parts, ...parsed.phases].map(({ at }) => at.line);
  const headings = readHeadings(parsed)
    .filter(({ level }) => level <= 2)
    .map(({ at }) => at.line);
  const isSection = starts.every((line) => headings.includes(line));
  const bounds = isSection ? headings : [...headings, ...labels];
  return [...bounds, findFootnotes(parsed)].sort((one, other) => one - other);
}

const trim = ({ from, to }: Stretch, { lines }: ParsedSpec): Stretch => {
  const start = stepBack(from, { lines });
  let end = to;
  while (end > from + 1 && (lines[end - 1] ?? '').trim() === '') end -= 1;
  return { from: start, to: end };
};

/** A remark right above a line goes where the line goes. */
function stepBack(index: number, { lines }: Pick<ParsedSpec, 'lines'>): number {
  let start = index;
  while (start > 0 && /^<!--.*-->\s*$/u.test(lines[start - 1] ?? '')) start -= 1;
  return start;
}

const isDefinition = (block: Block): boolean =>
  block.is === 'paragraph' && /^\[\^[^\][\s]{1,200}\]:/u.test(block.text);

/** The line, counted from 1, from which on there are only footnotes; behind the last line without any. */
export function findFootnotes({ blocks, lines }: ParsedSpec): number {
  const last = blocks.findLastIndex((block) => !isDefinition(block));
  return blocks[last + 1]?.line ?? lines.length + 1;
}

/** What would be taken along by what moves, or left behind; as a clause that says why nothing may move. */
export function findHindrance(parsed: ParsedSpec): string | undefined {
  const end = findFootnotes(parsed);
  const headings = readHeadings(parsed);
  const early = listFootnotes(parsed.lines).find(({ line }) => line < end);
  if (early !== undefined) return `the footnote ${early.label} stands among the sections`;
  const stray = headings.find(({ level, section }) => level === 2 && section === undefined);
  if (stray !== undefined) return `line ${stray.at.line} is a heading of none of the four sections`;
  const titles = headings.filter(({ level }) => level === 1).length;
  if (titles !== 1) return `the document has ${titles === 0 ? 'no title' : 'more than one title'}`;
  const sections = headings.flatMap(({ section }) => (section === undefined ? [] : [section]));
  return (
    describeRepeat('section', sections) ??
    describeRepeat(
      'part',
      parsed.parts.map(({ name }) => parsed.locale.parts[name]),
    ) ??
    describeRepeat(
      'phase',
      parsed.phases.map(({ number }) => number),
    )
  );
}

function describeRepeat(what: string, values: readonly (string | number)[]): string | undefined {
  const repeated = values.find((value, index) => values.indexOf(value) !== index);
  return repeated === undefined ? undefined : `the ${what} ${repeated} is there twice`;
}

/** The lines with stretches in another order; what stands between them stays where it is. */
export function arrange(
  lines: readonly string[],
  places: readonly Stretch[],
  wanted: readonly Stretch[],
): string[] {
  let done = 0;
  const arranged = places.flatMap(({ from, to }, index) => {
    const between = lines.slice(done, from);
    const moved = wanted[index];
    done = to;
    return [...between, ...(moved === undefined ? [] : lines.slice(moved.from, moved.to))];
  });
  return [...arranged, ...lines.slice(done)];
}
