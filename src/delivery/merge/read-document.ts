import type { Block } from '../../markdown/block.ts';
import { countFrontMatter } from '../../spec/parse/front-matter.ts';
import { readOutline } from '../../spec/parse/outline.ts';
import { proseOf } from '../../spec/parse/slice.ts';
import { openWords } from '../../spec/parse/words.ts';
import { parseSpec } from '../../spec/parse-spec.ts';
import { findInlineRanges, type LineRange } from './find-inline-ranges.ts';
import { readNotes, type Note } from './read-notes.ts';

/** What stays or goes as a whole, by the numbers of its lines. */
export type Unit = {
  /** `title`, `lead` below it, `section-1` to `section-4`, `extra-1` … for what only people add, `tail`. */
  readonly key: string;
  /** As people know it. */
  readonly name: string;
  readonly lines: readonly number[];
};

/** A document as it is merged: its lines with their ends, counted from 0, and what they belong to. */
export type ReadDocument = {
  readonly lines: readonly string[];
  /** Between the fences. */
  readonly frontMatter: readonly string[];
  readonly units: readonly Unit[];
  readonly notes: readonly Note[];
  /** Where footnotes can be cited. */
  readonly inline: readonly LineRange[];
  /** What ends a fence or a comment that was left open, so that nothing behind it is swallowed. */
  readonly closing: string;
};

const lineWithEnd = /[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/gu;

/** Splits a document into what is merged; it reads sections as the parser does, and never throws. */
export function readDocument(written: string): ReadDocument {
  const text = written.replace(/^\ufeff/u, '');
  const lines = text.match(lineWithEnd) ?? [];
  const parsed = parseSpec(text);
  const top = countFrontMatter(parsed.lines);
  const inline = findInlineRanges(parsed.blocks);
  const notes = readNotes(lines, parsed.blocks);
  const heads = readHeads(parsed);
  return {
    lines,
    frontMatter: lines.slice(1, Math.max(1, top - 1)),
    units: divideUnits({ first: top, last: lines.length }, heads, notes),
    notes,
    inline,
    closing: findClosing(parsed.blocks.at(-1), lines),
  };
}

type Head = {
  readonly key: string;
  readonly name: string;
  readonly first: number;
  /** The line behind the heading. */
  readonly below: number;
};

/** The headings that begin a unit: the title, and everything on level 1 and 2 behind it. */
function readHeads({ blocks, locale }: ReturnType<typeof parseSpec>): Head[] {
  const { title, headings } = readOutline(blocks, openWords(locale));
  const known = new Map(
    headings.map(({ label, section }) => [
      label.line,
      { name: proseOf(label), wanted: section === undefined ? 'extra' : `section-${section}` },
    ]),
  );
  if (title !== undefined) known.set(title.line, { name: proseOf(title), wanted: 'title' });
  const seen = new Set<string>();
  return blocks.flatMap((block) => {
    if (block.is !== 'heading' || block.level > 2) return [];
    const { name, wanted } = known.get(block.line) ?? { name: '', wanted: 'extra' };
    // A title below other headings is one that a person added.
    const isPlaced = wanted !== 'extra' && (wanted !== 'title' || seen.size === 0);
    const key = isPlaced && !seen.has(wanted) ? wanted : `extra-${seen.size}`;
    seen.add(key);
    return [{ key, name, first: block.line - 1, below: block.endLine }];
  });
}

type Span = { readonly first: number; readonly last: number };

function divideUnits(
  { first, last }: Span,
  heads: readonly Head[],
  notes: readonly Note[],
): Unit[] {
  const noted = new Set(notes.flatMap((note) => numbersIn(note.first, note.end)));
  const tailStart = findTailStart(notes);
  const unit = (key: string, name: string, span: Span): Unit => ({
    key,
    name,
    lines: numbersIn(span.first, span.last).filter((line) => !noted.has(line)),
  });
  const [opening] = heads;
  const isTitled = opening?.key === 'title';
  const leadStart = isTitled ? opening.below : first;
  const sections = isTitled ? heads.slice(1) : heads;
  const leadEnd = sections[0]?.first ?? last;
  const spans = [
    ...(isTitled ? [{ key: 'title', name: opening.name, first, last: opening.below }] : []),
    { key: 'lead', name: '', first: leadStart, last: leadEnd },
    ...sections.map((head, at) => ({ ...head, last: sections[at + 1]?.first ?? last })),
  ];
  return spans.flatMap(({ key, name, ...span }) => {
    if (tailStart <= span.first || tailStart >= span.last) return [unit(key, name, span)];
    return [
      unit(key, name, { ...span, last: tailStart }),
      unit('tail', '', { ...span, first: tailStart }),
    ];
  });
}

const numbersIn = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);

/** Behind the longest run of footnotes of ours; what people append to a document stands there. */
function findTailStart(notes: readonly Note[]): number {
  let longest = { count: 0, end: Number.POSITIVE_INFINITY };
  let run = { count: 0, end: 0 };
  for (const [index, { first, end, isLettered }] of notes.entries()) {
    const count = notes[index - 1]?.next === first ? run.count : 0;
    run = { count: count + (isLettered ? 1 : 0), end };
    if (run.count > longest.count || longest.end === notes[index - 1]?.end) longest = run;
  }
  return longest.end;
}

function findClosing(last: Block | undefined, lines: readonly string[]): string {
  if (last?.is === 'html') return /^\s*<!--(?![^]*-->)/u.test(last.text) ? '-->' : '';
  if (last?.is !== 'code' || last.closed) return '';
  return /^\s*(`{3,}|~{3,})/u.exec(lines[last.line - 1] ?? '')?.[1] ?? '';
}
