import { parse } from 'yaml';
import * as z from 'zod';
import type { Unreadable } from '../parsed-spec.ts';
import type { Spots } from './spots.ts';

const text = z.string().catch('');
const FrontMatter = z.looseObject({
  schemaVersion: z.literal(1).optional(),
  title: z.string().optional().catch(undefined),
  locale: text,
  createdAt: text,
  requirement: z.looseObject({ source: text, title: text }).catch({ source: '', title: '' }),
  inputHash: text,
  model: text,
  tool: text,
});
export type FrontMatter = z.infer<typeof FrontMatter>;

const absent: FrontMatter = {
  locale: '',
  createdAt: '',
  requirement: { source: '', title: '' },
  inputHash: '',
  model: '',
  tool: '',
};
/** Where each key's value belongs in the specification. */
const pointers = new Map([
  ['schemaVersion', 'schemaVersion'],
  ['locale', 'locale'],
  ['createdAt', 'createdAt'],
  ['  source', 'requirement.source'],
  ['  title', 'requirement.title'],
  ['requirement', 'requirement'],
  ['inputHash', 'generator.inputHash'],
  ['model', 'generator.model'],
  ['tool', 'generator.tool'],
]);

/** The number of lines that front matter takes at the top, with its two fences; 0 without front matter. */
export function countFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0;
  const close = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
  return close + 1;
}

type Reading = { readonly spots: Spots; readonly unreadable: Unreadable[] };

/** Checks for doubled keys and excerpts in errors take quadratic time on hostile text. */
const lenient = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;

/** The machine facts at the top; what cannot be read is reported and left empty. */
export function readFrontMatter(
  lines: readonly string[],
  { spots, unreadable }: Reading,
): FrontMatter {
  const inside = lines.slice(1, -1);
  for (const [index, line] of inside.entries()) {
    const pointer = pointers.get(/^ *\w+(?=:)/u.exec(line)?.[0] ?? '');
    if (pointer !== undefined) spots.mark(pointer, { line: index + 2, endLine: index + 2 });
  }
  if (lines.length === 0) return absent;
  spots.mark('generator', { line: 1, endLine: lines.length });
  const report = (message: string): FrontMatter => {
    const at = spots.locate({ line: 1, endLine: lines.length });
    unreadable.push({ what: 'front-matter', message, at });
    return absent;
  };
  try {
    const found = FrontMatter.safeParse(parse(inside.join('\n'), lenient));
    return found.success ? found.data : report('Expected front matter of schema version 1.');
  } catch {
    return report('Expected front matter in YAML, found text that is not.');
  }
}
