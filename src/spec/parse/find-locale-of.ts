import { locales } from '../../locales/index.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Block } from '../../markdown/block.ts';

/** Characters in which the labels of a document without front matter are looked for. */
const searched = 100_000;
/** Headings that say enough about the language. */
const counted = 40;

/** The locale whose headings and labels a document uses most; the first one, English, when none. */
export function findLocaleOf(text: string, blocks: readonly Block[]): Locale | undefined {
  const headings = blocks
    .flatMap((block) => (block.is === 'heading' ? [block.text] : []))
    .slice(0, counted);
  const start = text.slice(0, searched);
  const scores = locales.map((locale) => {
    const sections = locale.sections.filter((title) =>
      headings.some((heading) => heading.endsWith(title)),
    );
    const parts = Object.values(locale.parts).filter((label) => start.includes(`**${label}`));
    return sections.length + parts.length;
  });
  return locales[scores.indexOf(Math.max(...scores))];
}
