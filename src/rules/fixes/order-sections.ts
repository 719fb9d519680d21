import { escapeHeading } from '../../markdown/escape-prose.ts';
import { sectionTitles, readHeadings } from '../layout/read-headings.ts';
import { arrange, findHindrance, readStretches } from './layout.ts';
import type { Fix } from './fix.ts';

/** Puts the sections into their order, and writes a heading to the letter that differs in its number or its case only. */
export const orderSections: Fix = (parsed) => {
  const hindrance = findHindrance(parsed);
  if (hindrance !== undefined) return hindrance;
  const titles = sectionTitles(parsed.locale);
  const lines = [...parsed.lines];
  const sections = readHeadings(parsed).flatMap(({ section, text, at }) => {
    if (section === undefined) return [];
    const title = titles[section - 1] ?? '';
    const isWritten = /^ {0,3}##[ \t]/u.test(lines[at.line - 1] ?? '');
    if (isWritten && text !== title && nameOf(text) === nameOf(title)) {
      lines[at.line - 1] = `## ${escapeHeading(title)}`;
    }
    return [{ section, line: at.line }];
  });
  const places = readStretches(
    parsed,
    sections.map(({ line }) => line),
  );
  const order = sections
    .map(({ section }, index) => ({ section, place: places[index] }))
    .sort((one, other) => one.section - other.section);
  return arrange(
    lines,
    places,
    order.flatMap(({ place }) => place ?? []),
  );
};

/** The words of a heading without its number. */
const nameOf = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\d{1,3}[.)]?\s/u, '')
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';
