import { readRendered } from '../../spec/rendered.ts';
import { letterUnits } from './letter-units.ts';
import { digestOf } from './letter-notes.ts';
import { isEdited } from './merge-units.ts';
import { readDocument } from './read-document.ts';

/** What people changed in a document of ours: headings, and labels of footnotes; everything where nobody knows. */
export function findEdited(text: string): string[] {
  const document = readDocument(text);
  const rendered = readRendered(document.frontMatter);
  const written = new Set(rendered.values());
  const units = letterUnits(document).filter((unit) => isEdited(unit, rendered));
  const notes = document.notes.filter((note) => !note.isLettered || !written.has(digestOf(note)));
  return [...units.map(({ name, key }) => name || key), ...notes.map(({ key }) => `[^${key}]`)];
}
