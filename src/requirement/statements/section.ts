import type { Block } from '../../markdown/block.ts';
import { splitAlias } from '../text/alias.ts';
import { toPlainText } from '../text/plain-text.ts';
import type { HeadingKind, Vocabulary } from '../words/vocabulary.ts';

/** A heading, what it tells of the demands below it, and the blocks up to the next heading. */
export type Section = {
  readonly kind: HeadingKind | 'neutral';
  /** Without number and id; empty before the first heading and for the document's own title. */
  readonly title: string;
  /** The heading names a subject, such as a screen, and not a kind of section, such as "Requirements". */
  readonly isSubject: boolean;
  readonly alias?: string;
  readonly level: number;
  readonly line: number;
  readonly blocks: readonly Block[];
};

type Heading = Extract<Block, { is: 'heading' }>;
type Above = { readonly level: number; readonly kind: Section['kind']; readonly numbered: boolean };

const number = new RegExp(
  [
    String.raw`^[^\p{L}\p{N}]*(?:`,
    String.raw`\p{N}{1,3}(?:[.．]\p{N}{1,3}){1,5}[.)．、:：]?|`,
    String.raw`\p{N}{1,3}[.)．、:：]|`,
    String.raw`\p{N}{1,3}(?=\s+[\p{Lu}\p{Lo}])|`,
    String.raw`[一二三四五六七八九十]{1,3}[、.．]|`,
    String.raw`第[\p{N}一二三四五六七八九十]{1,3}[章节節部]|`,
    String.raw`제\s?\d{1,3}\s?[장절]|`,
    String.raw`[(（][\p{N}一二三四五六七八九十]{1,3}[)）]|`,
    String.raw`\p{Lu}[.)](?=\s)`,
    String.raw`)\s*`,
  ].join(''),
  'u',
);

/** A heading's words without its number, emoji and closing marks. */
export const toHeadingTitle = (heading: string): string =>
  toPlainText(heading)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(number, '')
    .replace(/^[^\p{L}\p{N}`'"“「『(（[<#+-]+|[\s:：*]+$/gu, '');

/** Cuts a document at its headings; what a heading says of its demands holds for the headings below it. */
export function readSections(blocks: readonly Block[], words: Vocabulary): Section[] {
  const start = blocks.findIndex((block) => !isTitle(block));
  const sections: Section[] = [];
  const above: Above[] = [];
  let open: Omit<Section, 'blocks'> = topSection;
  let inside: Block[] = [];
  for (const block of blocks.slice(Math.max(start, 0))) {
    if (block.is !== 'heading') {
      inside.push(block);
      continue;
    }
    sections.push({ ...open, blocks: inside });
    inside = [];
    while ((above.at(-1)?.level ?? 0) >= block.level) above.pop();
    open = openSection(block, above, words);
    above.push({ level: block.level, kind: open.kind, numbered: isNumbered(block) });
  }
  sections.push({ ...open, blocks: inside });
  return sections;
}

/** The document's own title and subtitle tell nothing of the demands below them. */
const isTitle = (block: Block): boolean => block.is === 'heading' && block.level === 1;
const topSection = { kind: 'neutral', title: '', isSubject: false, level: 0, line: 1 } as const;
const isNumbered = ({ text }: Heading): boolean =>
  number.test(text) && /\p{N}/u.test(text.slice(0, 8));

function openSection(
  heading: Heading,
  above: readonly Above[],
  words: Vocabulary,
): Omit<Section, 'blocks'> {
  const { alias, text: title } = splitAlias(toHeadingTitle(heading.text));
  const own = words.findHeadingKind(title);
  return {
    kind: own ?? inherit(above.at(-1), heading),
    title,
    isSubject: own === undefined && title !== '',
    level: heading.level,
    line: heading.line,
    ...(alias === undefined ? {} : { alias }),
  };
}

/** A numbered chapter below an unnumbered table of contents or change log is no part of it. */
function inherit(parent: Above | undefined, heading: Heading): Section['kind'] {
  if (parent === undefined) return 'neutral';
  const isAside = parent.kind === 'context' && !parent.numbered && isNumbered(heading);
  return isAside ? 'neutral' : parent.kind;
}
