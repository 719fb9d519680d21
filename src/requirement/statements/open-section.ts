import type { Block } from '../../markdown/block.ts';
import { toPlainText } from '../text/plain-text.ts';
import { isChrome } from '../text/template-chrome.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { isNumbered, splitHeading } from './heading-title.ts';
import type { Opened } from './section.ts';

type Heading = Extract<Block, { is: 'heading' }>;
type Paragraph = Extract<Block, { is: 'paragraph' }>;
export type Above = Opened & { readonly isNumbered: boolean };

/** What stands before the first heading. */
export const topSection: Opened = {
  kind: 'neutral',
  title: '',
  isSubject: false,
  level: 0,
  line: 1,
  isLabel: false,
  isOpen: false,
};

/** What a heading tells of the demands below it, by its own words or else by those of the heading above it. */
export function openHeading(heading: Heading, above: Above | undefined, words: Vocabulary): Opened {
  const { alias, text } = splitHeading(heading.text);
  const inherited = leavesAside(above, heading) ? topSection : (above ?? topSection);
  return {
    ...readKind(text, inherited, words),
    // The question of a form is no title of what answers it.
    ...(isChrome(text) ? { title: '', isSubject: false } : {}),
    level: heading.level,
    line: heading.line,
    isLabel: false,
    ...(alias === undefined ? {} : { alias }),
  };
}

type Told = Pick<Opened, 'kind' | 'title' | 'isSubject' | 'isOpen'>;

function readKind(title: string, above: Opened, words: Vocabulary): Told {
  const own = words.findHeadingKind(title);
  const isOpen = words.isOpenHeading(title) || (own === undefined && above.isOpen);
  const failures = words.isException(title) ? 'proposal' : undefined;
  const kind = isOpen ? 'context' : (own ?? failures ?? above.kind);
  return { kind, title, isSubject: own === undefined && title !== '', isOpen };
}

/** A numbered chapter below an unnumbered table of contents or change log is no part of it. */
const leavesAside = (above: Above | undefined, { text }: Heading): boolean =>
  above?.kind === 'context' && !above.isNumbered && isNumbered(text);

/** A line of bold text and nothing else stands for a heading. */
const boldLine = /^(?:\*\*(?:[^*]|\*(?!\*)){1,200}\*\*|__(?:[^_]|_(?!_)){1,200}__)\s{0,9}[:：]?$/u;

/** A bold line opens what follows it; with a colon before a list it introduces that list alone, and a sentence says something itself. */
export function isLabel(block: Block, after: Block | undefined): block is Paragraph {
  if (block.is !== 'paragraph') return false;
  const text = block.text.trim();
  if (!boldLine.test(text)) return false;
  const introduces = after?.is === 'list' || after?.is === 'table';
  if (introduces && /[:：]\**$/u.test(text)) return false;
  return !/[.。](?:\*\*|__)$/u.test(text) || isChrome(toPlainText(text));
}

/** Words by which a bold line says what its author writes there, and names no topic. */
const sayings =
  /(?<!\p{L})(?:what|how|why|we|you|i|was|wie|warum|wir|que|quoi|qué|cosa|che|что|как|мы|co|jak)(?!\p{L})|我们|我們|你|您|何を|무엇/iu;

/** A bold line is a part of what its heading opened, and shares the heading's id where it asks for something. */
export function openLabel({ text, line }: Paragraph, heading: Opened, words: Vocabulary): Opened {
  const { alias: given, text: title } = splitHeading(text);
  const told = readKind(title, heading, words);
  const alias = given ?? (isBeside(told.kind) ? undefined : heading.alias);
  return {
    ...told,
    isSubject: told.isSubject && !sayings.test(title) && !isChrome(title),
    level: heading.level + 1,
    line,
    isLabel: true,
    ...(alias === undefined ? {} : { alias }),
  };
}

const isBeside = (kind: Opened['kind']): boolean =>
  kind === 'motivation' || kind === 'remark' || kind === 'context';
