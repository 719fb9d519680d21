import { countFrontMatter } from '../../spec/parse/front-matter.ts';
import { findCited } from '../merge/find-cited.ts';
import { readDocument } from '../merge/read-document.ts';
import { countCharacters } from './length.ts';
import { neutraliseMarkdown } from './neutralise-markdown.ts';

/** As much of a document as has room, always whole sections. */
export type FittedDocument = {
  readonly text: string;
  /** The headings of the sections that have no room, in order. */
  readonly missing: readonly string[];
};

/**
 * A document as it can be shown inside a comment: without its front matter, with nothing live in it,
 * and with the footnotes that its sections cite. A section is shown whole or not at all.
 */
export function fitDocument(written: string, room: number): FittedDocument {
  const whole = neutraliseMarkdown(withoutFrontMatter(written)).trim();
  if (countCharacters(whole) <= room) return { text: whole, missing: [] };
  const { sections, notes } = readPage(whole);
  const shown: string[] = [];
  const cited = new Set<string>();
  const missing: string[] = [];
  let left = room;
  for (const { name, text } of sections) {
    const added = [...findCited(text)].filter((key) => notes.has(key) && !cited.has(key));
    const size =
      countCharacters([text, ...added.map((key) => notes.get(key) ?? '')].join('\n\n')) + 2;
    if (size > left) missing.push(name);
    else {
      left -= size;
      shown.push(text);
      for (const key of added) cited.add(key);
    }
  }
  const used = [...notes].flatMap(([key, text]) => (cited.has(key) ? [text] : []));
  const text = [...shown, used.join('\n')].filter((part) => part !== '').join('\n\n');
  return { text, missing: missing.filter((name) => name !== '') };
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
