import { countFrontMatter } from '../../spec/parse/front-matter.ts';
import { findCited } from '../merge/find-cited.ts';
import { readDocument, type Unit } from '../merge/read-document.ts';
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
  const page = readPage(whole);
  const kept: Unit[] = [];
  const missing: string[] = [];
  for (const unit of page.units) {
    if (countCharacters(compose([...kept, unit], page)) <= room) kept.push(unit);
    else missing.push(unit.name);
  }
  return { text: compose(kept, page), missing: missing.filter((name) => name !== '') };
}

function withoutFrontMatter(written: string): string {
  const lines = written.replace(/^\ufeff/u, '').split(/\r\n?|\n/u);
  return lines.slice(countFrontMatter(lines)).join('\n');
}

type Page = {
  readonly units: readonly Unit[];
  readonly textOf: (unit: Unit) => string;
  readonly notes: readonly { readonly key: string; readonly text: string }[];
  readonly citedBy: (text: string) => ReadonlySet<string>;
};

function readPage(text: string): Page {
  const { units, lines, notes } = readDocument(text);
  const texts = new Map(
    units.map((unit) => [
      unit,
      unit.lines
        .map((line) => lines[line] ?? '')
        .join('')
        .trim(),
    ]),
  );
  const cited = new Map<string, ReadonlySet<string>>();
  return {
    units: units.filter((unit) => texts.get(unit) !== ''),
    textOf: (unit) => texts.get(unit) ?? '',
    notes: notes.map(({ key, text }) => ({ key, text: text.trimEnd() })),
    citedBy: (unitText) => {
      const known = cited.get(unitText) ?? findCited(unitText);
      cited.set(unitText, known);
      return known;
    },
  };
}

function compose(units: readonly Unit[], { textOf, notes, citedBy }: Page): string {
  const texts = units.map(textOf);
  const cited = new Set(texts.flatMap((text) => [...citedBy(text)]));
  const used = notes.filter(({ key }) => cited.has(key)).map(({ text }) => text);
  return [...texts, ...(used.length === 0 ? [] : [used.join('\n')])].join('\n\n');
}
