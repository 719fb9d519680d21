import { readBlocks } from '../../markdown/read-blocks.ts';
import { countFrontMatter } from '../../spec/parse/front-matter.ts';
import { findCited } from '../merge/find-cited.ts';
import { readDocument } from '../merge/read-document.ts';
import { countCharacters } from './length.ts';
import { listParts, type Part } from './list-parts.ts';
import { neutraliseMarkdown } from './neutralise-markdown.ts';

/** As much of a document as has room, always whole parts. */
export type FittedDocument = {
  readonly text: string;
  /** The names of the sections and parts that have no room, in order. */
  readonly missing: readonly string[];
};

/**
 * A document as it can be shown inside a comment: without its front matter, with nothing live in it,
 * and with the footnotes that its sections cite. Whole sections come first; what room they leave is
 * for the parts of the others, down to the entries of a part: a flow, a step, a data structure.
 */
export function fitDocument(written: string, room: number): FittedDocument {
  const whole = neutraliseMarkdown(withoutFrontMatter(written)).trim();
  if (countCharacters(whole) <= room) return { text: whole, missing: [] };
  const { sections, notes } = readPage(whole);
  const space: Space = { left: room, cited: new Set(), notes };
  const fitted = sections.map(({ text }): Fitted | undefined => takeWhole(text, space));
  for (const [index, { text }] of sections.entries()) {
    fitted[index] ??= takeParts(readSection(text), space, mostDepth);
  }
  const missing = sections.flatMap(({ name }, index) => {
    const left = fitted[index]?.missing;
    return left === undefined ? [name] : left.map((part) => [name, part].join(' › '));
  });
  const shown = fitted.flatMap((section) => (section === undefined ? [] : [section.text.trim()]));
  const used = [...notes].flatMap(([key, text]) => (space.cited.has(key) ? [text] : []));
  const text = [...shown, used.join('\n')].filter((part) => part !== '').join('\n\n');
  return { text, missing: missing.filter((name) => name !== '') };
}

/** What is left, and the footnotes that take part of it already. */
type Space = {
  left: number;
  cited: ReadonlySet<string>;
  readonly notes: ReadonlyMap<string, string>;
};

type Fitted = { readonly text: string; readonly missing: readonly string[] };

/** From a section to its parts, and from these to their entries. */
const mostDepth = 2;

function takeWhole(text: string, space: Space): Fitted | undefined {
  const { cited, notes } = space;
  const added = [...findCited(text)].filter((key) => notes.has(key) && !cited.has(key));
  const size = countCharacters([text, ...added.map((key) => notes.get(key) ?? '')].join('\n\n'));
  if (size + 2 > space.left) return undefined;
  space.left -= size + 2;
  space.cited = new Set([...cited, ...added]);
  return { text, missing: [] };
}

type Opened = { readonly lead: string; readonly parts: readonly Part[] };

/** The opening words with the parts that have room; nothing where none has. */
function takeParts({ lead, parts }: Opened, space: Space, depth: number): Fitted | undefined {
  const before = { ...space };
  if (parts.length === 0 || takeWhole(lead, space) === undefined) return undefined;
  const fitted = parts.map(({ name, text, open }) => {
    const whole = takeWhole(text, space);
    const taken = whole ?? (depth > 1 ? takeParts(open(), space, depth - 1) : undefined);
    const missing = taken?.missing.map((inner) => [name, inner].join(' › ')) ?? [name];
    return { text: taken?.text, missing };
  });
  const shown = fitted.flatMap(({ text }) => text ?? []);
  if (shown.length === 0) {
    Object.assign(space, before);
    return undefined;
  }
  return { text: [lead, ...shown].join('\n'), missing: fitted.flatMap(({ missing }) => missing) };
}

function readSection(text: string): Opened {
  const lines = text.split('\n');
  return listParts(lines, { first: 0, end: lines.length, blocks: readBlocks(text) });
}

function withoutFrontMatter(written: string): string {
  const lines = written.replace(/^\ufeff/u, '').split(/\r\n?|\n/u);
  return lines.slice(countFrontMatter(lines)).join('\n');
}

type Page = {
  readonly sections: readonly { readonly name: string; readonly text: string }[];
  /** The definitions of footnotes by their labels; the first of a label counts. */
  readonly notes: ReadonlyMap<string, string>;
};

function readPage(whole: string): Page {
  const { units, lines, notes } = readDocument(whole);
  const sections = units.map((unit) => ({
    name: unit.name,
    text: unit.lines
      .map((line) => lines[line] ?? '')
      .join('')
      .trim(),
  }));
  return {
    sections: sections.filter(({ text }) => text !== ''),
    notes: firstOf(notes),
  };
}

function firstOf(notes: readonly { readonly key: string; readonly text: string }[]): Page['notes'] {
  const first = new Map<string, string>();
  for (const { key, text } of notes) if (!first.has(key)) first.set(key, text.trimEnd());
  return first;
}
