import type { Block } from '../../markdown/block.ts';
import type { OpenMarks } from '../text/open-marks.ts';
import { toPlainText } from '../text/plain-text.ts';

export type Line = { readonly text: string; readonly line: number };

/** Paragraphs and list items in plain text; a line that starts with a mark stands for itself. */
export function readLines(blocks: readonly Block[], marks: OpenMarks): Line[] {
  return blocks.flatMap((block) => {
    if (block.is === 'list') return block.items.flatMap((item) => readLines(item.blocks, marks));
    if (block.is !== 'paragraph') return [];
    const lines = toPlainText(block.text).split('\n');
    const starts = lines.flatMap((text, index) =>
      index === 0 || marks.startsOpen(text.trim()) ? [index] : [],
    );
    return starts.flatMap((start, index) => {
      const text = lines
        .slice(start, starts[index + 1])
        .join(' ')
        .replace(/\s+/gu, ' ')
        .trim();
      return text === '' ? [] : [{ text, line: block.line + start }];
    });
  });
}
