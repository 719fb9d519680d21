import type { Block, ListItem } from '../../markdown/block.ts';
import type { PartName } from '../parsed-spec.ts';
import { takeStrong } from './head.ts';
import { markdownOf, proseOf, type Slice, sliceOf, within } from './slice.ts';
import type { Words } from './words.ts';

/** What stands under a label: the text after it, and the blocks below. */
export type Body = { readonly lead?: Slice; readonly blocks: Block[] };
export type OutlinePart = {
  readonly name: PartName;
  readonly section: number;
  readonly label: Slice;
  readonly body: Body;
};
export type OutlinePhase = {
  readonly number: number;
  readonly title: string;
  readonly label: Slice;
  readonly body: Body;
};
export type OutlineHeading = {
  readonly level: number;
  readonly label: Slice;
  /** 1 to 4 where the heading is one of the document's sections. */
  readonly section?: number;
};
export type Outline = {
  readonly title?: Slice;
  readonly headings: readonly OutlineHeading[];
  readonly parts: readonly OutlinePart[];
  readonly phases: readonly OutlinePhase[];
  /** Blocks of a section that stand under no part and no phase. */
  readonly loose: readonly { readonly section: number; readonly block: Block }[];
};

type Target = { readonly body: Body; readonly level: number };
type Walk = {
  readonly words: Words;
  title?: Slice;
  readonly headings: OutlineHeading[];
  readonly parts: OutlinePart[];
  readonly phases: OutlinePhase[];
  readonly loose: { section: number; block: Block }[];
  section: number;
  target: Target | undefined;
};

/** Below every heading, so that the next label of any kind ends what a label began. */
const labelLevel = 7;
/** Characters of a line that may be a label without being bold. */
const longestPlainLabel = 80;

/** Finds sections, parts and phases, whether their labels are bold or headings, wherever they stand. */
export function readOutline(blocks: readonly Block[], words: Words): Outline {
  const walk: Walk = {
    words,
    headings: [],
    parts: [],
    phases: [],
    loose: [],
    section: 0,
    target: undefined,
  };
  for (const block of blocks) visitBlock(walk, block);
  return walk;
}

function visitBlock(walk: Walk, block: Block): void {
  for (const { level, label } of headingsInside(block)) walk.headings.push({ level, label });
  if (block.is === 'heading') visitHeading(walk, block);
  else if (block.is === 'list') visitList(walk, block);
  else if (block.is !== 'paragraph' || !visitParagraph(walk, block)) attach(walk, block);
}

/** Headings in lists and quotes head nothing, but a reader sees them. */
function headingsInside(block: Block): OutlineHeading[] {
  const inside =
    block.is === 'list'
      ? block.items.flatMap(({ blocks }) => blocks)
      : block.is === 'quote'
        ? block.blocks
        : [];
  return inside.flatMap((inner) =>
    inner.is === 'heading'
      ? [{ level: inner.level, label: sliceOf(inner) }]
      : headingsInside(inner),
  );
}

function visitHeading(walk: Walk, block: Block & { is: 'heading' }): void {
  const label = sliceOf(block);
  const text = proseOf(label);
  const section = sectionOf(walk, text, block.level);
  if (block.level === 1 && section === 0 && walk.title === undefined) {
    walk.title = label;
    return;
  }
  walk.headings.push({ level: block.level, label, ...(section === 0 ? {} : { section }) });
  if (section !== 0) {
    walk.section = section;
    walk.target = undefined;
    return;
  }
  if (block.level <= 2) walk.section = 0;
  if (block.level <= (walk.target?.level ?? labelLevel)) walk.target = undefined;
  openLabel(walk, { text, label, level: block.level }, { blocks: [] });
}

/** A section is told by its title in any locale, or by its number on level 2. */
function sectionOf({ words }: Walk, text: string, level: number): number {
  const [, number = '', title = ''] = /^(?:(\d{1,3})[.)]?\s)?(.*)$/u.exec(text) ?? [];
  const named = words.section(title);
  if (named !== undefined) return named;
  return level === 2 && /^[1-4]$/u.test(number) ? Number(number) : 0;
}

function visitList(walk: Walk, block: Block & { is: 'list' }): void {
  let strange: ListItem[] = [];
  const attachStrange = (): void => {
    if (strange.length > 0) attach(walk, { ...block, items: strange });
    strange = [];
  };
  for (const item of block.items) {
    const [first, ...below] = item.blocks;
    const found = first?.is === 'paragraph' ? readLabel(sliceOf(first)) : undefined;
    if (found === undefined || !isLabel(walk, found.text)) strange.push(item);
    else {
      attachStrange();
      openLabel(walk, { ...found, level: labelLevel }, { ...leadOf(found), blocks: below });
    }
  }
  attachStrange();
}

function visitParagraph(walk: Walk, block: Block & { is: 'paragraph' }): boolean {
  const found = readLabel(sliceOf(block));
  if (found === undefined || !isLabel(walk, found.text)) return false;
  openLabel(walk, { ...found, level: labelLevel }, { ...leadOf(found), blocks: [] });
  return true;
}

type Labelled = { readonly text: string; readonly label: Slice; readonly lead?: Slice };

const leadOf = ({ lead }: Labelled): { lead?: Slice } => (lead === undefined ? {} : { lead });

/** `**Label**: lead`, `**Label:** lead` or a line that is a label and nothing else. */
function readLabel(text: Slice): Labelled | undefined {
  const { strong, rest } = takeStrong(text);
  const label = strong ?? text;
  if (strong === undefined && label.end - label.start > longestPlainLabel) return undefined;
  const markdown = markdownOf(rest);
  const colon = strong === undefined ? 0 : (/^[:：]/u.exec(markdown)?.[0].length ?? 0);
  const lead = strong === undefined ? undefined : within(rest, colon);
  const hasLead = lead !== undefined && lead.start < lead.end;
  return { text: proseOf(label), label, ...(hasLead ? { lead } : {}) };
}

const isLabel = (walk: Walk, text: string): boolean =>
  phaseOf(walk, text) !== undefined || walk.words.part(text) !== undefined;

const phaseOf = ({ words, section }: Walk, text: string): ReturnType<Words['phase']> =>
  section === 4 || section === 0 ? words.phase(text) : undefined;

type Label = { readonly text: string; readonly label: Slice; readonly level: number };

/** Begins a part or a phase if the label is one. */
function openLabel(walk: Walk, { text, label, level }: Label, body: Body): void {
  const phase = phaseOf(walk, text);
  const name = phase === undefined ? walk.words.part(text) : undefined;
  if (phase !== undefined) walk.phases.push({ ...phase, label, body });
  else if (name !== undefined) walk.parts.push({ name, section: walk.section, label, body });
  else return;
  walk.target = { body, level };
}

function attach(walk: Walk, block: Block): void {
  if (walk.target === undefined) walk.loose.push({ section: walk.section, block });
  else walk.target.body.blocks.push(block);
}
