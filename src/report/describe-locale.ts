import { findLocale, locales } from '../locales/index.ts';

/** What a reader of the document must know of its language: nothing, where its own words are there in it. */
export function describeLocale(tag: string): string[] {
  const [language = ''] = tag.trim().toLowerCase().split(/[-_]/u);
  const found = findLocale(tag);
  if (found.tag.toLowerCase().split('-')[0] === language) return [];
  const known = locales.map((locale) => locale.tag).join(', ');
  return [
    `The headings and labels of the document are in ${found.name}, because there are none for the locale ${JSON.stringify(tag)} yet; there are ${known}.`,
  ];
}
