import type { Block } from '../../markdown/block.ts';
import type { HeadingKind, Vocabulary } from '../words/vocabulary.ts';
import { isNumbered } from './heading-title.ts';
import { isLabel, openHeading, openLabel, topSection } from './open-section.ts';
import type { Above } from './open-section.ts';

/** A heading or a bold line that stands for one, and what it tells of the demands below it. */
export type Opened = {
  readonly kind: HeadingKind | 'neutral';
  /** Without number and id; empty before the first heading and for the document's own title. */
  readonly title: string;
  /** The heading names a subject, such as a screen, and not a kind of section, such as "Requirements". */
  readonly isSubject: boolean;
  readonly alias?: string;
  readonly level: number;
  readonly line: number;
  /** A bold line opened it and no heading, so that it is no demand by itself. */
  readonly isLabel: boolean;
  /** It lists what nobody has decided yet. */
  readonly isOpen: boolean;
};

/** A heading with the blocks up to the next one. */
export type Section = Opened & { readonly blocks: readonly Block[] };

/** Cuts a document at its headings and bold lines; what a heading says of its demands holds for the headings below it. */
export function readSections(blocks: readonly Block[], words: Vocabulary): Section[] {
  const start = blocks.findIndex((block) => !isTitle(block));
  const sections: Section[] = [];
  const above: Above[] = [];
  let heading: Opened = topSection;
  let open: Opened = topSection;
  let inside: Block[] = [];
  const cut = (next: Opened): void => {
    sections.push({ ...open, blocks: inside });
    inside = [];
    open = next;
  };
  blocks.slice(Math.max(start, 0)).forEach((block, index, all) => {
    if (block.is === 'heading') {
      while ((above.at(-1)?.level ?? 0) >= block.level) above.pop();
      heading = openHeading(block, above.at(-1), words);
      above.push({ ...heading, isNumbered: isNumbered(block.text) });
      cut(heading);
    } else if (isLabel(block, all[index + 1])) cut(openLabel(block, heading, words));
    else inside.push(block);
  });
  cut(topSection);
  return sections;
}

/** The document's own title and subtitle tell nothing of the demands below them. */
const isTitle = (block: Block): boolean => block.is === 'heading' && block.level === 1;
