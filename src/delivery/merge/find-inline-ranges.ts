import type { Block } from '../../markdown/block.ts';

/** Lines that belong together, from 0; `end` is the line behind the last. */
export type LineRange = { readonly first: number; readonly end: number };

/** Where a document holds inline Markdown: its code and its HTML cite nothing. */
export const findInlineRanges = (blocks: readonly Block[]): LineRange[] =>
  blocks.flatMap((block): LineRange[] => {
    switch (block.is) {
      case 'paragraph':
      case 'heading':
        return [{ first: block.line - 1, end: block.endLine }];
      case 'table':
        // A code span ends with its cell.
        return Array.from({ length: block.endLine - block.line + 1 }, (_, index) => ({
          first: block.line - 1 + index,
          end: block.line + index,
        }));
      case 'list':
        return block.items.flatMap((item) => findInlineRanges(item.blocks));
      case 'quote':
        return findInlineRanges(block.blocks);
      case 'code':
      case 'html':
      case 'rule':
        return [];
    }
  });
