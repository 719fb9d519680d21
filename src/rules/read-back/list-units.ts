import type { Block } from '../../markdown/block.ts';

/** The smallest stretch of a document that is kept or lost as a whole; lines count from 1. */
export type Unit = {
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
  readonly from: 'prose' | 'quote' | 'row' | 'code' | 'html';
};

const htmlTag = /<!--[^]*?(?:-->|$)|<\/?[a-z][^<>]{0,1000}>/giu;

/** Everything that a document says below its headings: paragraphs, rows of tables, lines of code. */
export function listUnits(blocks: readonly Block[], from: Unit['from'] = 'prose'): Unit[] {
  return blocks.flatMap((block) => unitsOf(block, from));
}

function unitsOf(block: Block, from: Unit['from']): Unit[] {
  switch (block.is) {
    case 'paragraph':
      return [{ ...placeOf(block), text: block.text, from }];
    case 'list':
      return block.items.flatMap(({ blocks }) => listUnits(blocks, from));
    case 'quote':
      return listUnits(block.blocks, 'quote');
    case 'table':
      return block.rows.map((cells) => {
        const line = cells[0]?.line ?? block.line;
        return { text: cells.map(({ text }) => text).join(' '), line, endLine: line, from: 'row' };
      });
    case 'code':
      return block.text.split('\n').map((text, index) => {
        const line = block.line + index + (block.fenced ? 1 : 0);
        return { text, line, endLine: line, from: 'code' };
      });
    case 'html':
      return [{ ...placeOf(block), text: block.text.replace(htmlTag, ' '), from: 'html' }];
    case 'heading':
    case 'rule':
      return [];
  }
}

const placeOf = ({ line, endLine }: Block): Pick<Unit, 'line' | 'endLine'> => ({ line, endLine });
