import type { Block, ListItem } from '../../markdown/block.ts';

/** A part of a section that can be shown without the others. */
export type Part = {
  readonly name: string;
  readonly text: string;
  /** Its opening words, and its own parts. */
  readonly open: () => { readonly lead: string; readonly parts: readonly Part[] };
};

type Span = { readonly first: number; readonly end: number; readonly blocks: readonly Block[] };

/** Divides lines at the entries of their lists; numbered ones are read in order and stay together. */
export function listParts(lines: readonly string[], { first, end, blocks }: Span): Opened {
  const items = blocks.flatMap((block) =>
    block.is === 'list' && !block.ordered ? block.items : [],
  );
  const text = (from: number, to: number): string => lines.slice(from, to).join('\n');
  const parts = items.map((item, index): Part => {
    const span = { first: item.line - 1, end: (items[index + 1]?.line ?? end + 1) - 1 };
    return {
      name: nameItem(item),
      text: text(span.first, span.end),
      open: () => listParts(lines, { ...span, blocks: item.blocks }),
    };
  });
  return { lead: text(first, (items[0]?.line ?? end + 1) - 1), parts };
}

type Opened = ReturnType<Part['open']>;

/** By the label that an entry begins with, or by its first words. */
function nameItem({ blocks }: ListItem): string {
  const [block] = blocks;
  const text = block?.is === 'paragraph' ? block.text : '';
  return /^\*\*([^*]+)\*\*/u.exec(text)?.[1] ?? text;
}
