import { partNames, type ParsedSpec, type Part } from '../../spec/parsed-spec.ts';
import { partSections } from '../layout/part-sections.ts';
import { readHeadings } from '../layout/read-headings.ts';
import { arrange, findHindrance, readStretches, type Stretch } from './layout.ts';
import type { Fix } from './fix.ts';

type Placed = { readonly part: Part; readonly place: Stretch };

/** Puts each part into its section, one at a time, and the parts of a section into their order. */
export const orderParts: Fix = (parsed) => {
  const hindrance = findHindrance(parsed);
  if (hindrance !== undefined) return hindrance;
  const places = readStretches(
    parsed,
    parsed.parts.map(({ at }) => at.line),
  );
  const placed = parsed.parts.flatMap((part, index): Placed[] => {
    const place = places[index];
    return place === undefined ? [] : [{ part, place }];
  });
  const stray = placed.find(({ part }) => part.section !== partSections[part.name]);
  if (stray !== undefined) return bringHome(stray, placed, parsed);
  const sorted = [...placed].sort((one, other) => orderOf(one) - orderOf(other));
  return arrange(
    parsed.lines,
    placed.map(({ place }) => place),
    sorted.map(({ place }) => place),
  );
};

/** Parts are named in the order of the sections too. */
const orderOf = ({ part }: Placed): number => partNames.indexOf(part.name);

function bringHome(
  stray: Placed,
  placed: readonly Placed[],
  parsed: ParsedSpec,
): readonly string[] | string {
  const section = partSections[stray.part.name];
  const heading = readHeadings(parsed).find((each) => each.section === section);
  if (heading === undefined) return `section ${section} is missing`;
  const family = placed.filter(({ part }) => part.section === section);
  const next = family.find((each) => orderOf(each) > orderOf(stray));
  const target = next?.place.from ?? family.at(-1)?.place.to ?? heading.at.line;
  const { lines } = parsed;
  const { from, to } = stray.place;
  let end = to;
  while (end < lines.length - 1 && lines[end]?.trim() === '') end += 1;
  const own = lines.slice(from, to);
  const moved = next === undefined ? ['', ...own] : [...own, ''];
  const rest = lines.map((line, index) => (index >= from && index < end ? undefined : line));
  const kept = (part: readonly (string | undefined)[]): string[] =>
    part.filter((line) => line !== undefined);
  return [...kept(rest.slice(0, target)), ...moved, ...kept(rest.slice(target))];
}
