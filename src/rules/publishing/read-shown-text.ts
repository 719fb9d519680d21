import type { Block } from '../../markdown/block.ts';
import type { ParsedSpec } from '../../spec/parsed-spec.ts';
import { maskCode } from '../prose/mask-text.ts';
import type { Passage } from '../prose/read-passages.ts';

/** Everything that GitHub reads as Markdown and that holds a sign: all text but code, footnotes and headings included. */
export const readShownText = ({ blocks, lines }: ParsedSpec, sign: RegExp): Passage[] =>
  blocks.flatMap(spansOf).flatMap(({ line, endLine, isCode }) => {
    const text = lines.slice(line - 1, endLine).join('\n');
    return sign.test(text) ? [{ line, text: isCode ? text : maskCode(text) }] : [];
  });

type Span = { readonly line: number; readonly endLine: number; readonly isCode?: boolean };

function spansOf(block: Block): Span[] {
  if (block.is === 'list') return block.items.flatMap(({ blocks }) => blocks.flatMap(spansOf));
  if (block.is === 'quote') return block.blocks.flatMap(spansOf);
  if (block.is === 'code' || block.is === 'rule') return [];
  // A tag around backticks is still a tag.
  if (block.is === 'html') return [{ line: block.line, endLine: block.endLine, isCode: true }];
  if (block.is === 'heading') return [{ line: block.line, endLine: block.line }];
  return [{ line: block.line, endLine: block.endLine }];
}
