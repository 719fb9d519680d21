import { countFrontMatter } from '../../spec/parse/front-matter.ts';
import { readHeadings, sectionTitles } from '../layout/read-headings.ts';
import type { ParsedSpec } from '../../spec/parsed-spec.ts';
import type { Fix } from './fix.ts';

/** States what the document itself tells: the version of its form, and the language of its headings. */
export const completeFrontMatter: Fix = (parsed) => {
  const { lines, spec, locale } = parsed;
  const end = countFrontMatter(lines);
  if (end === 0) return undefined;
  const isStated = (key: string): boolean =>
    lines.slice(0, end).some((line) => line.startsWith(`${key}:`));
  const isLocaleOpen = !isStated('locale') && spec.locale === '' && isTold(parsed);
  const title = lines.slice(0, end).findIndex((line) => line.startsWith('title:'));
  const place = Math.max(1, title + 1);
  return [
    ...lines.slice(0, 1),
    ...(isStated('schemaVersion') ? [] : ['schemaVersion: 1']),
    ...lines.slice(1, place),
    ...(isLocaleOpen ? [`locale: ${locale.tag}`] : []),
    ...lines.slice(place),
  ];
};

/** All four headings in one language leave no doubt. */
function isTold(parsed: ParsedSpec): boolean {
  const titles = sectionTitles(parsed.locale);
  const headings = readHeadings(parsed).map(({ text }) => text);
  return titles.every((title) => headings.includes(title));
}
