/*
 * npm run bench:peers -- DIR
 *
 * Checks every Markdown file below DIR with the committed bundle and prints how each was judged.
 * Documents of other tools lack our sections: each must be rejected for that, and none may crash.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { parseTree } from '../src/spec/tree.ts';
import { readBlocks } from '../src/markdown/read-blocks.ts';
import type { Block } from '../src/markdown/block.ts';

const Output = z.object({
  files: z.array(
    z.object({ valid: z.boolean(), diagnostics: z.array(z.object({ rule: z.string() })) }),
  ),
});
const bundle = join(import.meta.dirname, '..', 'dist', 'cli.js');
const folder = resolve(process.argv[2] ?? '.');

function checkFile(path: string): { rejected: boolean; sections: number; findings: number } {
  const run = spawnSync(process.execPath, [bundle, 'check', path, '--format', 'json'], {
    cwd: folder,
    maxBuffer: 1 << 28,
  });
  if (run.status !== 1) return { rejected: false, sections: 0, findings: 0 };
  const [file] = Output.parse(JSON.parse(run.stdout.toString())).files;
  const rules = file?.diagnostics.map(({ rule }) => rule) ?? [];
  return {
    rejected: file?.valid === false,
    sections: rules.filter((rule) => rule === 'sections-in-order').length,
    findings: rules.length,
  };
}

function countTreeLines(text: string): number {
  const fences = (blocks: readonly Block[]): string[] =>
    blocks.flatMap((block) => {
      if (block.is === 'code') return [block.text];
      if (block.is === 'list') return block.items.flatMap((item) => fences(item.blocks));
      return block.is === 'quote' ? fences(block.blocks) : [];
    });
  return fences(readBlocks(text)).reduce(
    (total, fence) => total + (parseTree(fence)?.files.length ?? 0),
    0,
  );
}

const paths = globSync('**/*.md', { cwd: folder }).sort();
let wrong = 0;
console.log('| file | rejected | findings on sections | findings | files in trees |');
console.log('| --- | --- | --- | --- | --- |');
for (const path of paths) {
  const { rejected, sections, findings } = checkFile(path);
  const files = countTreeLines(readFileSync(join(folder, path), 'utf8'));
  if (!rejected || sections === 0) wrong += 1;
  console.log(`| ${path} | ${rejected ? 'yes' : 'NO'} | ${sections} | ${findings} | ${files} |`);
}
console.log(`\nrejected for missing sections: ${paths.length - wrong}/${paths.length}`);
process.exitCode = wrong === 0 ? 0 : 1;
