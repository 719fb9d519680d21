import type { Block } from '../markdown/block.ts';
import { readBlocks } from '../markdown/read-blocks.ts';

/** Lines of a Markdown text that are read by the same rules; both ends included, counted from 0. */
export type Region = {
  readonly is: 'text' | 'html' | 'code' | 'diagram';
  readonly start: number;
  readonly end: number;
};

/** The regions of a Markdown text in order; lines between them are blank or hold nothing but marks. */
export function findRegions(text: string): Region[] {
  return [...listRegions(readBlocks(text))].sort((one, other) => one.start - other.start);
}

function* listRegions(blocks: readonly Block[]): Generator<Region> {
  for (const block of blocks) {
    if (block.is === 'quote') yield* listRegions(block.blocks);
    else if (block.is === 'list') {
      for (const item of block.items) yield* listRegions(item.blocks);
    } else if (block.is === 'table') {
      for (let line = block.line; line <= block.endLine; line += 1) {
        yield { is: 'text', start: line - 1, end: line - 1 };
      }
    } else yield { is: kindOf(block), start: block.line - 1, end: block.endLine - 1 };
  }
}

function kindOf(block: Block): Region['is'] {
  if (block.is === 'html') return 'html';
  if (block.is !== 'code') return 'text';
  return block.language.toLowerCase() === 'mermaid' ? 'diagram' : 'code';
}
