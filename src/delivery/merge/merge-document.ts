import { parseSpec } from '../../spec/parse-spec.ts';
import { toLine } from '../../spec/text.ts';
import { findCitedIn } from './find-cited.ts';
import { letterNotes } from './letter-notes.ts';
import { letterUnits } from './letter-units.ts';
import { readMemory, writeMemory } from './memory.ts';
import { findAdded, mergeFrontMatter } from './merge-front-matter.ts';
import { mergeNotes, type MergedNotes } from './merge-notes.ts';
import { mergeUnits, type MergedUnits } from './merge-units.ts';
import { readDocument } from './read-document.ts';

export type Versions = {
  /** What we last wrote there; absent when that is unknown: then all that stands there is a person's. */
  readonly ours?: string | undefined;
  /** What stands there now. */
  readonly theirs: string;
  /** What we want to write now. */
  readonly fresh: string;
};

export type Merged = {
  readonly text: string;
  /** What people changed and what therefore stayed: headings, and labels of footnotes. */
  readonly kept: readonly string[];
};

/**
 * Brings a document up to date without overwriting anybody. The title, what stands below it, each
 * section and each footnote stays as a person left it, or becomes new; what people added stays. A
 * section that a person removed stays away: a deletion is an edit, and a check of the document says
 * what it lacks. The facts in the front matter are always new.
 */
export function mergeDocument({ ours, theirs, fresh }: Versions): Merged {
  const [standing, wanted] = [readDocument(theirs), readDocument(fresh)];
  const before = ours === undefined ? undefined : readDocument(ours);
  const memory = readMemory(standing.frontMatter);
  const lettering = letterNotes({
    ours: before?.notes,
    theirs: standing.notes,
    fresh: wanted.notes,
    cited: findCitedIn(standing.lines, standing.inline),
    freshCited: findCitedIn(wanted.lines, wanted.inline),
    memory,
  });
  const units = mergeUnits({
    ours: before && letterUnits(before),
    theirs: letterUnits(standing),
    lettered: letterUnits(standing, lettering.labels),
    fresh: letterUnits(wanted),
    memory,
  });
  const above = units.all.filter((text) => text !== '');
  const below = units.tail === '' ? [] : [units.tail];
  const body = [...above, ...below].join('\n\n');
  const notes = mergeNotes({ lettering, fresh: wanted.notes, body });
  const added = findAdded(standing.frontMatter, wanted.frontMatter);
  const kept = [...units.kept, ...notes.kept];
  if (kept.length + added.length === 0) return { text: fresh, kept };
  const frontMatter = mergeFrontMatter({
    theirs: standing.frontMatter,
    fresh: wanted.frontMatter,
    title: units.title === undefined ? undefined : titleIn(units.title),
    memory: writeMemory(remember(units, notes)),
  });
  const between = notes.text === '' ? [] : [notes.text];
  return { text: `${[frontMatter, ...above, ...between, ...below].join('\n\n')}\n`, kept };
}

/** Without footnotes before it, what was appended can no longer be told from the unit above it. */
function remember(units: MergedUnits, notes: MergedNotes): string[] {
  const isJoined = notes.text === '' && units.tail !== '' && units.last !== undefined;
  const joined = isJoined ? [units.last] : [];
  return [...new Set([...units.entries, ...joined, ...notes.entries])];
}

const titleIn = (text: string): string | undefined => {
  const title = toLine(parseSpec(text).spec.title);
  return title === '' ? undefined : title;
};
