import { parseSpec } from '../../spec/parse-spec.ts';
import { readRendered, writeRendered } from '../../spec/rendered.ts';
import { toLine } from '../../spec/text.ts';
import { findCitedIn } from './find-cited.ts';
import { letterNotes } from './letter-notes.ts';
import { letterUnits } from './letter-units.ts';
import { findAdded, mergeFrontMatter } from './merge-front-matter.ts';
import { mergeNotes } from './merge-notes.ts';
import { mergeUnits } from './merge-units.ts';
import { readDocument } from './read-document.ts';

export type Versions = {
  /**
   * What stands there now. Its front matter tells what we wrote; where that line is missing, all that
   * stands there is a person's.
   */
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
export function mergeDocument({ theirs, fresh }: Versions): Merged {
  const [standing, wanted] = [readDocument(theirs), readDocument(fresh)];
  const rendered = readRendered(standing.frontMatter);
  const lettering = letterNotes({
    rendered,
    theirs: standing.notes,
    fresh: wanted.notes,
    cited: findCitedIn(standing.lines, standing.inline),
    freshCited: findCitedIn(wanted.lines, wanted.inline),
  });
  const units = mergeUnits({
    rendered,
    theirs: letterUnits(standing),
    lettered: letterUnits(standing, lettering.labels),
    fresh: letterUnits(wanted),
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
    rendered: writeRendered([...readRendered(wanted.frontMatter), ...notes.carried]),
  });
  const between = notes.text === '' ? [] : [notes.text];
  return { text: `${[frontMatter, ...above, ...between, ...below].join('\n\n')}\n`, kept };
}

const titleIn = (text: string): string | undefined => {
  const title = toLine(parseSpec(text).spec.title);
  return title === '' ? undefined : title;
};
