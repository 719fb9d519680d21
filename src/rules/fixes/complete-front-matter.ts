import { stringify } from 'yaml';
import { countFrontMatter } from '../../spec/parse/front-matter.ts';
import type { ParsedSpec } from '../../spec/parsed-spec.ts';
import { isPlaceholder, readFact } from '../../spec/parse/read-fact.ts';
import { readHeadings, sectionTitles } from '../layout/read-headings.ts';
import type { Fix } from './fix.ts';

/** States what the document itself tells: the version of its form, its title, and the language of its headings. */
export const completeFrontMatter: Fix = (parsed) => {
  const { lines } = parsed;
  const end = countFrontMatter(lines);
  if (end === 0) return lines;
  const told = readTold(parsed);
  const top = lines.slice(0, end).map((line) => {
    const { key = '', value = '' } = readFact(line) ?? {};
    const fact = told.get(key);
    const isOpen = fact !== undefined && !line.startsWith(' ') && isPlaceholder(value);
    return isOpen ? `${key}: ${fact}` : line;
  });
  const isStated = (key: string): boolean => top.some((line) => line.startsWith(`${key}:`));
  const place = Math.max(1, top.findIndex((line) => line.startsWith('title:')) + 1);
  const locale = told.get('locale');
  const completed = [
    ...top.slice(0, 1),
    ...(isStated('schemaVersion') ? [] : ['schemaVersion: 1']),
    ...top.slice(1, place),
    ...(isStated('locale') || locale === undefined ? [] : [`locale: ${locale}`]),
    ...top.slice(place),
  ];
  const isSame = completed.every((line, index) => line === lines[index]);
  return isSame
    ? 'only the program that wrote the document knows these facts'
    : [...completed, ...lines.slice(end)];
};

/** Each fact as it is written; all four headings in one language leave no doubt of it. */
function readTold(parsed: ParsedSpec): ReadonlyMap<string, string> {
  const { locale } = parsed;
  const headings = readHeadings(parsed);
  const titles = sectionTitles(locale);
  const isTold = titles.every((title) => headings.some(({ text }) => text === title));
  const found = headings.filter(({ level }) => level === 1);
  const title = found.length === 1 ? (found[0]?.text ?? '') : '';
  return new Map([
    ['schemaVersion', '1'],
    ...(isTold ? [['locale', locale.tag] as const] : []),
    ...(title === '' ? [] : [['title', stringify(title, { lineWidth: 0 }).trimEnd()] as const]),
  ]);
}
