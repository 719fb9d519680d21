import { listFootnotes } from '../layout/read-footnote-labels.ts';
import { orderOfFootnote } from '../layout/order-of-footnote.ts';
import { arrange, findFootnotes, type Stretch } from './layout.ts';
import type { Fix } from './fix.ts';

type Note = { readonly order: number; readonly place: Stretch };

/** Puts the footnotes at the end into their order; labels of another kind, or one that is there twice, leave them as they are. */
export const orderFootnotes: Fix = (parsed) => {
  const { lines } = parsed;
  const start = findFootnotes(parsed);
  const found = listFootnotes(lines).filter(({ line }) => line >= start);
  const notes = found.flatMap(({ label, line }, index): Note[] => {
    const order = orderOfFootnote(label);
    const end = (found[index + 1]?.line ?? lines.length + 1) - 1;
    const place = { from: line - 1, to: withoutBlank(lines, line, end) };
    return order === undefined ? [] : [{ order, place }];
  });
  const isUnique = new Set(notes.map(({ order }) => order)).size === notes.length;
  if (notes.length !== found.length) return 'a footnote has a label that has no place in the order';
  if (!isUnique) return 'a footnote is defined twice';
  const sorted = [...notes].sort((one, other) => one.order - other.order);
  return arrange(
    lines,
    notes.map(({ place }) => place),
    sorted.map(({ place }) => place),
  );
};

function withoutBlank(lines: readonly string[], from: number, to: number): number {
  let end = to;
  while (end > from && (lines[end - 1] ?? '').trim() === '') end -= 1;
  return end;
}
