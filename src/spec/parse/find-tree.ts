import type { Block } from '../../markdown/block.ts';
import { parseTree } from '../parse-tree.ts';
import type { Spec } from '../spec.ts';
import { readStructure } from './architecture.ts';
import type { Code, Reading } from './items.ts';

/** Fences that people draw trees in. */
const languages = new Set(['', 'text', 'txt', 'bash', 'sh', 'shell', 'plaintext', 'tree', 'ascii']);
/** Files that make a code block outside its part a tree rather than an accident. */
const fewest = 2;

/** The largest tree anywhere in a document whose project structure has none. */
export function findTree(
  blocks: readonly Block[],
  reading: Reading,
): Spec['architecture']['structure'] | undefined {
  const codes = codesAnywhere(blocks).filter(
    ({ language, text }) =>
      languages.has(language.toLowerCase()) && (parseTree(text)?.files.length ?? 0) >= fewest,
  );
  return readStructure(codes, reading);
}

function codesAnywhere(blocks: readonly Block[]): Code[] {
  return blocks.flatMap((block) => {
    if (block.is === 'code') return [block];
    if (block.is === 'quote') return codesAnywhere(block.blocks);
    return block.is === 'list' ? block.items.flatMap((item) => codesAnywhere(item.blocks)) : [];
  });
}
